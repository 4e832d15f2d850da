import {
  type Answer,
  AUTHENTIC_DATA,
  CHECKING_DISABLED,
  decode,
  encode,
  RECURSION_DESIRED,
  type RecordType,
} from 'dns-packet';
import { caps } from './limits.ts';
import { plainText } from './plain-text.ts';

/** Types that we ask for and can present. */
export type DnsType = 'A' | 'AAAA' | 'CNAME' | 'MX' | 'NS' | 'PTR' | 'SOA' | 'SRV' | 'TXT' | 'CAA';

export interface DnsQuestion {
  name: string;
  type: DnsType;
}

export interface DnsAnswer {
  /** `NOERROR`, `NXDOMAIN`, `SERVFAIL`, … */
  rcode: string;
  /**
   * Records of the asked type in presentation form, names with their final dot: `10 mx.example.`, `0 1 993 host.`,
   * a TXT record's strings joined. At most 40 of at most 600 characters.
   */
  answers: string[];
  /** Aliases that lead from the asked name to the answers, in order, without final dots. At most 16. */
  cnames: string[];
  /** The lowest of all records in the answer, seconds. */
  ttlS?: number;
  /** The AD flag: the resolver says that it validated DNSSEC. */
  authenticated: boolean;
  /** Extended DNS Errors (RFC 8914): why, by number, as the resolver tells it. At most 8. */
  extendedErrors: number[];
  ms: number;
  transport: 'udp' | 'tcp' | 'doh';
  /** Which of the datagrams was answered, from 1: those before it were lost, or the server drops what they carried. */
  answeredTry: number;
  /** The question that was answered carried no EDNS, since one with it was refused or not answered. */
  withoutEdns?: true;
}

/** What is in the message itself. */
export type MessageAnswer = Omit<DnsAnswer, 'ms' | 'transport' | 'answeredTry' | 'withoutEdns'>;

export type ParsedMessage =
  | { kind: 'answer'; answer: MessageAnswer }
  /** The answer did not fit the datagram: ask again over TCP. */
  | { kind: 'truncated' }
  /** Not to our question: another one's, or forged. */
  | { kind: 'foreign' }
  | { kind: 'malformed' };

/** What fits a datagram on every path (DNS Flag Day 2020). */
const datagramSize = 1232;

/** Whether the name can be written into a message (RFC 1035, 2.3.4). */
export function isDnsName(name: string): boolean {
  const labels = name.replace(/\.$/, '').split('.');
  return name.length <= 254 && labels.every((label) => label.length > 0 && Buffer.byteLength(label) <= 63);
}

export interface QueryForm {
  /** Raises what a datagram may hold, and lets the server say why; some old routers answer it with FORMERR, or not. */
  edns: boolean;
  /** The resolver is not to check signatures (RFC 4035, 3.2.2): what it then answers, checking had kept back. */
  checkingDisabled?: boolean | undefined;
}

/** Refusals of the question's form, not of the question: asked again without EDNS (RFC 6891, 7). */
export const refusesEdns: ReadonlySet<string> = new Set(['FORMERR', 'NOTIMP', 'BADVERS']);

/** AD asks for AD (RFC 6840, 5.7). */
export function encodeQuery(
  id: number,
  question: DnsQuestion,
  { edns, checkingDisabled = false }: QueryForm,
): Buffer {
  return encode({
    type: 'query',
    id,
    flags: RECURSION_DESIRED | AUTHENTIC_DATA | (checkingDisabled ? CHECKING_DISABLED : 0),
    questions: [{ name: question.name, type: question.type as RecordType, class: 'IN' }],
    additionals: edns
      ? [
          {
            type: 'OPT',
            name: '.',
            udpPayloadSize: datagramSize,
            extendedRcode: 0,
            ednsVersion: 0,
            flags: 0,
            flag_do: false,
            options: [],
          },
        ]
      : [],
  });
}

