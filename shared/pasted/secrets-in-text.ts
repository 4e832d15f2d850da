import { doorLinks } from './door-links.ts';
import { labelledSecrets } from './labelled-secrets.ts';
import { appPasswords, loneSecrets, plainCredentials } from './lone-secrets.ts';
import { oneTimeCodes } from './one-time-codes.ts';
import { secretsByDialogue } from './secret-dialogue.ts';
import { secretsByShape } from './secret-shapes.ts';
import { merged, type SecretSpan, withoutSpans } from './secret-span.ts';

/** UTF-16 units that are read; as many as the field takes. */
const LONGEST = 4096;

/**
 * Passwords, one-time codes, tokens, links that let in, and private keys in what a person pasted or typed: in order, none over
 * another. Linear in the text.
 */
export function secretsIn(text: string): readonly SecretSpan[] {
  const read = text.slice(0, LONGEST);
  const told = merged(
    [
      ...secretsByShape(read),
      ...secretsByDialogue(read),
      ...labelledSecrets(read),
      ...oneTimeCodes(read),
      ...doorLinks(read),
      ...appPasswords(read),
      ...plainCredentials(read),
    ],
    read,
  );
  return told.length > 0 ? told : merged(loneSecrets(read), read);
}

/** The text without them, and without what was not read. */
export const withoutSecrets = (text: string): string => withoutSpans(text.slice(0, LONGEST), secretsIn(text));
