import { isPerson, isPlain } from './noun-phrase.ts';
import { type Deed, tailOf } from './verb-phrase.ts';

/** "Asked to sign in", "prompted for their password". */
export function askedAt(tokens: readonly string[], at: number): Deed | undefined {
  let from = at + 1;
  while (isPerson(tokens[from] ?? '') || isPlain(tokens[from] ?? '')) from += 1;
  const next = tokens[from] ?? '';
  const behind = tokens.slice(at + 1, at + 9);
  const wanted = behind.findIndex((one) => identityWords.has(one));
  if (wanted < 0) return behind.length > 1 && (next === 'to' || next === 'for') ? 'other' : undefined;
  return tailOf(tokens, at + 2 + wanted);
}
export const identityWords = new Set(
  'signin signins login credentials credential password passwords authenticate authentication mfa reauthenticate re-authenticate re-enter'.split(
    ' ',
  ),
);
