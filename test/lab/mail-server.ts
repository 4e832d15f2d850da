import type { Duplex } from 'node:stream';
import type { MailStep } from '../../shared/catalogue/mail-reply-codes.ts';
import type { Arrival, Log, ResettableStream } from './connection.ts';
import type { MailPersonality, MailService } from './host.ts';
import { frontDoorOf } from './internet/microsoft-headers.ts';
import { onLines } from './line-server.ts';

export interface MailFaults {
  /** This connection is greeted and sent away. */
  refused: boolean;
  stripStarttls: boolean;
  /** A firewall masks greeting and STARTTLS. */
  altered: boolean;
  /** Said at one step instead of the good answer. */
  answer?: { step: MailStep; says: readonly string[]; only?: 'literals' };
}

export interface MailSession {
  stream: ResettableStream;
  service: MailService;
  arrival: Arrival;
  faults: MailFaults;
  /** The world's clock. */
  now: number;
  log: Log;
  /** Secures the stream after STARTTLS. */
  upgrade(stream: ResettableStream, onSecure: (stream: Duplex) => void): void;
}

/** Speaks as much of IMAP, POP or SMTP as can be spoken without signing in (protocols.md 7.3). */
export function serveMail(session: MailSession): void {
  session.stream.on('error', () => undefined);
  if (session.faults.refused) {
    session.stream.end(goodbyes[session.service.protocol]);
    return;
  }
  const dialogue = { imap, pop, smtp }[session.service.protocol];
  dialogue(session, session.stream, session.service.security === 'implicit', true);
}

const goodbyes = {
  imap: '* BYE Server Unavailable. 15\r\n',
  pop: '-ERR Server Unavailable. 21\r\n',
  smtp: '421 4.3.2 Service not available\r\n',
} as const;

/**
 * Says what the fault has for this step, and hangs up, but for EHLO, where a client may try another name; tells whether it
 * did. `command` is the line that asked for it.
 */
function answered(session: MailSession, stream: Duplex, step: MailStep, command = ''): boolean {
  const { answer } = session.faults;
  if (answer?.step !== step) return false;
  const [tag = '', argument = ''] = command.split(' ');
  if (answer.only === 'literals' && !argument.startsWith('[')) return false;
  const say = answer.step === 'hello' ? stream.write.bind(stream) : stream.end.bind(stream);
  say(answer.says.map((line) => `${line.replace('{tag}', tag)}\r\n`).join(''));
  return true;
}

type Dialogue = (session: MailSession, stream: Duplex, secure: boolean, greet: boolean) => void;

const noteCommand = (session: MailSession, line: string) =>
  session.log({
    server: session.arrival.address,
    port: session.arrival.port,
    kind: 'mail',
    name: session.arrival.hosts[0]?.name ?? '',
    detail: line.slice(0, 100),
  });

/** The name that Exchange puts in its greetings, as base64 of UTF-16LE. */
function exchangeName(session: MailSession): string {
  const door = frontDoorOf(session.arrival.address, session.arrival.connection);
  return `${door.server}.${door.forest}.PROD.OUTLOOK.COM`;
}
const encoded = (session: MailSession) => Buffer.from(exchangeName(session), 'utf16le').toString('base64');
const clientAddress = '203.0.113.7';

const imapGreetings: Record<MailPersonality, (session: MailSession) => string> = {
  exchange: (session) => `The Microsoft Exchange IMAP4 service is ready. [${encoded(session)}]`,
  google: (session) =>
    `Gimap ready for requests from ${clientAddress} a640c23a62f3a-${session.arrival.connection}`,
  generic: () =>
    '[CAPABILITY IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE LITERAL+ AUTH=PLAIN] Dovecot ready.',
};
const imapCapabilities: Record<MailPersonality, string> = {
  exchange:
    'IMAP4 IMAP4rev1 AUTH=XOAUTH2 LOGINDISABLED SASL-IR UIDPLUS ID UNSELECT CHILDREN IDLE NAMESPACE LITERAL+',
  google:
    'IMAP4rev1 UNSELECT IDLE NAMESPACE QUOTA ID XLIST CHILDREN X-GM-EXT-1 XYZZY SASL-IR AUTH=XOAUTH2 AUTH=PLAIN AUTH=PLAIN-CLIENTTOKEN AUTH=OAUTHBEARER',
  generic: 'IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE LITERAL+ AUTH=PLAIN AUTH=LOGIN',
};

const imap: Dialogue = (session, stream, secure, greet) => {
  const { personality } = session.service;
  const say = (line: string) => stream.write(`${line}\r\n`);
  if (greet && answered(session, stream, 'greeting')) return;
  if (greet) say(`* OK ${imapGreetings[personality](session)}`);
  const stop = onLines(stream, (line) => {
    noteCommand(session, line);
    const [tag = '*', command = ''] = line.split(' ');
    switch (command.toUpperCase()) {
      case 'CAPABILITY':
        if (answered(session, stream, 'capabilities', line)) return;
        say(`* CAPABILITY ${imapCapabilities[personality]}${secure ? '' : ' STARTTLS'}`);
        say(`${tag} OK CAPABILITY completed.`);
        return;
      case 'STARTTLS':
        if (answered(session, stream, 'starttls', line)) return;
        if (secure) {
          say(`${tag} BAD Command received in Invalid state.`);
          return;
        }
        stop();
        say(`${tag} OK Begin TLS negotiation now.`);
        session.upgrade(session.stream, (upgraded) => imap(session, upgraded, true, false));
        return;
      case 'LOGOUT':
        say('* BYE Logging out');
        stream.end(`${tag} OK LOGOUT completed.\r\n`);
        return;
      case 'NOOP':
      case 'ID':
        say(`${tag} OK completed.`);
        return;
      default:
        say(`${tag} BAD Command Argument Error. 11`);
    }
  });
};

