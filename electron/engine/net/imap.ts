import type { MailStep } from '../../../shared/catalogue/mail-reply-codes.ts';
import { type LineProtocol, type MailDialogue, type MailTarget, runDialogue } from './line-protocol.ts';
import { endWithAnswer, type MailConnection } from './mail-connection.ts';
import { exchangeServerName } from './mail-server-name.ts';
import type { NetworkProfile } from './network-profile.ts';

/** Greeting, CAPABILITY, STARTTLS and CAPABILITY again, LOGOUT (RFC 9051, 7.1 and 6.1). */
export function probeImap(profile: NetworkProfile, target: MailTarget): Promise<MailDialogue> {
  let tag = 0;
  const command = async (
    connection: MailConnection,
    name: string,
    step: MailStep,
  ): Promise<{ ok: boolean; lines: string[] }> => {
    tag += 1;
    const mark = `a${tag} `;
    connection.send(`${mark}${name}`);
    const lines = await connection.readReply((line) => line.startsWith(mark) || isBye(line) || !isImap(line));
    const last = lines.at(-1) ?? '';
    // What stands before the last line is data; the last one decides.
    if (!last.startsWith(mark)) endWithAnswer(connection, step, [last]);
    return { ok: /^OK\b/i.test(last.slice(mark.length)), lines };
  };
  const protocol: LineProtocol = {
    name: 'imap',
    firstCommand: 'a1 CAPABILITY',
    goodbye: 'a9 LOGOUT',
    async readGreeting(connection) {
      const [greeting = ''] = await connection.readReply(() => true);
      if (!/^\* (?:OK|PREAUTH)\b/i.test(greeting)) endWithAnswer(connection, 'greeting', [greeting]);
      const serverName = exchangeServerName(greeting);
      return serverName === undefined ? { greeting } : { greeting, serverName };
    },
    async askCapabilities(connection) {
      const { ok, lines } = await command(connection, 'CAPABILITY', 'capabilities');
      if (!ok) endWithAnswer(connection, 'capabilities', lines.slice(-1));
      return listIn(lines)?.split(' ');
    },
    offersStartTls: (capabilities) =>
      capabilities.some((capability) => capability.toUpperCase() === 'STARTTLS'),
    isMasked: () => false,
    async askStartTls(connection) {
      const { ok, lines } = await command(connection, 'STARTTLS', 'starttls');
      return ok ? undefined : lines.slice(-1);
    },
  };
  return runDialogue(profile, target, protocol);
}

/** As a line of its own, or, as some write it, only as the code of the tagged one. */
function listIn(lines: readonly string[]): string | undefined {
  const own = lines.find((line) => /^\* CAPABILITY /i.test(line));
  if (own !== undefined) return own.slice('* CAPABILITY '.length);
  return /^\S+ OK \[CAPABILITY ([^\]]*)\]/i.exec(lines.at(-1) ?? '')?.[1];
}

function isBye(line: string): boolean {
  return /^\* BYE\b/i.test(line);
}

/** Untagged, continuation or tagged: anything else is no IMAP. */
function isImap(line: string): boolean {
  return /^(?:\* |\+ ?|a\d+ )/.test(line);
}
