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
    ['* BYE\r\n', 'mail-refused'],
    ['* BYE too many connections\r\n', 'mail-throttled'],
    ['HTTP/1.1 400 Bad Request\r\n', 'mail-not-mail'],
    ['220 smtp.example ESMTP\r\n', 'mail-not-mail'],
    ['\u0000\u0001\u0002\r\n', 'mail-protocol'],
  ])('greeting %j is %s', async (greeting, code) => {
    expect(await scripted('imap', { greeting })).toMatchObject({ failure: { code }, reached: 'connect' });
  });

  test('a refused command, a goodbye in the middle, an answer in another protocol', async () => {
    const rules = (answer: string): Script => ({ greeting: '* OK\r\n', rules: [[/CAPABILITY/, answer]] });
    expect((await scripted('imap', rules('a1 BAD what\r\n'))).failure?.code).toBe('mail-refused');
    expect((await scripted('imap', rules('* BYE shutting down\r\n'))).failure?.code).toBe('mail-failing');
    expect((await scripted('imap', rules('<html>\r\n'))).failure?.code).toBe('mail-not-mail');
  });
});

describe('IMAP that lists in its own way', () => {
  test('the list as the code of the last line', async () => {
    const dialogue = await scripted('imap', {
      greeting: '* OK\r\n',
      rules: [[/CAPABILITY/, 'a1 OK [CAPABILITY IMAP4rev1 STARTTLS] done\r\n']],
    });
    expect(dialogue).toMatchObject({ capabilities: ['IMAP4rev1', 'STARTTLS'], starttlsOffered: true });
  });

  test('nothing listed: alive, and nobody knows what it offers', async () => {
    const dialogue = await scripted('imap', {
      greeting: '* OK\r\n',
      rules: [[/CAPABILITY/, 'a1 OK nothing listed\r\n']],
    });
    expect(dialogue).toMatchObject({ reached: 'greeting', capabilities: [] });
    expect(dialogue).not.toHaveProperty('failure');
    expect(dialogue).not.toHaveProperty('starttlsOffered');
  });

  test('an alert before the list is no answer to the command', async () => {
    const dialogue = await scripted('imap', {
      greeting: '* OK\r\n',
      rules: [[/CAPABILITY/, '* NO [ALERT] nearly full\r\n* CAPABILITY IMAP4rev1\r\na1 OK done\r\n']],
    });
    expect(dialogue).toMatchObject({ reached: 'capabilities', capabilities: ['IMAP4rev1'] });
    expect(dialogue).not.toHaveProperty('failure');
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

  test('CAPA is optional: a server without it is well, and has said nothing about STLS', async () => {
    const none: Script = { greeting: '+OK\r\n', rules: [[/CAPA/, '-ERR unknown command\r\n']] };
    const plain = await scripted('pop', none);
    expect(plain).toMatchObject({ reached: 'greeting', capabilities: [] });
    expect(plain).not.toHaveProperty('failure');
    expect(plain).not.toHaveProperty('starttlsOffered');

    const stls = (answer: string | ((socket: Socket) => void)): Script => ({
      ...none,
      rules: [...(none.rules ?? []), [/STLS/, answer]],
    });
    const without = await scripted('pop', stls('-ERR unknown command\r\n'), { security: 'starttls' });
    expect(without).toMatchObject({ reached: 'greeting', reply: { step: 'starttls' } });
    expect(without).not.toHaveProperty('failure');

    const inside = upgrade('+OK begin\r\n', { rules: [[/CAPA/, '-ERR unknown command\r\n']] });
    const secured = await scripted('pop', stls(inside), { security: 'starttls' });
    expect(secured).toMatchObject({ reached: 'starttls', capture: { chain: { anchor: 'public' } } });
    expect(secured).not.toHaveProperty('failure');
  });

  test('what it says of itself counts, at the greeting, at CAPA and at STLS', async () => {
    expect(await scripted('pop', { greeting: '-ERR busy\r\n' })).toMatchObject({
      failure: { code: 'mail-refused' },
      reply: { step: 'greeting', text: '-ERR busy' },
    });
    expect((await scripted('pop', { greeting: 'SSH-2.0-x\r\n' })).failure?.code).toBe('mail-not-mail');
    const failing = '-ERR [SYS/TEMP] no backend\r\n';
    expect(await scripted('pop', { greeting: '+OK\r\n', rules: [[/CAPA/, failing]] })).toMatchObject({
      failure: { code: 'mail-failing', text: '-ERR [SYS/TEMP] no backend' },
      reply: { step: 'capabilities', responseCode: 'SYS/TEMP' },
      reached: 'greeting',
    });
    const later: Script = {
      greeting: '+OK\r\n',
      rules: [
        [/CAPA/, '-ERR what\r\n'],
        [/STLS/, failing],
      ],
    };
    expect(await scripted('pop', later, { security: 'starttls' })).toMatchObject({
      failure: { code: 'mail-failing' },
      reply: { step: 'starttls' },
    });
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
    expect(heard).toEqual(['EHLO [127.0.0.1]', 'STARTTLS']);
  });

  test.each([
    ['220 ********************************\r\n', 'mail-altered'],
    ['220****************0*0****2*****\r\n', 'mail-altered'],
    ['421 4.3.2 Service not available\r\n', 'mail-failing'],
    ['554 5.7.1 No\r\n', 'mail-denied'],
    ['554-first\r\n554 second\r\n', 'mail-refused'],
    ['* OK IMAP\r\n', 'mail-not-mail'],
    ['HTTP/1.0 400 Bad\r\n', 'mail-not-mail'],
    ['22\r\n', 'mail-protocol'],
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
    expect((await scripted('smtp', refused, starttls)).failure?.code).toBe('mail-failing');
  });

  const greets = (...rules: NonNullable<Script['rules']>): Script => ({ greeting: banner, rules });
  const heardBy = async (script: Script, target: Partial<MailTarget> = {}) => {
    const heard: string[] = [];
    const { port } = await listen(follow(script, heard));
    return { dialogue: await probe('smtp', port, target), heard };
  };

  test('a row of asterisks beside readable words is a notice, and one masked keyword beside STARTTLS is none', async () => {
    const notice =
      '220-*********\r\n220-* Authorised use only *\r\n220-*********\r\n220 mail.example ESMTP\r\n';
    const { dialogue } = await heardBy({
      greeting: notice,
      rules: [[/EHLO/, '250-me\r\n250-XXXXXXXA\r\n250 STARTTLS\r\n']],
    });
    expect(dialogue).toMatchObject({ reached: 'capabilities', starttlsOffered: true });
    expect(dialogue).not.toHaveProperty('failure');
  });

  test('EHLO that is not understood is said as HELO; what that server offers is not known', async () => {
    const old = greets([/EHLO/, '502 5.5.2 what\r\n'], [/HELO/, '250 me\r\n'], [/STARTTLS/, '500 what\r\n']);
    const plain = await heardBy(old);
    expect(plain.heard).toEqual(['EHLO [127.0.0.1]', 'HELO [127.0.0.1]']);
    expect(plain.dialogue).toMatchObject({ reached: 'greeting', capabilities: [] });
    expect(plain.dialogue).not.toHaveProperty('failure');
    const tried = await heardBy(old, { security: 'starttls' });
    expect(tried.dialogue).toMatchObject({ reached: 'greeting', reply: { step: 'starttls', code: 500 } });
    expect(tried.dialogue).not.toHaveProperty('failure');

    const neither = await heardBy(greets([/EHLO|HELO/, '502 no\r\n']));
    expect(neither.dialogue).toMatchObject({
      failure: { code: 'mail-refused' },
      reply: { step: 'hello', code: 502 },
      reached: 'greeting',
    });
  });

  test('FTP has the same greeting and knows none of the commands', async () => {
    const ftp: Script = { greeting: '220 (vsFTPd 3.0.5)\r\n', rules: [[/./, '500 Unknown command.\r\n']] };
    expect((await heardBy(ftp)).dialogue.failure?.code).toBe('mail-not-mail');
    const mail: Script = {
      greeting: '220 ftp.example ESMTP\r\n',
      rules: [[/./, '500 Unknown command.\r\n']],
    };
    expect((await heardBy(mail)).dialogue.failure?.code).toBe('mail-refused');
  });

  const needsName = '504 5.5.2 <x>: Helo command rejected: need fully-qualified hostname\r\n';

  test('a refused address literal is followed by a name, on the same connection and after STARTTLS', async () => {
    const within: string[] = [];
    const { dialogue, heard } = await heardBy(
      greets(
        [/EHLO \[/, needsName],
        [/EHLO/, offered],
        [
          /STARTTLS/,
          (socket) => {
            socket.write('220 go\r\n');
            const secured = new TLSSocket(socket, {
              isServer: true,
              secureContext: createSecureContext(leaf),
            });
            follow({ rules: [[/EHLO/, insideHello]] }, within)(secured);
          },
        ],
      ),
      { security: 'starttls' },
    );
    expect(dialogue).toMatchObject({ reached: 'secure-capabilities', greetedAgain: true });
    expect(dialogue).not.toHaveProperty('failure');
    expect(heard).toEqual(['EHLO [127.0.0.1]', 'EHLO probe.invalid', 'STARTTLS']);
    expect(within[0]).toBe('EHLO probe.invalid');
  });

  test('both names refused: about our name, not about the server', async () => {
    const { dialogue, heard } = await heardBy(greets([/EHLO/, needsName]));
    expect(dialogue).toMatchObject({
      failure: { code: 'mail-helo-refused' },
      greetedAgain: true,
      reply: { step: 'hello', code: 504, enhanced: '5.5.2' },
      reached: 'greeting',
    });
    expect(heard).toEqual(['EHLO [127.0.0.1]', 'EHLO probe.invalid']);
  });

  test('a server that hangs up on the first name is called again with the second', async () => {
    const heard: string[] = [];
    const { port } = await listen(
      follow(
        greets(
          [/EHLO \[/, (socket) => socket.end('550 5.7.1 bad HELO name\r\n')],
          [/EHLO/, '250-me\r\n250 STARTTLS\r\n'],
        ),
        heard,
      ),
    );
    const dialogue = await probe('smtp', port);
    expect(dialogue).toMatchObject({
      reached: 'capabilities',
      greetedAgain: true,
      capabilities: ['STARTTLS'],
    });
    expect(dialogue).not.toHaveProperty('failure');
    expect(heard).toEqual(['EHLO [127.0.0.1]', 'EHLO probe.invalid']);
  });

  test('hung up on both times, and the second connection refused', async () => {
    const twice = await listen(follow(greets([/EHLO/, (socket) => socket.end('550 bad HELO\r\n')])));
    expect(await probe('smtp', twice.port)).toMatchObject({
      failure: { code: 'mail-helo-refused' },
      greetedAgain: true,
    });
    let calls = 0;
    const once = await listen((socket) => {
      calls += 1;
      if (calls > 1) socket.destroy();
      else follow(greets([/EHLO/, (open) => open.end('550 bad HELO\r\n')]))(socket);
    });
    const dialogue = await probe('smtp', once.port);
    expect(dialogue).toMatchObject({ failure: { code: 'mail-helo-refused' }, reached: 'greeting' });
    expect(dialogue).not.toHaveProperty('greetedAgain');
  });

  test('an address that is refused is not greeted again', async () => {
    const { dialogue, heard } = await heardBy(
      greets([/EHLO/, '554 5.7.1 Client host [203.0.113.5] blocked\r\n']),
    );
    expect(dialogue).toMatchObject({ failure: { code: 'mail-denied' }, reply: { step: 'hello', code: 554 } });
    expect(heard).toHaveLength(1);
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

  test('a refusal that the hang-up cuts short is an answer', async () => {
    const cut = async (protocol: keyof typeof probes, text: string) => {
      const { port } = await listen((socket) => socket.end(text));
      return probe(protocol, port);
    };
    expect((await cut('smtp', '554-5.7.1 blocked\r\n554-see')).failure).toEqual({
      code: 'mail-denied',
      text: '554-5.7.1 blocked 554-see',
    });
    expect((await cut('imap', '* BYE too many connections')).failure?.code).toBe('mail-throttled');
    expect((await cut('pop', '-ERR [SYS/TEMP] no')).failure?.code).toBe('mail-failing');
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
