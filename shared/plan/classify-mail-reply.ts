import {
  aboutUsSubject,
  enhancedCodes,
  type MailCodeMeaning,
  type MailCodeRow,
  type MailStep,
  responseCodes,
  smtpReplyCodes,
} from '../catalogue/mail-reply-codes.ts';
import { type ReplyWords, replyWords } from '../catalogue/mail-reply-words.ts';
import type { FailureCode } from '../model/failure.ts';
import type { DataOf } from '../model/observation.ts';
import type { SpokenProtocol } from '../model/spoken.ts';
import { isMaskedBanner } from './masked-smtp.ts';
import { foreignProtocol, sharedGreeting } from './spoken-protocol.ts';

export type MailProtocolName = DataOf<'mail-protocol'>['protocol'];
export type MailReply = NonNullable<DataOf<'mail-protocol'>['reply']>;

export interface MailAnswer {
  protocol: MailProtocolName;
  step: MailStep;
  /** The server's lines without their ends, capped and stripped by the caller; several may stand joined in one. */
  lines: readonly string[];
  /** The greeting before it, where the step is a later one. */
  greeting?: string;
}

export interface ReadMailReply {
  code: FailureCode;
  reply: MailReply;
  /** What was spoken, where it was not mail and can be told. */
  spoke?: SpokenProtocol;
}

type Read = Omit<ReadMailReply, 'reply'>;

/** As much of an answer as is read for its words. */
const READ_CHARS = 2000;

/**
 * What an answer means that is not the good one of its step: a negative answer, or none of this protocol. Codes decide:
 * the reply code (RFC 5321), the enhanced code (RFC 3463) and the response code (RFC 5530, 2449, 3206). Words say the rest
 * where codes leave it open, and they say whether it is about us: a service that is "not available" to a listed address
 * works. What nobody can read is `mail-refused`, which accuses nobody.
 */
export function classifyMailReply(answer: MailAnswer): ReadMailReply {
  const text = answer.lines.join(' ').slice(0, READ_CHARS);
  const reply = takeApart(answer, text);
  return { ...codeOf(answer, text, reply), reply };
}

function codeOf(answer: MailAnswer, text: string, reply: MailReply): Read {
  const { protocol, step } = answer;
  if (protocol === 'smtp' && isMaskedBanner(answer.lines)) return { code: 'mail-altered' };
  const foreign = foreignProtocol(protocol, answer.lines[0] ?? '');
  if (foreign !== undefined) return { code: 'mail-not-mail', spoke: foreign };
  const words = wordsOf(step, text);
  if (!isNegative(protocol, text)) return codeOfStranger(step, text, words);
  const byCode = meaningOfCodes(reply, step);
  const means = byCode === undefined ? meaningOfWords(reply, words) : refine(byCode, reply, words, text);
  // A server of another kind that shares the greeting: it knows none of our commands.
  const shared = step === 'hello' && means === 'open' ? sharedGreeting(answer.greeting) : undefined;
  if (shared !== undefined) return { code: 'mail-not-mail', spoke: shared };
  return { code: codes[means] };
}

type Meaning = ReplyWords['means'];

const codes: Readonly<Record<Meaning, FailureCode>> = {
  throttled: 'mail-throttled',
  denied: 'mail-denied',
  hello: 'mail-helo-refused',
  'client-certificate': 'tls-client-certificate',
  maintenance: 'mail-maintenance',
  failing: 'mail-failing',
  'not-mail': 'mail-not-mail',
  open: 'mail-refused',
};

function wordsOf(step: MailStep, text: string): ReplyWords | undefined {
  return replyWords.find((row) => (row.at === undefined || row.at.includes(step)) && row.words.test(text));
}

function meaningOfWords(reply: MailReply, words: ReplyWords | undefined): Meaning {
  if (words === undefined) return 'open';
  // "554 Service unavailable" is for good, which no outage is: whoever writes it does not want us, or has no such service.
  if (words.means === 'failing' && words.weak && (reply.code ?? 0) >= 500) return 'open';
  return words.means;
}

