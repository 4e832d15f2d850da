import { encode } from 'dns-packet';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDnsName, parseMessage } from '../../../electron/engine/net/dns-message.ts';
import { type DnsRequest, queryDns } from '../../../electron/engine/net/dns-query.ts';
import { type DnsReply, dnsServer } from './servers/dns-server.ts';
import { listen, loopback, never } from './servers/loopback.ts';

const resolver = '192.0.2.53';
const response = 1 << 15;

const ask = (port: number, request: Partial<DnsRequest> = {}) =>
  queryDns(loopback({ ports: { '53': port } }), {
    server: resolver,
    transport: 'udp',
    name: 'mail.example',
    type: 'A',
    timeoutMs: 3000,
    signal: never,
    ...request,
  });

const fixed = (reply: DnsReply) => dnsServer(() => reply);

describe('answers', () => {
  test('follow the aliases and keep the lowest TTL', async () => {
    const { port, asked } = await fixed({
      flags: 1 << 5,
      answers: [
        { name: 'MAIL.example', type: 'CNAME', data: 'ooc-g2.tm-4.example', ttl: 300 },
        { name: 'ooc-g2.tm-4.example', type: 'CNAME', data: 'lhr.example', ttl: 60 },
        { name: 'lhr.example', type: 'A', data: '203.0.113.1', ttl: 10 },
        { name: 'lhr.example', type: 'A', data: '203.0.113.2', ttl: 20 },
      ],
    });
    expect(await ask(port)).toEqual({
      ok: true,
      value: {
        rcode: 'NOERROR',
        answers: ['203.0.113.1', '203.0.113.2'],
        cnames: ['ooc-g2.tm-4.example', 'lhr.example'],
        ttlS: 10,
        authenticated: true,
        extendedErrors: [],
        answeredTry: 1,
        ms: expect.any(Number),
        transport: 'udp',
      },
    });
    expect(asked).toEqual(['udp A mail.example']);
  });

  test('are written as in a zone file', async () => {
    const { port } = await dnsServer(({ type }) => {
      const name = 'mail.example';
      if (type === 'MX')
        return { answers: [{ name, type, data: { preference: 10, exchange: 'MX.example' } }] };
      if (type === 'SRV') {
        return {
          answers: [{ name, type, data: { priority: 0, weight: 1, port: 993, target: 'imap.example' } }],
        };
      }
      if (type === 'TXT')
        return { answers: [{ name, type, data: ['v=spf1 include:', 'spf.example -all\u202e'] }] };
      return { answers: [{ name, type: 'NS', data: 'ns.example' }] };
    });
    const answers = async (type: DnsRequest['type']) => {
      const result = await ask(port, { type });
      return result.ok ? result.value.answers : result.failure;
    };
    expect(await answers('MX')).toEqual(['10 mx.example.']);
    expect(await answers('SRV')).toEqual(['0 1 993 imap.example.']);
    expect(await answers('TXT')).toEqual(['v=spf1 include:spf.example -all']);
    expect(await answers('NS')).toEqual(['ns.example.']);
  });

  test('may be the resolver’s refusal', async () => {
    for (const [rcode, name] of [
      [2, 'SERVFAIL'],
      [3, 'NXDOMAIN'],
      [5, 'REFUSED'],
    ] as const) {
      const { port } = await fixed({ rcode });
      expect(await ask(port)).toMatchObject({ ok: true, value: { rcode: name, answers: [] } });
    }
  });

  test('too big for a datagram come over TCP', async () => {
    const { port, asked } = await fixed({
      truncate: true,
      answers: [{ name: 'mail.example', type: 'A', data: '203.0.113.1', ttl: 5 }],
    });
    expect(await ask(port)).toMatchObject({
      ok: true,
      value: { answers: ['203.0.113.1'], transport: 'tcp' },
    });
    expect(asked).toEqual(['udp A mail.example', 'tcp A mail.example']);
  });

  test('come after a second datagram when the first was lost', async () => {
    let count = 0;
    const { port } = await dnsServer(() => {
      count += 1;
      return count === 1
        ? undefined
        : { answers: [{ name: 'mail.example', type: 'A', data: '203.0.113.1' }] };
    });
    expect(await ask(port, { timeoutMs: 400 })).toMatchObject({
      ok: true,
      value: { answers: ['203.0.113.1'] },
    });
  });

  test('of a server that does not know EDNS come without it', async () => {
    const { port } = await dnsServer((question, query) =>
      query.additionals?.length
        ? { raw: () => [encode({ type: 'response', id: query.id ?? 0, flags: response | 1, questions: [] })] }
        : { answers: [{ name: question.name, type: 'A', data: '203.0.113.1' }] },
    );
    expect(await ask(port)).toMatchObject({ ok: true, value: { answers: ['203.0.113.1'] } });
  });
});

