import type { MailStep } from '../catalogue/mail-reply-codes.ts';
import type { FailureCode } from '../model/failure.ts';
import type { DataOf } from '../model/observation.ts';
import { classifyMailReply, isNegative, type ReadMailReply } from './classify-mail-reply.ts';
import { isMaskedBanner, isMaskedKeyword } from './masked-smtp.ts';

/** What a stored mail observation means today. */
export type ReclassifiedMail =
  /** As it stands: newer than the taking apart of answers, or nothing that was read otherwise then. */
  | 'as-stored'
  /** What was called a failure was a healthy answer: the server was alive up to `reached`. */
  | 'healthy'
  | ReadMailReply;

/**
 * Reports of before 2026-12 say `mail-refused` for every negative answer, `mail-protocol` for other protocols, `mail-altered`
 * for any row of asterisks, and `mail-starttls-missing` for a POP server that lists nothing. The text of the answer stands in
 * the failure's text (300 characters, lines joined by blanks), so it can be read again. Reports whose texts were redacted
 * keep the words that decide, because only names and addresses go.
 */
export function reclassifyMailFailure(
  data: DataOf<'mail-protocol'> | undefined,
  failure: { code: FailureCode; text?: string | undefined } | undefined,
): ReclassifiedMail {
  if (data === undefined || failure === undefined || data.reply !== undefined) return 'as-stored';
  const { code, text = '' } = failure;
  const { protocol, reached, capabilities, greeting } = data;
  if (code === 'mail-starttls-missing') {
    // CAPA had failed: it was read as a list without STLS.
    return protocol === 'pop' && capabilities.length === 0 ? 'healthy' : 'as-stored';
  }
  if (text === '') return 'as-stored';
  if (code === 'mail-altered') {
    const masked = isMaskedBanner([text]) || text.split(' ').some((word) => isMaskedKeyword(lastPart(word)));
    return masked ? 'as-stored' : 'healthy';
  }
  if (code !== 'mail-refused' && code !== 'mail-protocol') return 'as-stored';
  // Our own words, not the server's.
  if (code === 'mail-protocol' && ownTexts.has(text)) return 'as-stored';
  const step = stepAfter(reached, protocol);
  const read = classifyMailReply({
    protocol,
    step,
    lines: [text],
    ...(greeting !== undefined && { greeting }),
  });
  // POP without CAPA was always taken as well; a refusal there is one of STLS.
  if (code === 'mail-protocol' && isNegative(protocol, text) && read.code === 'mail-refused')
    return 'as-stored';
  return read;
}

const ownTexts: ReadonlySet<string> = new Set([
  'too much text',
  'no end of the greeting',
  'more clear text after the answer to STARTTLS',
]);

function lastPart(word: string): string {
  return word.replace(/^250[- ]?/, '');
}

/** The step that did not complete. */
function stepAfter(
  reached: DataOf<'mail-protocol'>['reached'],
  protocol: DataOf<'mail-protocol'>['protocol'],
): MailStep {
  switch (reached) {
    case 'nothing':
    case 'connect':
    case 'tls':
      return 'greeting';
    case 'greeting':
    case 'starttls':
      return protocol === 'smtp' ? 'hello' : 'capabilities';
    case 'capabilities':
    case 'secure-capabilities':
      return 'starttls';
  }
}
