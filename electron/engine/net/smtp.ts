import { isMaskedBanner, isMaskedKeyword } from '../../../shared/plan/masked-smtp.ts';
import { addressLiteral } from './address-literal.ts';
import { type LineProtocol, type MailDialogue, type MailTarget, runDialogue } from './line-protocol.ts';
import { DialogueEnd, endWithAnswer, type MailConnection, readAnswer } from './mail-connection.ts';
import { hostIn } from './mail-server-name.ts';
import type { NetworkProfile } from './network-profile.ts';

/**
 * Greeting, EHLO, STARTTLS and EHLO again, QUIT (RFC 5321, 3207). A server may refuse a client for its name alone, which
 * says nothing about its health or our address. So we greet with the address literal that RFC 5321, 4.1.4 has for clients
 * without a name, and where that is refused once more with a name: some servers refuse literals, others whatever does not
 * resolve. `.invalid` names nobody (RFC 2606). Only when both are refused the refusal counts.
 */
export async function probeSmtp(profile: NetworkProfile, target: MailTarget): Promise<MailDialogue> {
  const first: Hello = { names: [literal, name], refused: undefined };
  const dialogue = await runDialogue(profile, target, protocolWith(first));
  if (first.refused === undefined) return dialogue;
  if (first.refused === 'heard-twice') return { ...dialogue, greetedAgain: true };
  // It hung up on the first name: the second one needs a connection of its own.
  const again = await runDialogue(profile, target, protocolWith({ names: [name], refused: undefined }));
  if (!greeted.has(again.reached)) return dialogue;
  const hungUpAgain = again.reached === 'greeting' && again.failure?.code === 'mail-closed';
  return { ...(hungUpAgain ? dialogue : again), greetedAgain: true };
}

const greeted: ReadonlySet<MailDialogue['reached']> = new Set([
  'greeting',
  'capabilities',
  'starttls',
  'secure-capabilities',
]);

type Name = (connection: MailConnection) => string;
const literal: Name = (connection) => addressLiteral(connection.localAddress);
const name: Name = () => 'probe.invalid';

interface Hello {
  /** To be said in this order; the one that was taken stays for the rest of the dialogue. */
  names: readonly [Name, ...Name[]];
  /** The first name was refused as a name. */
  refused: 'hung-up' | 'heard-twice' | undefined;
}

function protocolWith(hello: Hello): LineProtocol {
  let [taken, other] = hello.names;
  return {
    name: 'smtp',
    firstCommand: 'EHLO probe.invalid',
    goodbye: 'QUIT',
    async readGreeting(connection) {
      const { code, lines } = await readReply(connection, 'greeting');
      if (code !== 220 || isMaskedBanner(lines)) endWithAnswer(connection, 'greeting', lines);
      const serverName = hostIn(/^220[ -](\S+)/.exec(lines[0] ?? '')?.[1]);
      const greeting = lines.join(' ');
      return serverName === undefined ? { greeting } : { greeting, serverName };
    },
    async askCapabilities(connection) {
      let answer = await say(connection, `EHLO ${taken(connection)}`);
      const first = answer.code === 250 ? undefined : readAnswer(connection, 'hello', answer.lines);
      if (first?.code === 'mail-helo-refused' && other !== undefined) {
        hello.refused = 'hung-up';
        const second = await say(connection, `EHLO ${other(connection)}`).catch((error: unknown) => {
          if (error instanceof DialogueEnd) endWithAnswer(connection, 'hello', answer.lines, first);
          throw error;
        });
        hello.refused = 'heard-twice';
        taken = other;
        other = undefined;
        answer = second;
      }
      if (answer.code === 250) {
        // The first line greets back; it can name this computer's public address.
        return answer.lines.slice(1).map((line) => line.slice(4));
      }
      // A server of before 1995, or a filter that lets only plain SMTP through: HELO is all it knows (RFC 5321, 3.2).
      if (answer.code === 500 || answer.code === 502) {
        const plain = await say(connection, `HELO ${taken(connection)}`);
        if (plain.code === 250) return undefined;
        // RFC 2033, 4.1: delivery within a site speaks the same tongue but for its hello, and greets like a mail server.
        if (plain.code === 500 || plain.code === 502) await endIfLmtp(connection, taken(connection), plain);
        answer = plain;
      }
      return endWithAnswer(connection, 'hello', answer.lines);
    },
    offersStartTls: (capabilities) => capabilities.some((capability) => /^STARTTLS\b/i.test(capability)),
    isMasked: (capabilities) => capabilities.some(isMaskedKeyword),
    async askStartTls(connection) {
      connection.send('STARTTLS');
      const { code, lines } = await readReply(connection, 'starttls');
      return code === 220 ? undefined : lines;
    },
  };
}

async function endIfLmtp(connection: MailConnection, client: string, refusal: SmtpReply): Promise<void> {
  const answer = await say(connection, `LHLO ${client}`).catch((error: unknown) => {
    if (error instanceof DialogueEnd) return undefined;
    throw error;
  });
  if (answer?.code !== 250) return;
  const { reply } = readAnswer(connection, 'hello', refusal.lines);
  throw new DialogueEnd({ code: 'mail-not-mail' }, reply, 'lmtp');
}

interface SmtpReply {
  code: number;
  lines: string[];
}

async function say(connection: MailConnection, command: string): Promise<SmtpReply> {
  connection.send(command);
  return readReply(connection, 'hello');
}

async function readReply(
  connection: MailConnection,
  step: 'greeting' | 'hello' | 'starttls',
): Promise<SmtpReply> {
  const lines = await connection.readReply((line) => !/^\d{3}-/.test(line));
  const last = lines.at(-1) ?? '';
  const code = /^(\d{3})(?:[ -]|$)/.exec(last)?.[1];
  if (code === undefined) endWithAnswer(connection, step, lines);
  return { code: Number(code), lines };
}
