import type { Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import { describe, expect, test, vi } from 'vitest';
import { probeImap } from '../../../electron/engine/net/imap.ts';
import type { MailTarget } from '../../../electron/engine/net/line-protocol.ts';
import { probePop } from '../../../electron/engine/net/pop.ts';
import { probeSmtp } from '../../../electron/engine/net/smtp.ts';
import { trustStore } from '../../../electron/engine/net/system-trust.ts';
import { Authority, selfSigned } from './servers/authority.ts';
import { limits, listen, listenTls, loopback, never } from './servers/loopback.ts';
import { follow, type Script } from './servers/scripted-server.ts';

const root = await Authority.create('CN=Public Root');
const trust = trustStore({ public: [root.pem], extra: () => [], replaced: true });
const leaf = await root.issue({ names: ['mail.example'] });

const probes = { imap: probeImap, pop: probePop, smtp: probeSmtp };

const probe = (protocol: keyof typeof probes, port: number, target: Partial<MailTarget> = {}) =>
  probes[protocol](loopback({ hosts: { 'mail.example': ['203.0.113.1'] }, ports: { '993': port }, trust }), {
    host: 'mail.example',
    port: 993,
    security: 'none',
    limits,
    greetingMs: 3000,
    signal: never,
    ...target,
  });

const scripted = async (protocol: keyof typeof probes, script: Script, target: Partial<MailTarget> = {}) =>
  probe(protocol, (await listen(follow(script))).port, target);

/** Takes the socket over for TLS and follows the script inside. */
const upgrade =
  (answer: string, script: Script, certificate = leaf) =>
  (socket: Socket) => {
    socket.write(answer);
    const secured = new TLSSocket(socket, {
      isServer: true,
      secureContext: createSecureContext(certificate),
    });
    secured.on('error', () => {});
    follow(script)(secured);
  };

const exchangeName = 'SI2PR04CA0005.apcprd04.prod.outlook.com';
const encodedName = Buffer.from(exchangeName, 'utf16le').toString('base64');
const imapGreeting = `* OK The Microsoft Exchange IMAP4 service is ready. [${encodedName}]\r\n`;
const imapCapabilities = '* CAPABILITY IMAP4 IMAP4rev1 AUTH=XOAUTH2 LOGINDISABLED SASL-IR UIDPLUS\r\n';
const tagged = /^(a\d+) (?:CAPABILITY|STARTTLS)$/;

describe('IMAP', () => {
  test('implicit TLS: greeting, capabilities, the machine that answered, goodbye', async () => {
    const heard: string[] = [];
    const said = Promise.withResolvers<void>();
    const { port } = await listenTls(
      leaf,
      follow(
        {
          greeting: imapGreeting,
          rules: [
            [/CAPABILITY/, `${imapCapabilities}a1 OK CAPABILITY completed.\r\n`],
            [/LOGOUT/, () => said.resolve()],
          ],
        },
        heard,
      ),
    );
    const dialogue = await probe('imap', port, { security: 'implicit' });
    expect(dialogue).toMatchObject({
      reached: 'capabilities',
      remote: { address: '203.0.113.1', port: 993 },
      serverName: exchangeName,
      capabilities: ['IMAP4', 'IMAP4rev1', 'AUTH=XOAUTH2', 'LOGINDISABLED', 'SASL-IR', 'UIDPLUS'],
      capture: { chain: { anchor: 'public' } },
      timing: { dnsMs: expect.any(Number), tlsMs: expect.any(Number), firstByteMs: expect.any(Number) },
    });
    expect(dialogue.failure).toBeUndefined();
    expect(dialogue.greeting).toMatch(/^\* OK The Microsoft/);
    // The answer to LOGOUT never comes and nobody waits for it.
    await said.promise;
    expect(heard).toEqual(['a1 CAPABILITY', 'a9 LOGOUT']);
  });

  test('STARTTLS: capabilities are asked again, inside', async () => {
    const dialogue = await scripted(
      'imap',
      {
        greeting: '* OK [CAPABILITY IMAP4rev1] ready\r\n',
        rules: [
          [/CAPABILITY/, '* CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED\r\na1 OK done\r\n'],
          [
            /STARTTLS/,
            upgrade('a2 OK begin\r\n', {
              rules: [[tagged, '* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\na3 OK done\r\n']],
            }),
          ],
        ],
      },
      { security: 'starttls' },
    );
    expect(dialogue).toMatchObject({
      reached: 'secure-capabilities',
      starttlsOffered: true,
      capabilities: ['IMAP4rev1', 'AUTH=PLAIN'],
      capture: { chain: { anchor: 'public' } },
    });
  });

  test.each([
    ['* BYE too many connections\r\n', 'mail-refused'],
    ['HTTP/1.1 400 Bad Request\r\n', 'mail-protocol'],
    ['220 smtp.example ESMTP\r\n', 'mail-protocol'],
    ['\u0000\u0001\u0002\r\n', 'mail-protocol'],
  ])('greeting %j is %s', async (greeting, code) => {
    expect(await scripted('imap', { greeting })).toMatchObject({ failure: { code }, reached: 'connect' });
  });

  test('a refused command, a goodbye in the middle, an answer in another protocol', async () => {
    const rules = (answer: string): Script => ({ greeting: '* OK\r\n', rules: [[/CAPABILITY/, answer]] });
    expect((await scripted('imap', rules('a1 BAD what\r\n'))).failure?.code).toBe('mail-refused');
    expect((await scripted('imap', rules('* BYE shutting down\r\n'))).failure?.code).toBe('mail-refused');
    expect((await scripted('imap', rules('<html>\r\n'))).failure?.code).toBe('mail-protocol');
    expect((await scripted('imap', rules('a1 OK nothing listed\r\n'))).failure?.code).toBe('mail-protocol');
  });
});

describe('POP', () => {
  test('greeting, capabilities with dot-stuffing undone, the machine that answered', async () => {
    const dialogue = await scripted('pop', {
      greeting: `+OK The Microsoft Exchange POP3 service is ready. [${encodedName}]\r\n`,
      rules: [[/CAPA/, '+OK\r\nTOP\r\nUIDL\r\nSASL XOAUTH2\r\n..odd\r\n.\r\n']],
    });
    expect(dialogue).toMatchObject({
      reached: 'capabilities',
      serverName: exchangeName,
      capabilities: ['TOP', 'UIDL', 'SASL XOAUTH2', '.odd'],
      starttlsOffered: false,
    });
  });

  test('STLS', async () => {
    const secured = upgrade('+OK begin\r\n', { rules: [[/CAPA/, '+OK\r\nUSER\r\n.\r\n']] });
    const script: Script = {
      greeting: '+OK\r\n',
      rules: [
        [/CAPA/, '+OK\r\nSTLS\r\n.\r\n'],
        [/STLS/, secured],
      ],
    };
    expect(await scripted('pop', script, { security: 'starttls' })).toMatchObject({
      reached: 'secure-capabilities',
      capabilities: ['USER'],
    });
  });

  test('CAPA is optional; -ERR at the greeting is a refusal', async () => {
    const none = await scripted('pop', { greeting: '+OK\r\n', rules: [[/CAPA/, '-ERR unknown\r\n']] });
    expect(none).toMatchObject({ reached: 'capabilities', capabilities: [] });
    expect(none.failure).toBeUndefined();
    expect((await scripted('pop', { greeting: '-ERR busy\r\n' })).failure?.code).toBe('mail-refused');
    expect((await scripted('pop', { greeting: 'SSH-2.0-x\r\n' })).failure?.code).toBe('mail-protocol');
  });
});

describe('SMTP', () => {
  const banner = '220 LO4P265CA0001.outlook.office365.com Microsoft ESMTP MAIL Service ready at Mon\r\n';
  const offered =
    '250-LO4P265CA0001.outlook.office365.com Hello [198.51.100.7]\r\n250-SIZE 157286400\r\n250 STARTTLS\r\n';
  const insideHello = '250-LO4P265CA0001.outlook.office365.com Hello\r\n250 AUTH LOGIN XOAUTH2\r\n';

  test('submission with STARTTLS', async () => {
    const heard: string[] = [];
    const { port } = await listen(
      follow(
        {
          greeting: banner,
          rules: [
            [/EHLO/, offered],
            [/STARTTLS/, upgrade('220 2.0.0 SMTP server ready\r\n', { rules: [[/EHLO/, insideHello]] })],
          ],
        },
        heard,
      ),
    );
    const dialogue = await probe('smtp', port, { security: 'starttls' });
    expect(dialogue).toMatchObject({
      reached: 'secure-capabilities',
      serverName: 'LO4P265CA0001.outlook.office365.com',
      capabilities: ['AUTH LOGIN XOAUTH2'],
      starttlsOffered: true,
    });
    expect(heard).toEqual(['EHLO probe.invalid', 'STARTTLS']);
  });

  test.each([
    ['220 ********************************\r\n', 'mail-altered'],
    ['220****************0*0****2*****\r\n', 'mail-altered'],
    ['421 4.3.2 Service not available\r\n', 'mail-refused'],
    ['554 5.7.1 No\r\n', 'mail-refused'],
    ['554-first\r\n554 second\r\n', 'mail-refused'],
    ['* OK IMAP\r\n', 'mail-protocol'],
    ['HTTP/1.0 400 Bad\r\n', 'mail-protocol'],
  ])('greeting %j is %s', async (greeting, code) => {
    expect(await scripted('smtp', { greeting })).toMatchObject({ failure: { code }, reached: 'connect' });
  });

  test('STARTTLS masked, missing, refused', async () => {
    const hello = (answer: string, extra: Script['rules'] = []): Script => ({
      greeting: banner,
      rules: [[/EHLO/, answer], ...extra],
    });
    const starttls = { security: 'starttls' } as const;
    expect((await scripted('smtp', hello('250-me\r\n250 XXXXXXXA\r\n'), starttls)).failure?.code).toBe(
      'mail-altered',
    );
    const missing = await scripted('smtp', hello('250-me\r\n250 SIZE 1\r\n'), starttls);
    expect(missing).toMatchObject({
      failure: { code: 'mail-starttls-missing' },
      starttlsOffered: false,
      reached: 'capabilities',
      capabilities: ['SIZE 1'],
    });
    const refused = hello(offered, [[/STARTTLS/, '454 4.7.0 TLS not available\r\n']]);
    expect((await scripted('smtp', refused, starttls)).failure?.code).toBe('mail-refused');
    expect((await scripted('smtp', hello('502 no\r\n'))).failure?.code).toBe('mail-refused');
  });

  test('clear text injected after the answer to STARTTLS ends the dialogue', async () => {
    const script: Script = {
      greeting: banner,
      rules: [
        [/EHLO/, offered],
        [/STARTTLS/, '220 ready\r\n250-injected\r\n250 AUTH PLAIN\r\n'],
      ],
    };
    expect(await scripted('smtp', script, { security: 'starttls' })).toMatchObject({
      failure: { code: 'mail-protocol', text: 'more clear text after the answer to STARTTLS' },
      reached: 'capabilities',
      capabilities: ['SIZE 157286400', 'STARTTLS'],
    });
  });

  test('the certificate after STARTTLS is judged', async () => {
    const bad = await selfSigned({ names: ['mail.example'] });
    const script: Script = {
      greeting: banner,
      rules: [
        [/EHLO/, offered],
        [/STARTTLS/, upgrade('220 ready\r\n', {}, bad)],
      ],
    };
    expect(await scripted('smtp', script, { security: 'starttls' })).toMatchObject({
      failure: { code: 'tls-self-signed' },
      reached: 'capabilities',
      capture: { chain: { anchor: 'none' } },
    });
  });
});

describe('hostile and broken servers', () => {
  const short = { greetingMs: 60, limits: { ...limits, firstByteMs: 60, tlsMs: 60 } };

  test('silence at the greeting and at a reply', async () => {
    expect(await scripted('imap', {}, short)).toMatchObject({
      failure: { code: 'mail-timeout' },
      reached: 'connect',
    });
    const later = await scripted('imap', { greeting: '* OK\r\n' }, short);
    expect(later).toMatchObject({ failure: { code: 'mail-timeout' }, reached: 'greeting', greeting: '* OK' });
  });

  test('hanging up and resetting', async () => {
    const closing = await listen((socket) => socket.end());
    expect((await probe('pop', closing.port)).failure?.code).toBe('mail-closed');
    const half = await listen((socket) => socket.end('220 hal'));
    expect((await probe('smtp', half.port)).failure).toEqual({
      code: 'mail-closed',
      text: 'in the middle of a reply',
    });
    const resetting = await listen((socket) => {
      socket.write('* OK\r\n');
      socket.once('data', () => socket.resetAndDestroy());
    });
    expect((await probe('imap', resetting.port)).failure?.code).toBe('mail-closed');
  });

  test('a line, a list and a flood without end', async () => {
    const endless = (text: string) => (socket: Socket) => {
      const more = (): void => {
        if (!socket.destroyed) socket.write(text, more);
      };
      more();
    };
    for (const text of ['x'.repeat(1000), '220-more\r\n', `220-${'y'.repeat(3000)}\r\n`]) {
      const { port } = await listen(endless(text));
      expect((await probe('smtp', port)).failure).toEqual({ code: 'mail-protocol', text: 'too much text' });
    }
  });

  test('a reply that drips ends at its limit', async () => {
    const { port } = await listen((socket) => {
      const timer = setInterval(() => socket.write('2'), 5);
      socket.once('close', () => clearInterval(timer));
    });
    expect((await probe('smtp', port, short)).failure?.code).toBe('mail-timeout');
  });

  test('plain text on the port of implicit TLS', async () => {
    const dialogue = await scripted('imap', { greeting: '* OK ready\r\n' }, { security: 'implicit' });
    expect(dialogue).toMatchObject({ failure: { code: 'tls-plain-text' }, reached: 'connect' });
  });

  test('each layer before keeps its own code', async () => {
    expect(await probe('imap', 1)).toMatchObject({ failure: { code: 'tcp-refused' }, reached: 'nothing' });
    expect(await probe('imap', 1, { host: 'nobody.example' })).toMatchObject({
      failure: { code: 'dns-nxdomain' },
    });
  });

  test('the signal ends it, and no socket stays', async () => {
    const controller = new AbortController();
    const server = await listen((socket) => {
      socket.write('* OK\r\n');
      socket.once('data', () => controller.abort());
    });
    const dialogue = await probe('imap', server.port, { signal: controller.signal });
    expect(dialogue.failure).toEqual({ code: 'mail-timeout', text: 'cancelled' });
    await vi.waitFor(() => expect(server.open.size).toBe(0));
  });

  test('a greeting is shown without control and bidirectional characters, and its name only when it is one', async () => {
    const odd = await scripted('smtp', {
      greeting: '220 <script>\u202e\u0007 ready\r\n',
      rules: [[/EHLO/, '250 x\r\n']],
    });
    expect(odd.greeting).toBe('220 <script>  ready');
    expect(odd.serverName).toBeUndefined();
    const notText = Buffer.from([0xff, 0xfe, 0x3c, 0, 0x3e, 0, 0x21, 0x20]).toString('base64');
    const imap = await scripted('imap', { greeting: `* OK [${notText}]\r\n` }, short);
    expect(imap.serverName).toBeUndefined();
  });
});