/** Codes say whose matter it is; words about us, or of a maintenance, say it more exactly. */
function refine(
  byCode: MailCodeMeaning,
  reply: MailReply,
  words: ReplyWords | undefined,
  text: string,
): Meaning {
  if (words === undefined) return byCode;
  if (byCode === 'hello') return words.means === 'throttled' ? 'throttled' : byCode;
  switch (words.means) {
    case 'throttled':
    case 'denied':
    case 'maintenance':
    case 'hello':
    case 'client-certificate':
      return words.means;
    case 'failing':
      // X.7.0 is "undefined" by its own register. Exchange says so for its own faults (`451 4.7.0 Temporary server error`,
      // PRX), Gmail for either.
      if (byCode !== 'failing' && /^\d\.7\.0$/.test(reply.enhanced ?? '') && !words.weak) {
        return /\b(?:server error|internal error)\b/i.test(text) ? 'failing' : 'open';
      }
      return byCode;
    case 'not-mail':
    case 'open':
      return byCode;
  }
}

function meaningOfCodes(reply: MailReply, step: MailStep): MailCodeMeaning | undefined {
  const response = reply.responseCode && row(responseCodes, (code) => code === reply.responseCode, step);
  if (response) return meaning(response);
  const enhanced = reply.enhanced === undefined ? undefined : enhancedMeaning(reply.enhanced, step);
  if (enhanced !== undefined) return enhanced;
  const byReply = row(smtpReplyCodes, (code) => code === reply.code, step);
  return byReply && meaning(byReply);
}

function enhancedMeaning(enhanced: string, step: MailStep): MailCodeMeaning | undefined {
  const [kind, subject, detail] = enhanced.split('.');
  const found = row(
    enhancedCodes,
    (code) => code === `${subject}.${detail}` || code === `${subject}.*`,
    step,
  );
  if (found) return meaning(found);
  if (Number(subject) !== aboutUsSubject.subject) return undefined;
  return kind === '4' ? aboutUsSubject.transient : aboutUsSubject.permanent;
}

function row<K>(
  rows: readonly MailCodeRow<K>[],
  fits: (code: K) => boolean,
  step: MailStep,
): MailCodeRow<K> | undefined {
  return rows.find((one) => (one.at === undefined || one.at.includes(step)) && fits(one.code));
}

function meaning({ means }: MailCodeRow<unknown>): MailCodeMeaning | undefined {
  return means === 'open' ? undefined : means;
}

/** Not in the protocol's shape: bare words about us, as a wrapper before the server writes them, or anything else. */
function codeOfStranger(step: MailStep, text: string, words: ReplyWords | undefined): Read {
  if (words?.means === 'denied' || words?.means === 'throttled') return { code: codes[words.means] };
  const readable = /\p{L}{3}/u.test(text) && !/^\d{3}(?:[ -]|$)/.test(text);
  return readable && step === 'greeting'
    ? { code: 'mail-not-mail', spoke: 'text' }
    : { code: 'mail-protocol' };
}

const negative: Readonly<Record<MailProtocolName, RegExp>> = {
  smtp: /^[45]\d\d(?:[ -]|$)/,
  pop: /^-ERR(?: |$)/i,
  // Untagged or tagged; a tag is one word. What stands before it may be untagged data of the same answer.
  imap: /(?:^|[ ])(?:\*|[A-Za-z]{1,4}\d{1,6}) (?:BYE|NO|BAD)(?: |$)/i,
};

/** Whether the text is a negative answer in the protocol's own shape. */
export function isNegative(protocol: MailProtocolName, text: string): boolean {
  return negative[protocol].test(text);
}

function takeApart({ protocol, step, lines }: MailAnswer, text: string): MailReply {
  const reply: MailReply = { step, text: lines.join(' ').slice(0, 300) };
  if (protocol === 'smtp') {
    const code = /^([2-5]\d\d)(?=[ -]|$)/.exec(text)?.[1];
    if (code === undefined) return reply;
    reply.code = Number(code);
    const enhanced = enhancedIn(text.slice(3));
    if (enhanced !== undefined) reply.enhanced = enhanced;
    return reply;
  }
  const status = /(?:\b(?:BYE|NO|BAD)|-ERR) {1,3}\[([A-Z][A-Z0-9/_-]{0,31})[\] ]/i.exec(text)?.[1];
  if (status !== undefined) reply.responseCode = status.toUpperCase();
  return reply;
}

/** After the reply code, or later in brackets as qmail and IronPort write it. Never a part of an IP address. */
function enhancedIn(text: string): string | undefined {
  return /(?:^[ -]|[ (#[])#?([45]\.\d{1,3}\.\d{1,3})(?![.\d])/.exec(text)?.[1];
}
