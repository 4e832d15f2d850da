import { createSocket } from 'node:dgram';
import { decode, encode, type Packet, type Question } from 'dns-packet';
import { expect, test } from 'vitest';
import { type DnsRequest, queryDns } from '../../../electron/engine/net/dns-query.ts';
import { atEnd } from './servers/at-end.ts';
import { type DnsReply, dnsServer } from './servers/dns-server.ts';
import { loopback, never } from './servers/loopback.ts';

const response = 1 << 15;
const TRUE = '203.0.113.1';
const right = { answers: [{ name: 'mail.example', type: 'A' as const, data: TRUE }] };

const ask = (port: number, request: Partial<DnsRequest> = {}) =>
  queryDns(loopback({ ports: { '53': port } }), {
    server: '192.0.2.53',
    transport: 'udp',
    name: 'mail.example',
    type: 'A',
    timeoutMs: 400,
    signal: never,
    ...request,
  });

const hasEdns = (query: Packet) => (query.additionals?.length ?? 0) > 0;
const isChecked = (query: Packet) => ((query.flags ?? 0) & (1 << 4)) === 0;
/** A whole answer of the server's own making. */
const made = (query: Packet, change: Partial<Packet>): DnsReply => ({
  raw: () => [
    encode({
      type: 'response',
      id: query.id ?? 0,
      flags: response,
      questions: query.questions ?? [],
      ...right,
      ...change,
    }),
  ],
});
const extended = (query: Packet, rcode: number, code: number, upper = 0) =>
  made(query, {
    flags: response | rcode,
    answers: [],
    additionals: [
      {
        type: 'OPT',
        name: '.',
        udpPayloadSize: 1232,
        extendedRcode: upper,
        ednsVersion: 0,
        flags: 0,
        flag_do: false,
        options:
          code === 0 ? [] : [{ code: 15, type: 15, data: Buffer.from([0, code, 0x68, 0x69]) } as never],
      },
    ],
  });

type Fault = (
  question: Question,
  query: Packet,
  transport: 'udp' | 'tcp',
  nth: number,
) => DnsReply | undefined;

