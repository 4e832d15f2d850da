import {
  endDialogue,
  exchangeServerName,
  type LineProtocol,
  type MailConnection,
  type MailDialogue,
  type MailTarget,
  runDialogue,
} from './line-protocol.ts';
import type { NetworkProfile } from './network-profile.ts';

/** Greeting, CAPABILITY, STARTTLS and CAPABILITY again, LOGOUT (RFC 9051, 7.1 and 6.1). */
export function probeImap(profile: NetworkProfile, target: MailTarget): Promise<MailDialogue> {
  let tag = 0;
  const command = async (connection: MailConnection, name: string): Promise<string[]> => {
    tag += 1;
    const mark = `a${tag} `;
    connection.send(`${mark}${name}`);
    const lines = await connection.readReply((line) => line.startsWith(mark) || isBye(line) || !isImap(line));
    const last = lines.at(-1) ?? '';
    if (isBye(last)) endDialogue('mail-refused', last);
    if (!last.startsWith(mark)) endDialogue('mail-protocol', last);
    if (!/^OK\b/i.test(last.slice(mark.length))) endDialogue('mail-refused', last);
    return lines;
  };
  const protocol: LineProtocol = {
    goodbye: 'a9 LOGOUT',
    async readGreeting(connection) {
      const [greeting = ''] = await connection.readReply(() => true);
      if (isBye(greeting)) endDialogue('mail-refused', greeting);
      if (!/^\* (?:OK|PREAUTH)\b/i.test(greeting)) endDialogue('mail-protocol', greeting);
      const serverName = exchangeServerName(greeting);
      return serverName === undefined ? { greeting } : { greeting, serverName };
    },
    async askCapabilities(connection) {
      const lines = await command(connection, 'CAPABILITY');
      const list = lines.find((line) => /^\* CAPABILITY /i.test(line));
      if (list === undefined) endDialogue('mail-protocol', lines[0]);
      return list.slice('* CAPABILITY '.length).split(' ');
    },
    offersStartTls: (capabilities) =>
      capabilities.some((capability) => capability.toUpperCase() === 'STARTTLS'),
    async askStartTls(connection) {
      await command(connection, 'STARTTLS');
    },
  };
  return runDialogue(profile, target, protocol);
}

function isBye(line: string): boolean {
  return /^\* BYE\b/i.test(line);
}

/** Untagged, continuation or tagged: anything else is no IMAP. */
function isImap(line: string): boolean {
  return /^(?:\* |\+ ?|a\d+ )/.test(line);
}
