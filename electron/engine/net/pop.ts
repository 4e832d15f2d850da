import type { MailStep } from '../../../shared/catalogue/mail-reply-codes.ts';
import { type LineProtocol, type MailDialogue, type MailTarget, runDialogue } from './line-protocol.ts';
import { endWithAnswer, type MailConnection, readAnswer } from './mail-connection.ts';
import { exchangeServerName } from './mail-server-name.ts';
import type { NetworkProfile } from './network-profile.ts';

/** Greeting, CAPA, STLS and CAPA again, QUIT (RFC 1939, 2449, 2595). */
export function probePop(profile: NetworkProfile, target: MailTarget): Promise<MailDialogue> {
  return runDialogue(profile, target, protocol);
}

const protocol: LineProtocol = {
  name: 'pop',
  firstCommand: 'CAPA',
  goodbye: 'QUIT',
  async readGreeting(connection) {
    const [greeting = ''] = await connection.readReply(() => true);
    if (!isOk(greeting)) endWithAnswer(connection, 'greeting', [greeting]);
    const serverName = exchangeServerName(greeting);
    return serverName === undefined ? { greeting } : { greeting, serverName };
  },
  async askCapabilities(connection) {
    connection.send('CAPA');
    let first = true;
    const [status = '', ...lines] = await connection.readReply((line) => {
      const isFirst = first;
      first = false;
      return isFirst ? !isOk(line) : line === '.';
    });
    requireStatus(connection, 'capabilities', status);
    if (isOk(status)) return lines.slice(0, -1).map((line) => (line.startsWith('.') ? line.slice(1) : line));
    // CAPA is optional (RFC 2449, 5). A server that does not know it is well, and has said nothing about STLS.
    const read = readAnswer(connection, 'capabilities', [status]);
    if (read.code !== 'mail-refused') endWithAnswer(connection, 'capabilities', [status], read);
    return undefined;
  },
  offersStartTls: (capabilities) => capabilities.some((capability) => capability.toUpperCase() === 'STLS'),
  isMasked: () => false,
  async askStartTls(connection) {
    connection.send('STLS');
    const [status = ''] = await connection.readReply(() => true);
    requireStatus(connection, 'starttls', status);
    return isOk(status) ? undefined : [status];
  },
};

function isOk(line: string): boolean {
  return /^\+OK(?: |$)/i.test(line);
}

function isError(line: string): boolean {
  return /^-ERR(?: |$)/i.test(line);
}

function requireStatus(connection: MailConnection, step: MailStep, line: string): void {
  if (!isOk(line) && !isError(line)) endWithAnswer(connection, step, [line]);
}