const rows: readonly [name: string, fault: Fault, expected: object, request?: Partial<DnsRequest>][] = [
  [
    'answers in capital letters',
    (_q, query) => made(query, { questions: [{ name: 'MAIL.example', type: 'A' }] }),
    { value: { answers: [TRUE] } },
  ],
  [
    'answers with the question in another case and no record of the name',
    (_q, query) => made(query, { questions: [{ name: 'mAiL.eXaMpLe', type: 'A' }], answers: [] }),
    { value: { rcode: 'NOERROR', answers: [] } },
  ],
  [
    'refuses EDNS with FORMERR',
    (_q, query) => (hasEdns(query) ? { rcode: 1 } : right),
    { value: { answers: [TRUE], answeredTry: 1, withoutEdns: true } },
  ],
  [
    'refuses EDNS with NOTIMP',
    (_q, query) => (hasEdns(query) ? { rcode: 4 } : right),
    { value: { answers: [TRUE], withoutEdns: true } },
  ],
  [
    'refuses the version of EDNS',
    (_q, query) => (hasEdns(query) ? extended(query, 0, 0, 1) : right),
    { value: { answers: [TRUE], withoutEdns: true } },
  ],
  [
    'drops what carries EDNS',
    (_q, query) => (hasEdns(query) ? undefined : right),
    { value: { answers: [TRUE], answeredTry: 2, withoutEdns: true } },
  ],
  [
    'refuses EDNS over TCP as well',
    (_q, query) => (hasEdns(query) ? { rcode: 1 } : right),
    { value: { answers: [TRUE], transport: 'tcp', withoutEdns: true } },
    { transport: 'tcp' },
  ],
  ['says FORMERR to everything', () => ({ rcode: 1 }), { value: { rcode: 'FORMERR' } }],
  [
    'loses the first datagram',
    (_q, _query, _t, nth) => (nth === 1 ? undefined : right),
    { value: { answers: [TRUE], answeredTry: 2 } },
  ],
  [
    'cuts the answer, and has no TCP',
    (_q, _query, transport) => (transport === 'udp' ? { truncate: true } : undefined),
    { failure: { code: 'dns-truncated' } },
  ],
  [
    'speaks TCP only',
    (_q, _query, transport) => (transport === 'tcp' ? right : undefined),
    { failure: { code: 'dns-timeout' } },
  ],
  [
    'speaks TCP only, and is asked so',
    (_q, _query, transport) => (transport === 'tcp' ? right : undefined),
    { value: { answers: [TRUE], transport: 'tcp' } },
    { transport: 'tcp' },
  ],
  [
    'answers with another number',
    (_q, query) => made(query, { id: ((query.id ?? 0) + 1) % 65_536 }),
    { failure: { code: 'dns-mismatched' } },
  ],
  [
    'answers another question',
    (_q, query) => made(query, { questions: [{ name: 'other.example', type: 'A' }] }),
    { failure: { code: 'dns-mismatched' } },
  ],
  [
    'answers for another type',
    (_q, query) => made(query, { questions: [{ name: 'mail.example', type: 'AAAA' }] }),
    { failure: { code: 'dns-mismatched' } },
  ],
  [
    'answers another question over TCP',
    (_q, query) => made(query, { questions: [{ name: 'other.example', type: 'A' }] }),
    { failure: { code: 'dns-mismatched' } },
    { transport: 'tcp' },
  ],
  [
    'blocks, and says so',
    (_q, query) => extended(query, 3, 15),
    { value: { rcode: 'NXDOMAIN', extendedErrors: [15] } },
  ],
  [
    'filters, and says so',
    (_q, query) => extended(query, 0, 17),
    { value: { rcode: 'NOERROR', answers: [], extendedErrors: [17] } },
  ],
  [
    'finds signatures bogus, and says so',
    (_q, query) => extended(query, 2, 6),
    { value: { rcode: 'SERVFAIL', extendedErrors: [6] } },
  ],
  [
    'finds signatures bogus, without a word',
    (_q, query) => (isChecked(query) ? { rcode: 2 } : right),
    { value: { rcode: 'SERVFAIL', extendedErrors: [] } },
  ],
  [
    'does not check when it is told not to',
    (_q, query) => (isChecked(query) ? { rcode: 2 } : right),
    { value: { answers: [TRUE] } },
    { checkingDisabled: true },
  ],
];

test.each(rows)('a resolver that %s', async (_name, fault, expected, request = {}) => {
  let nth = 0;
  const { port } = await dnsServer((question, query, transport) => {
    if (question.name.toLowerCase() !== 'mail.example') return undefined;
    nth += 1;
    return fault(question, query, transport, nth);
  });
  expect(await ask(port, request)).toMatchObject(expected);
});

test('a slow answer to the first datagram is the first one’s, however often it was sent again', async () => {
  let held: (() => void) | undefined;
  const { port } = await heldServer((release) => {
    // Sent again twice; the answer to the first comes then.
    if (held) return held();
    held = release;
  });
  expect(await ask(port, { attempts: 3, timeoutMs: 900 })).toMatchObject({
    value: { answers: [TRUE], answeredTry: 1 },
  });
});

test('an answer from another address is nobody’s, and is told from silence', async () => {
  const elsewhere = createSocket('udp4');
  await new Promise<void>((resolve) => elsewhere.bind(0, '127.0.0.2', resolve));
  atEnd(() => void elsewhere.close());
  const { port } = await heldServer((_release, answer, to) => void elsewhere.send(answer, to, '127.0.0.1'));
  expect(await ask(port)).toMatchObject({ failure: { code: 'dns-wrong-source' } });
});

/** A server over UDP that leaves it to the test when, and from where, each question is answered. */
async function heldServer(
  heard: (release: () => void, answer: Buffer, to: number) => void,
): Promise<{ port: number }> {
  const socket = createSocket('udp4');
  socket.on('message', (bytes, from) => {
    const query = decode(bytes);
    const answer = encode({
      type: 'response',
      id: query.id ?? 0,
      flags: response,
      questions: query.questions ?? [],
      ...right,
    });
    heard(() => socket.send(answer, from.port, from.address), answer, from.port);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  atEnd(() => void socket.close());
  return { port: socket.address().port };
}
