import {
  endDialogue,
  hostIn,
  type LineProtocol,
  type MailConnection,
  type MailDialogue,
  type MailTarget,
  runDialogue,
} from './line-protocol.ts';
import type { NetworkProfile } from './network-profile.ts';

/** Greeting, EHLO, STARTTLS and EHLO again, QUIT (RFC 5321, 3207). `.invalid` names nobody (RFC 2606). */
export function probeSmtp(profile: NetworkProfile, target: MailTarget): Promise<MailDialogue> {
  return runDialogue(profile, target, protocol);
}

const protocol: LineProtocol = {
  goodbye: 'QUIT',
  async readGreeting(connection) {
    const { code, lines } = await readReply(connection);
    const greeting = lines.join(' ');
    if (isMasked(lines)) endDialogue('mail-altered', greeting);
    if (code !== 220) endDialogue('mail-refused', greeting);
    const serverName = hostIn(/^220[ -](\S+)/.exec(lines[0] ?? '')?.[1]);
    return serverName === undefined ? { greeting } : { greeting, serverName };
  },
  async askCapabilities(connection) {
    connection.send('EHLO probe.invalid');
    const { code, lines } = await readReply(connection);
    if (code !== 250) endDialogue('mail-refused', lines.join(' '));
    if (isMasked(lines)) endDialogue('mail-altered', lines.join(' '));
    // The first line greets back; it can name this computer's public address.
    return lines.slice(1).map((line) => line.slice(4));
  },
  offersStartTls: (capabilities) => capabilities.some((capability) => /^STARTTLS\b/i.test(capability)),
  async askStartTls(connection) {
    connection.send('STARTTLS');
    const { code, lines } = await readReply(connection);
    if (code !== 220) endDialogue('mail-refused', lines.join(' '));
  },
};

/** A firewall that "fixes" SMTP writes asterisks over the banner and X over keywords (Cisco ASA/PIX). */
function isMasked(lines: readonly string[]): boolean {
  return lines.some((line) => /^\d{3}[ -]?(?:.*\*{4,}|X{4,}[A-Z]?)/.test(line));
}

async function readReply(connection: MailConnection): Promise<{ code: number; lines: string[] }> {
  const lines = await connection.readReply((line) => !/^\d{3}-/.test(line));
  const last = lines.at(-1) ?? '';
  const code = /^(\d{3})(?: |$)/.exec(last)?.[1];
  // `220****` without a space is how some of those firewalls write it.
  if (code === undefined && isMasked(lines)) endDialogue('mail-altered', last);
  if (code === undefined) endDialogue('mail-protocol', last);
  return { code: Number(code), lines };
}
