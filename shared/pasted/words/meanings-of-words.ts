import { inOrderOfWeight, type MeaningId } from '../meanings.ts';
import { matches, type PhrasePattern, phrasePattern } from '../phrase-pattern.ts';
import { sentencesOf } from '../plain-text.ts';
import { accessAndDevice } from './access-and-device.ts';
import { german } from './de.ts';
import { germanWay } from './de-way.ts';
import { englishAccount } from './en-account.ts';
import { englishRules } from './en-rules.ts';
import { englishWay } from './en-way.ts';
import { spanish } from './es.ts';
import { factorsAndPasswords } from './factors-and-passwords.ts';
import { french } from './fr.ts';
import { japanese } from './ja.ts';
import { localPrograms } from './local-programs.ts';
import { mailNotDelivered } from './mail-not-delivered.ts';
import { mailReplies } from './mail-replies.ts';
import { ownWords } from './own-words.ts';
import { portuguese } from './pt.ts';
import { portugueseWay } from './pt-way.ts';
import type { WordRule } from './rule.ts';
import { servicesAndAdmins } from './services-and-admins.ts';

const tables: readonly WordRule[] = [
  ...mailReplies,
  ...englishAccount,
  ...englishRules,
  ...englishWay,
  ...german,
  ...germanWay,
  ...french,
  ...spanish,
  ...portuguese,
  ...portugueseWay,
  ...japanese,
  ...accessAndDevice,
  ...factorsAndPasswords,
  ...mailNotDelivered,
  ...localPrograms,
  ...ownWords,
  ...servicesAndAdmins,
];

const compiled: readonly (readonly [MeaningId, readonly PhrasePattern[]])[] = tables.map(
  ([meaning, ...rules]) => [meaning, rules.map(phrasePattern)],
);

/** What the words of a plain text (plain-text.ts) say, what decides first. */
export function meaningsOfWords(plain: string): readonly MeaningId[] {
  const sentences = sentencesOf(plain);
  const found = new Set<MeaningId>();
  for (const [meaning, patterns] of compiled) {
    if (found.has(meaning)) continue;
    if (patterns.some((one) => sentences.some((sentence) => matches(one, sentence)))) found.add(meaning);
  }
  return inOrderOfWeight(found);
}
