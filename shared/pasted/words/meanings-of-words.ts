import { inOrderOfWeight, type MeaningId } from '../meanings.ts';
import { inOwnVoice } from '../own-voice.ts';
import { matches, type PhraseRule, phrasePattern } from '../phrase-pattern.ts';
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
import { gatewaysAndAdvice } from './gateways-and-advice.ts';
import { japanese } from './ja.ts';
import { localPrograms } from './local-programs.ts';
import { mailNotDelivered } from './mail-not-delivered.ts';
import { mailReplies } from './mail-replies.ts';
import { ownWords } from './own-words.ts';
import { portuguese } from './pt.ts';
import { portugueseWay } from './pt-way.ts';
import type { WordRule } from './rule.ts';
import { servicesAndAdmins } from './services-and-admins.ts';

const ofPrograms: readonly WordRule[] = [
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
  ...servicesAndAdmins,
  ...gatewaysAndAdvice,
];

/** One thing that the words say. */
export interface HeardWords {
  readonly id: MeaningId;
  /** Nothing but what the person believes says it, and no program. */
  readonly own: boolean;
}

type Compiled = readonly (readonly [MeaningId, readonly PhraseRule[]])[];

const compile = (table: readonly WordRule[]): Compiled =>
  table.map(([meaning, ...rules]) => [meaning, rules.map(phrasePattern)]);

const programTables = compile(ofPrograms);
const ownTable = compile(ownWords);

/**
 * What the words of a plain text (plain-text.ts) say, what decides first.
 * @param typed the text begins as people type
 */
export function meaningsOfWords(plain: string, typed: boolean): readonly HeardWords[] {
  const sentences = sentencesOf(plain);
  const own = inOwnVoice(sentences, typed);
  const told = said(
    programTables,
    sentences.filter((one) => !own.has(one)),
  );
  const believed = new Set([...said(programTables, [...own]), ...said(ownTable, sentences)]);
  return inOrderOfWeight([...told, ...believed]).map((id) => ({ id, own: !told.has(id) }));
}

function said(tables: Compiled, sentences: readonly string[]): Set<MeaningId> {
  const found = new Set<MeaningId>();
  if (sentences.length === 0) return found;
  for (const [meaning, patterns] of tables) {
    if (found.has(meaning)) continue;
    if (patterns.some((one) => sentences.some((sentence) => matches(one, sentence)))) found.add(meaning);
  }
  return found;
}
