import { otherBytes, otherProtocols, sharedGreetings } from '../catalogue/other-protocols.ts';
import type { SpokenProtocol } from '../model/spoken.ts';
import type { MailProtocolName } from './classify-mail-reply.ts';

/** What the first line belongs to that is foreign to the mail protocol. */
export function foreignProtocol(protocol: MailProtocolName, firstLine: string): SpokenProtocol | undefined {
  return otherProtocols.find(
    ({ foreignTo, opens }) =>
      (foreignTo === undefined || foreignTo.includes(protocol)) && opens.test(firstLine),
  )?.name;
}

/** The other server that greets as SMTP does, unless it says itself that it speaks SMTP. */
export function sharedGreeting(greeting: string | undefined): SpokenProtocol | undefined {
  if (greeting === undefined || /\be?smtp\b/i.test(greeting)) return undefined;
  return sharedGreetings.find(({ says }) => says.test(greeting))?.name;
}

/** What the first bytes, each as one character, are when they are no text. */
export function spokenBytes(head: string): SpokenProtocol | undefined {
  return otherBytes.find(({ opens }) => opens.test(head))?.name;
}

/**
 * What speaks at all, mail protocols among it, by its first bytes, each as one character. Undefined: nothing that a name
 * fits, or nothing was said.
 */
export function whatSpeaks(head: string): SpokenProtocol | undefined {
  if (head === '') return undefined;
  const bytes = spokenBytes(head);
  if (bytes !== undefined) return bytes;
  const [line = ''] = head.split(/\r?\n/, 1);
  const named = otherProtocols.find(({ opens }) => opens.test(line))?.name;
  if (named !== undefined) return named;
  if (line.trim() === '') return 'empty';
  return /[A-Za-z]{3}/.test(line) ? 'text' : 'binary';
}

const beginnings: Readonly<Record<MailProtocolName, readonly string[]>> = {
  imap: ['* OK', '* BYE', '* PREAUTH'],
  pop: ['+OK', '-ERR'],
  smtp: ['2', '4', '5'],
};

/** Whether what was heard so far can be the beginning of the protocol's own greeting. */
export function canBecomeGreeting(protocol: MailProtocolName, head: string): boolean {
  return beginnings[protocol].some((one) => {
    const length = Math.min(one.length, head.length);
    return head.slice(0, length).toUpperCase() === one.slice(0, length);
  });
}
