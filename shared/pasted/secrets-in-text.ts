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
  return told.length > 0 ? everywhere(told, read) : merged(loneSecrets(read), read);
}

const inWord = /[A-Za-z0-9]/;
/** Of many secrets the first are looked for again; each look reads the whole text. */
const MOST_SOUGHT = 8;

/** A password that was told once is one wherever it stands again. */
function everywhere(told: readonly SecretSpan[], text: string): SecretSpan[] {
  const again: SecretSpan[] = [];
  for (const { from, to, kind } of told.slice(0, MOST_SOUGHT)) {
    const secret = text.slice(from, to);
    if (secret.length < 5 || kind === 'link') continue;
    for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + secret.length))
      if (!inWord.test(text.charAt(at - 1)) && !inWord.test(text.charAt(at + secret.length)))
        again.push({ from: at, to: at + secret.length, kind });
  }
  return merged([...told, ...again], text);
}

/** The text without them, and without what was not read. */
export const withoutSecrets = (text: string): string => withoutSpans(text.slice(0, LONGEST), secretsIn(text));
