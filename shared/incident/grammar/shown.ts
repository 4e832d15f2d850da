import { ownFollows } from './fault-noun.ts';
import { isFault, isFaultAdjective, isPlain, type NounPhrase, nounPhrase } from './noun-phrase.ts';
import { empty, screens } from './verb-kinds.ts';
import { type Deed, tailOf } from './verb-phrase.ts';

const leads = new Set(['in', 'with', 'at', 'to', 'on']);

/** What a program shows instead of mail. */
export function shownAt(tokens: readonly string[], from: number, subject: NounPhrase): Deed | undefined {
  let at = from;
  let bare = false;
  for (; at < tokens.length; at += 1) {
    const word = tokens[at] ?? '';
    if (word === 'no' || word === 'old' || word === 'stale') break;
    if (at === from && leads.has(word)) continue;
    if (empty.has(word)) bare = true;
    else if (bare && screens.has(word)) return aboutWhat(tokens, at + 1, subject);
    else if (word === '\u0005') return tailOf(tokens, at + 1);
    else if (word === '\u0002' || /^[45]\d\d$/.test(word)) return aboutWhat(tokens, at + 1, subject);
    else if (word === '\u0004' && (screens.has(tokens[at + 1] ?? '') || isFault(tokens[at + 1] ?? '')))
      return aboutWhat(tokens, at + 2, subject);
    else if (!isPlain(word) && !isFaultAdjective(word)) break;
  }
  if (bare && subject.kind === 'own' && nounPhrase(tokens, at).kind === 'own') return 'own';
  const word = tokens[at] ?? '';
  if (word === 'no' && subject.kind === 'own')
    return nounPhrase(tokens, at + 1).kind === 'own' ? 'own' : undefined;
  if ((word === 'old' || word === 'stale') && subject.kind === 'own')
    return nounPhrase(tokens, at + 1).kind === 'own' ? 'own' : 'other';
  return undefined;
}

/** Something goes wrong with or while: own if that is, or if the sentence is about what is. */
function aboutWhat(tokens: readonly string[], from: number, subject: NounPhrase): Deed | undefined {
  if (tailOf(tokens, from, { strict: 'all' }) === 'other') return 'other';
  if (subject.kind === 'own') return 'own';
  return ownFollows(tokens, from) ? 'own' : undefined;
}