describe('hostile and broken servers', () => {
  test('an answer to another question, or with another id, is nobody’s answer', async () => {
    const { port } = await dnsServer((question) => ({
      raw: (query) => {
        const forged = (id: number, name: string, data: string) =>
          encode({
            type: 'response',
            id,
            flags: response,
            questions: [{ ...question, name }],
            answers: [{ name, type: 'A', data }],
          });
        const id = query.id ?? 0;
        return [
          forged((id + 1) % 65536, question.name, '198.51.100.66'),
          forged(id, 'other.example', '198.51.100.67'),
          forged(id, question.name, '203.0.113.1'),
        ];
      },
    }));
    expect(await ask(port)).toMatchObject({ ok: true, value: { answers: ['203.0.113.1'] } });
  });

  test('only garbage is malformed, silence is a timeout', async () => {
    const garbage = await fixed({ raw: () => [Buffer.from('hello')] });
    expect(await ask(garbage.port, { timeoutMs: 60 })).toEqual({
      ok: false,
      failure: { code: 'dns-malformed' },
    });
    const silent = await dnsServer(() => undefined);
    expect(await ask(silent.port, { timeoutMs: 60 })).toEqual({
      ok: false,
      failure: { code: 'dns-timeout' },
    });
    // Twice, and once more by a socket that hears other addresses as well.
    expect(silent.asked).toHaveLength(3);
  });

  test('a name that points at itself, and records without end, are survived', async () => {
    const loop = await fixed({
      raw: (query) => {
        const message = Buffer.alloc(16);
        message.writeUInt16BE(query.id ?? 0, 0);
        message.writeUInt16BE(response, 2);
        message.writeUInt16BE(1, 4);
        message.writeUInt16BE(0xc00c, 12);
        return [message];
      },
    });
    expect(await ask(loop.port, { timeoutMs: 60 })).toMatchObject({
      ok: false,
      failure: { code: 'dns-malformed' },
    });
    const many = await fixed({
      answers: [
        ...Array.from({ length: 60 }, (_, i) => ({
          name: 'mail.example',
          type: 'A' as const,
          data: `203.0.113.${i}`,
        })),
        { name: 'mail.example', type: 'CNAME', data: 'a.example' },
        { name: 'a.example', type: 'CNAME', data: 'mail.example' },
      ],
    });
    const result = await ask(many.port, { transport: 'tcp' });
    expect(result.ok && result.value.answers.length).toBe(40);
    expect(result.ok && result.value.cnames).toEqual(['a.example', 'mail.example']);
  });

  test('nothing listens there', async () => {
    expect(await ask(1)).toMatchObject({ ok: false, failure: { code: 'dns-unreachable' } });
    expect(await ask(1, { transport: 'tcp' })).toMatchObject({
      ok: false,
      failure: { code: 'dns-unreachable' },
    });
  });

  test('over TCP: hanging up, and a length that never comes', async () => {
    const rude = await listen((socket) => socket.once('data', () => socket.end()));
    expect(await ask(rude.port, { transport: 'tcp' })).toMatchObject({
      failure: { code: 'dns-unreachable' },
    });
    const slow = await listen((socket) => socket.write(Buffer.from([0xff, 0xff, 0])));
    expect(await ask(slow.port, { transport: 'tcp', timeoutMs: 60 })).toEqual({
      ok: false,
      failure: { code: 'dns-timeout' },
    });
  });

  test('the signal ends it', async () => {
    const silent = await dnsServer(() => undefined);
    const controller = new AbortController();
    const pending = ask(silent.port, { signal: controller.signal, timeoutMs: 60_000 });
    controller.abort();
    expect(await pending).toEqual({ ok: false, failure: { code: 'dns-timeout', text: 'cancelled' } });
  });
});

test('no bytes make the parser throw', () => {
  const question = { name: 'mail.example', type: 'A' } as const;
  const head = Buffer.from([0, 7, 0x80, 0]);
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 0, maxLength: 200 }), (bytes) => {
      const parsed = parseMessage(Buffer.concat([head, bytes]), 7, question);
      expect(['answer', 'foreign', 'malformed', 'truncated']).toContain(parsed.kind);
    }),
  );
});

test('what cannot be written into a message is not asked', async () => {
  expect(isDnsName('_imaps._tcp.mail.example.')).toBe(true);
  for (const name of ['', '..', 'a..b', `${'x'.repeat(64)}.example`, `${'a.'.repeat(130)}example`]) {
    expect(isDnsName(name)).toBe(false);
    expect(await ask(1, { name })).toMatchObject({ ok: false, failure: { code: 'dns-malformed' } });
  }
});