const popGreetings: Record<MailPersonality, (session: MailSession) => string> = {
  exchange: (session) => `The Microsoft Exchange POP3 service is ready. [${encoded(session)}]`,
  google: (session) => `Gpop ready for requests from ${clientAddress} ${session.arrival.connection}`,
  generic: () => 'Dovecot ready.',
};
const popCapabilities: Record<MailPersonality, readonly string[]> = {
  exchange: ['TOP', 'UIDL', 'SASL XOAUTH2'],
  google: [
    'USER',
    'RESP-CODES',
    'EXPIRE 0',
    'LOGIN-DELAY 300',
    'TOP',
    'UIDL',
    'SASL PLAIN XOAUTH2 OAUTHBEARER',
  ],
  generic: ['CAPA', 'TOP', 'UIDL', 'RESP-CODES', 'PIPELINING', 'AUTH-RESP-CODE', 'USER', 'SASL PLAIN LOGIN'],
};

const pop: Dialogue = (session, stream, secure, greet) => {
  const { personality } = session.service;
  const say = (line: string) => stream.write(`${line}\r\n`);
  if (greet && answered(session, stream, 'greeting')) return;
  if (greet) say(`+OK ${popGreetings[personality](session)}`);
  const stop = onLines(stream, (line) => {
    noteCommand(session, line);
    switch (line.split(' ')[0]?.toUpperCase()) {
      case 'CAPA':
        if (answered(session, stream, 'capabilities', line)) return;
        say(['+OK', ...popCapabilities[personality], ...(secure ? [] : ['STLS']), '.'].join('\r\n'));
        return;
      case 'STLS':
        if (answered(session, stream, 'starttls', line)) return;
        stop();
        say('+OK Begin TLS negotiation.');
        session.upgrade(session.stream, (upgraded) => pop(session, upgraded, true, false));
        return;
      case 'QUIT':
        stream.end('+OK Logging out.\r\n');
        return;
      default:
        say('-ERR Unknown command.');
    }
  });
};

const smtpBanners: Record<MailPersonality, (session: MailSession) => string> = {
  exchange: (session) =>
    `${exchangeName(session)} Microsoft ESMTP MAIL Service ready at ${new Date(session.now).toUTCString()}`,
  google: (session) => `smtp.gmail.com ESMTP ${session.arrival.connection}-lab - gsmtp`,
  generic: (session) => `${session.arrival.hosts[0]?.name ?? 'mail'} ESMTP Postfix`,
};
const smtpFeatures: Record<MailPersonality, readonly string[]> = {
  exchange: [
    'SIZE 157286400',
    'PIPELINING',
    'DSN',
    'ENHANCEDSTATUSCODES',
    '8BITMIME',
    'BINARYMIME',
    'CHUNKING',
    'SMTPUTF8',
  ],
  google: ['SIZE 35882577', '8BITMIME', 'ENHANCEDSTATUSCODES', 'PIPELINING', 'CHUNKING', 'SMTPUTF8'],
  generic: [
    'PIPELINING',
    'SIZE 52428800',
    'ETRN',
    'ENHANCEDSTATUSCODES',
    '8BITMIME',
    'DSN',
    'SMTPUTF8',
    'CHUNKING',
  ],
};
const smtpAuth: Record<MailPersonality, string> = {
  exchange: 'AUTH LOGIN XOAUTH2',
  google: 'AUTH LOGIN PLAIN XOAUTH2 PLAIN-CLIENTTOKEN OAUTHBEARER XOAUTH',
  generic: 'AUTH PLAIN LOGIN',
};

const smtp: Dialogue = (session, stream, secure, greet) => {
  const { personality, port } = session.service;
  const { altered, stripStarttls } = session.faults;
  const say = (line: string) => stream.write(`${line}\r\n`);
  const banner = smtpBanners[personality](session);
  if (greet && answered(session, stream, 'greeting')) return;
  // What Cisco's inspection leaves of a greeting (protocols.md 7.3).
  if (greet) say(`220 ${altered ? banner.replace(/\S/g, '*') : banner}`);
  const stop = onLines(stream, (line) => {
    noteCommand(session, line);
    switch (line.split(' ')[0]?.toUpperCase()) {
      case 'EHLO': {
        if (answered(session, stream, 'hello', line)) return;
        const name = personality === 'exchange' ? exchangeName(session) : banner.split(' ')[0];
        const starttls = secure || stripStarttls ? [] : [altered ? 'XXXXXXXX' : 'STARTTLS'];
        const auth = secure && port !== 25 ? [smtpAuth[personality]] : [];
        const lines = [
          `${name} Hello [${clientAddress}]`,
          ...smtpFeatures[personality],
          ...starttls,
          ...auth,
        ];
        for (const [index, feature] of lines.entries())
          say(`250${index === lines.length - 1 ? ' ' : '-'}${feature}`);
        return;
      }
      case 'STARTTLS':
        if (answered(session, stream, 'starttls', line)) return;
        if (secure || stripStarttls || altered) {
          say('500 5.3.3 Unrecognized command');
          return;
        }
        stop();
        say('220 2.0.0 SMTP server ready');
        session.upgrade(session.stream, (upgraded) => smtp(session, upgraded, true, false));
        return;
      case 'QUIT':
        stream.end('221 2.0.0 Service closing transmission channel\r\n');
        return;
      case 'HELO':
        if (answered(session, stream, 'hello', line)) return;
        say('250 2.0.0 OK');
        return;
      case 'NOOP':
        say('250 2.0.0 OK');
        return;
      default:
        say('500 5.3.3 Unrecognized command');
    }
  });
};