/** `id`: the number that was asked with; undefined when the message has none of ours. */
export function parseMessage(bytes: Buffer, id: number | undefined, question: DnsQuestion): ParsedMessage {
  if (bytes.length < 12 || bytes.length > caps.dnsMessage) return { kind: 'malformed' };
  const truncated = (bytes.readUInt8(2) & 0x02) !== 0;
  const answersUs = bytes.readUInt16BE(0) === id && (bytes.readUInt8(2) & 0x80) !== 0;
  try {
    const message = decode(bytes);
    if (!answersUs) return { kind: 'foreign' };
    const [asked] = message.questions ?? [];
    const { extendedErrors, version } = optOf(message.additionals ?? []);
    const rcode = version ?? ('rcode' in message ? String(message.rcode) : 'UNKNOWN');
    // Some servers leave the question out when they refuse it.
    const ours =
      asked === undefined
        ? rcode !== 'NOERROR'
        : asked.type === question.type && bare(asked.name) === bare(question.name);
    if (!ours) return { kind: 'foreign' };
    if (truncated) return { kind: 'truncated' };
    return {
      kind: 'answer',
      answer: {
        ...digest(message.answers ?? [], question),
        rcode,
        authenticated: message.flag_ad === true,
        extendedErrors,
      },
    };
  } catch {
    // A cut message may end anywhere, so it need not be readable.
    return { kind: truncated && answersUs ? 'truncated' : 'malformed' };
  }
}

/** Option code of Extended DNS Errors (RFC 8914, 2). */
const extendedErrorOption = 15;

/** What EDNS adds to an answer: reasons, and the upper bits of a return code, of which only "bad version" is in use. */
function optOf(additionals: readonly Answer[]): { extendedErrors: number[]; version?: 'BADVERS' } {
  const opt = additionals.find((record) => record.type === 'OPT');
  if (opt?.type !== 'OPT') return { extendedErrors: [] };
  const extendedErrors = (opt.options ?? []).flatMap((option) => {
    // The package's types know no other options than those that it takes apart.
    const { code, data }: { code: number; data?: unknown } = option;
    return code === extendedErrorOption && Buffer.isBuffer(data) && data.length >= 2
      ? [data.readUInt16BE(0)]
      : [];
  });
  return {
    extendedErrors: [...new Set(extendedErrors)].slice(0, 8),
    ...(opt.extendedRcode === 1 && { version: 'BADVERS' as const }),
  };
}

function digest(
  records: readonly Answer[],
  question: DnsQuestion,
): Pick<MessageAnswer, 'answers' | 'cnames' | 'ttlS'> {
  const aliases = new Map<string, string>();
  const answers: string[] = [];
  let ttlS: number | undefined;
  for (const record of records) {
    if (record.type === 'OPT' || ('class' in record && record.class !== 'IN')) continue;
    if (record.type === 'CNAME') aliases.set(bare(record.name), bare(record.data));
    const wanted = record.type === question.type;
    if (wanted && answers.length < caps.dnsAnswers) {
      const text = presentation(record);
      if (text !== undefined) answers.push(plainText(text, caps.dnsText));
    }
    if ((wanted || record.type === 'CNAME') && 'ttl' in record && record.ttl !== undefined) {
      ttlS = Math.min(ttlS ?? record.ttl, record.ttl);
    }
  }
  return {
    answers,
    cnames: question.type === 'CNAME' ? [] : aliasChain(bare(question.name), aliases),
    ...(ttlS === undefined ? {} : { ttlS }),
  };
}

function aliasChain(name: string, aliases: ReadonlyMap<string, string>): string[] {
  const chain: string[] = [];
  for (let next = aliases.get(name); next !== undefined; next = aliases.get(next)) {
    if (chain.length === caps.dnsAliases || chain.includes(next)) break;
    chain.push(plainText(next, 253));
  }
  return chain;
}

function presentation(record: Answer): string | undefined {
  switch (record.type) {
    case 'A':
    case 'AAAA':
      return record.data;
    case 'CNAME':
    case 'NS':
    case 'PTR':
      return dotted(record.data);
    case 'MX':
      return `${record.data.preference ?? 0} ${dotted(record.data.exchange)}`;
    case 'SRV':
      return `${record.data.priority ?? 0} ${record.data.weight ?? 0} ${record.data.port} ${dotted(record.data.target)}`;
    case 'SOA':
      return `${dotted(record.data.mname)} ${dotted(record.data.rname)} ${record.data.serial ?? 0}`;
    case 'CAA':
      return `${record.data.flags ?? 0} ${record.data.tag} "${record.data.value}"`;
    case 'TXT': {
      const parts = Array.isArray(record.data) ? record.data : [record.data];
      return parts.map((part) => (typeof part === 'string' ? part : part.toString('utf8'))).join('');
    }
    default:
      return undefined;
  }
}

function bare(name: string): string {
  return name.replace(/\.$/, '').toLowerCase();
}

/** The root is a dot alone: `0 .` is a domain that takes no mail (RFC 7505). */
function dotted(name: string): string {
  const plain = bare(name);
  return plain === '' ? '.' : `${plain}.`;
}
