import {
  endDialogue,
  exchangeServerName,
  type LineProtocol,
  type MailDialogue,
  type MailTarget,
  runDialogue,
} from './line-protocol.ts';
import type { NetworkProfile } from './network-profile.ts';

/** Greeting, CAPA, STLS and CAPA again, QUIT (RFC 1939, 2449, 2595). */
export function probePop(profile: NetworkProfile, target: MailTarget): Promise<MailDialogue> {
  return runDialogue(profile, target, protocol);
}

const protocol: LineProtocol = {
  goodbye: 'QUIT',
  async readGreeting(connection) {
    const [greeting = ''] = await connection.readReply(() => true);
    requireStatus(greeting);
    if (isError(greeting)) endDialogue('mail-refused', greeting);
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
    requireStatus(status);
    // CAPA is optional (RFC 2449, 5): a server without it lists nothing.
    return isError(status)
      ? []
      : lines.slice(0, -1).map((line) => (line.startsWith('.') ? line.slice(1) : line));
  },
  offersStartTls: (capabilities) => capabilities.some((capability) => capability.toUpperCase() === 'STLS'),
  async askStartTls(connection) {
    connection.send('STLS');
    const [status = ''] = await connection.readReply(() => true);
    requireStatus(status);
    if (isError(status)) endDialogue('mail-refused', status);
  },
};

function isOk(line: string): boolean {
  return /^\+OK(?: |$)/i.test(line);
}

function isError(line: string): boolean {
  return /^-ERR(?: |$)/i.test(line);
}

function requireStatus(line: string): void {
  if (!isOk(line) && !isError(line)) endDialogue('mail-protocol', line);
}
