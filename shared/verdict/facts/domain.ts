import type { ObservationOf } from '../../model/observation.ts';
import type { Evidence } from '../evidence.ts';
import { hostOfUrl, isUnder, vendorOf } from '../host.ts';
import { type DnsWord, dnsWord, isDns, operatorOf } from './dns-words.ts';
import type { Fact } from './fact.ts';
import type { MailboxFacts } from './mailbox.ts';

export interface DomainFacts {
  /** `gone`: the name does not exist; `broken`: nobody can look it up; `no-mail`: it has no mail server. */
  records: Fact<'ok' | 'gone' | 'broken' | 'no-mail' | 'unknown'> & {
    confirmed: boolean;
    word: DnsWord | undefined;
  };
  autodiscover: Fact<'ok' | 'misdirected' | 'missing' | 'unknown'> & {
    leadsTo: string;
    statusCode: number | undefined;
  };
}

export function domainFacts(evidence: Evidence, mailbox: MailboxFacts): DomainFacts {
  return { records: recordsFact(evidence), autodiscover: autodiscoverFact(evidence, mailbox) };
}

function recordsFact(evidence: Evidence): DomainFacts['records'] {
  const domain = evidence.request.domain.toLowerCase();
  const about = evidence
    .ofKind('dns-server')
    .filter(
      (one) =>
        one.probe === 'domain:mx' ||
        one.probe === 'domain:ns' ||
        (one.data?.name.toLowerCase() === domain && (one.data.type === 'MX' || one.data.type === 'NS')),
    );
  const answers = about.flatMap((one) => {
    const word = dnsWord(one);
    return word === undefined ? [] : [{ one, word, who: operatorOf(one.data?.server ?? '') }];
  });
  const observations = answers.map(({ one }) => one.id).slice(0, 60);
  const said = (word: DnsWord) => answers.filter((each) => each.word === word);
  const base = { observations, confirmed: false, word: answers[0]?.word };
  if (answers.length === 0) return { value: 'unknown', ...base };
  const positive = answers.filter((each) => each.word === 'answer');
  const gone = said('nxdomain');
  const failing = [...said('servfail'), ...said('refused')];
  const voices = (list: typeof answers) => new Set(list.map((each) => each.who)).size;
  if (positive.length === 0 && gone.length > 0) {
    return { value: 'gone', ...base, word: 'nxdomain', confirmed: voices(gone) >= 2 };
  }
  if (positive.length === 0 && said('nodata').length === 0 && failing.length > 0) {
    return { value: 'broken', ...base, word: 'servfail', confirmed: voices(failing) >= 2 };
  }
  const mx = answers.filter(({ one }) => one.data?.type === 'MX' || one.probe === 'domain:mx');
  if (mx.length > 0 && mx.every(({ one, word }) => word === 'nodata' || isNullMx(one))) {
    return { value: 'no-mail', ...base, word: 'nodata', confirmed: voices(mx) >= 2 };
  }
  return { value: positive.length > 0 ? 'ok' : 'unknown', ...base, word: positive[0]?.word };
}

/** `0 .`: the domain says that it receives no mail (RFC 7505). */
function isNullMx(one: ObservationOf<'dns-server'>): boolean {
  return one.data?.answers.length === 1 && /^\d+ \.?$/.test(one.data.answers[0] ?? '');
}

/** Where the domain's Autodiscover name leads, for a mailbox that is at Microsoft. */
function autodiscoverFact(evidence: Evidence, mailbox: MailboxFacts): DomainFacts['autodiscover'] {
  const unknown = { value: 'unknown' as const, observations: [], leadsTo: '', statusCode: undefined };
  if (mailbox.provider !== 'microsoft365') return unknown;
  const name = `autodiscover.${evidence.request.domain.toLowerCase()}`;
  const records = (evidence.probe('domain:autodiscover')?.measured ?? []).filter(isDns);
  const words = records.map((one) => dnsWord(one));
  const aliases = records.flatMap((one) => [...(one.data?.cnames ?? [])]);
  const ids = records.map((one) => one.id);
  const redirect = evidence.probe('autodiscover:redirect')?.measured ?? [];
  const service = evidence.probe('autodiscover:pox-domain')?.measured ?? [];
  const atMicrosoft = (host: string) => vendorOf(host) === 'microsoft';
  const redirected = redirect
    .map((one) => (one.kind === 'http' ? hostOfUrl(one.data?.location) : ''))
    .filter((host) => host !== '');
  const observations = [...ids, ...redirect.map((one) => one.id), ...service.map((one) => one.id)].slice(
    0,
    60,
  );
  if (
    redirected.some(atMicrosoft) ||
    aliases.some((alias) => atMicrosoft(alias.replace(/\.$/, '').toLowerCase()))
  ) {
    return { value: 'ok', observations, leadsTo: '', statusCode: undefined };
  }
  if (service.some((one) => one.status === 'ok'))
    return { value: 'ok', observations, leadsTo: '', statusCode: undefined };
  if (words.length > 0 && words.every((word) => word === 'nxdomain' || word === 'nodata')) {
    return { value: 'missing', observations, leadsTo: '', statusCode: undefined };
  }
  // Somebody answers under the name, and it is no Autodiscover: a website, an old server.
  const strange = [...service, ...redirect].filter(
    (one) =>
      one.kind === 'http' &&
      one.status === 'failed' &&
      one.data?.statusCode !== undefined &&
      one.data.statusCode < 500,
  );
  const elsewhere = redirected.find((host) => !atMicrosoft(host) && !isUnder(host, name));
  const otherName = service.some((one) => one.failure?.code === 'tls-name-mismatch');
  if (strange.length === 0 && elsewhere === undefined && !(otherName && words.includes('answer'))) {
    return { ...unknown, observations };
  }
  if (!words.includes('answer')) return { ...unknown, observations };
  const first = strange[0];
  return {
    value: 'misdirected',
    observations,
    leadsTo:
      elsewhere ?? aliases.at(-1)?.replace(/\.$/, '').toLowerCase() ?? records[0]?.data?.answers[0] ?? '',
    statusCode: first?.kind === 'http' ? first.data?.statusCode : undefined,
  };
}
