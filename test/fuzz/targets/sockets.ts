import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { requestUrl } from '../../../electron/engine/net/http-request.ts';
import { probeImap } from '../../../electron/engine/net/imap.ts';
import { caps } from '../../../electron/engine/net/limits.ts';
import type { NetworkProfile } from '../../../electron/engine/net/network-profile.ts';
import { probePop } from '../../../electron/engine/net/pop.ts';
import { probeSmtp } from '../../../electron/engine/net/smtp.ts';
import { trustStore } from '../../../electron/engine/net/system-trust.ts';
import { bytes, expectThat, type Target } from '../target.ts';

/** Short, so that what says nothing does not hold the round up; the budget below is made of them. */
const stepMs = 150;
const limits = { dnsMs: stepMs, tcpMs: stepMs, tlsMs: stepMs, firstByteMs: stepMs };
/** Name, connection, handshake and some replies, and what a busy machine adds. */
const budgetMs = 12 * stepMs + 3_000;
const addresses = [{ address: '203.0.113.1', family: 4 as const }];

/** What each connection gets. */
let says: (socket: Socket) => void = (socket) => socket.destroy();
let server: Server | undefined;

async function port(): Promise<number> {
  if (server === undefined) {
    server = createServer((socket) => {
      socket.on('error', () => undefined);
      says(socket);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    server.unref();
  }
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const trust = trustStore({ public: [], extra: () => [], replaced: false });

async function profile(): Promise<NetworkProfile> {
  const real = await port();
  return {
    lookup: async () => ({ ok: true, addresses: [...addresses] }),
    dnsServers: async () => ({ is: 'not-told' }),
    endpoint: () => ({ address: '127.0.0.1', port: real }),
    trust,
    platform: {
      interfaces: () => ({ is: 'value', value: [] }),
      defaultRoute: async () => ({ is: 'not-told' }),
      neighbourAnswers: async () => ({ is: 'not-told' }),
      hostsFile: async () => ({ is: 'not-told' }),
      proxies: async () => ({ source: 'none', forUrl: async () => ({ proxy: null }) }),
    },
  };
}

/** Must end within its budget, whatever the server says; nothing may be thrown. */
async function inBudget<T>(work: Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work;
  const took = performance.now() - start;
  expectThat(took < budgetMs, `${Math.round(took)} ms, ${budgetMs} at most`);
  return result;
}

/** The dialogue: what stands between two `\x1e` is said after one more line of the client, then the server hangs up or is silent. */
const turn = '\x1e';
const dialogues = {
  smtp: `220 mailrelay-frankfurt-datacenter_01.example.net ESMTP${'\r\n'}${turn}250-mail.example.net Hello\r\n250-SIZE 157286400\r\n250-PIPELINING\r\n250-STARTTLS\r\n250 SMTPUTF8\r\n${turn}454 4.7.0 TLS not available due to temporary reason\r\n${turn}221 Bye\r\n`,
  imap: `* OK [CAPABILITY IMAP4rev1] The Microsoft Exchange IMAP4 service is ready. [UwBJADIAUABSADAANABDAEEAMAAwADAANQA=]\r\n${turn}* CAPABILITY IMAP4 IMAP4rev1 AUTH=XOAUTH2 STARTTLS SASL-IR\r\na1 OK CAPABILITY completed.\r\n${turn}a2 NO [UNAVAILABLE] Server busy\r\n${turn}* BYE\r\n`,
  pop: `+OK The Microsoft Exchange POP3 service is ready. [UwBJADIAUABSADAANABDAEEAMAAwADAANQA=]\r\n${turn}+OK\r\nTOP\r\nUIDL\r\nSTLS\r\nSASL XOAUTH2\r\n.\r\n${turn}-ERR [SYS/TEMP] later\r\n${turn}+OK bye\r\n`,
};
const probes = { smtp: probeSmtp, imap: probeImap, pop: probePop };

function mailTarget(protocol: keyof typeof dialogues, words: readonly string[]): Target {
  return {
    name: `${protocol}-dialogue`,
    grammar: 'lines',
    waits: true,
    samples: Object.values(dialogues).map(bytes),
    words: [
      turn,
      '\r\n',
      '250-',
      '220 ',
      '421 4.7.0 ',
      '* BYE ',
      '-ERR ',
      '+OK',
      'STARTTLS',
      'a1 OK',
      '[IN-USE]',
      '5.7.1',
      ...words,
    ],
    longest: 64 * 1024,
    async run(input) {
      says = (socket) => {
        const parts = input
          .toString('latin1')
          .split(turn)
          .map((part) => Buffer.from(part, 'latin1'));
        const next = () => {
          const part = parts.shift();
          if (part === undefined) socket.end();
          else socket.write(part);
        };
        socket.on('data', next);
        next();
      };
      const target = {
        host: 'mail.example',
        port: 25,
        security: 'starttls' as const,
        addresses,
        limits,
        greetingMs: stepMs,
        signal: AbortSignal.timeout(budgetMs),
      };
      const dialogue = await inBudget(probes[protocol](await profile(), target));
      expectThat(dialogue.capabilities.length <= 60, 'more capabilities than the cap');
      expectThat((dialogue.greeting?.length ?? 0) <= 512, 'a longer greeting than the cap');
    },
  };
}

export const smtpDialogue = mailTarget('smtp', ['250 ', '354 ', 'ESMTP', '****']);
export const imapDialogue = mailTarget('imap', ['* OK', '* CAPABILITY ', 'a2 ', '+ ', '{100}']);
export const popDialogue = mailTarget('pop', ['.\r\n', 'STLS', 'SASL', '[SYS/PERM]']);

export const httpAnswers: Target = {
  name: 'http-answers',
  grammar: 'lines',
  waits: true,
  samples: [
    'HTTP/1.1 401 Unauthorized\r\nX-FEServer: AB1\r\nWWW-Authenticate: Bearer client_id="a", trusted_issuers="b"\r\nDate: Wed, 25 Nov 2026 10:00:00 GMT\r\nContent-Length: 5\r\n\r\nhello',
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\n5\r\n{"a":\r\n2\r\n1}\r\n0\r\nx: y\r\n\r\n',
    'HTTP/1.1 302 Found\r\nLocation: https://login.example/?a=b\r\nContent-Encoding: gzip\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n',
    'HTTP/1.0 503 Service Unavailable\r\nRetry-After: 30\r\n\r\n<html><head><title>503</title></head></html>',
    'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n',
  ].map(bytes),
  words: [
    'HTTP/1.1 ',
    'Content-Length: ',
    'Transfer-Encoding: chunked\r\n',
    '\r\n\r\n',
    'ffffffffffffffff\r\n',
    'Content-Encoding: br\r\n',
    'Content-Encoding: gzip, gzip, gzip\r\n',
    '-1',
    ': ',
    'Upgrade: h2c\r\n',
  ],
  longest: 512 * 1024,
  async run(input) {
    says = (socket) => socket.once('data', () => socket.end(input));
    const exchange = await inBudget(
      requestUrl(await profile(), {
        url: 'http://web.example/path',
        signal: AbortSignal.timeout(budgetMs),
        limits,
        addresses,
      }),
    );
    expectThat((exchange.answer?.body.length ?? 0) <= caps.httpBody, 'a longer body than the cap');
  },
};
