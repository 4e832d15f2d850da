import { hasMessage, loadVerdictMessages } from '../messages/verdict.ts';
import { recognisedWords } from '../report/view/pasted-lines.ts';
import { type PastedReading, readPastedText } from './read-pasted-text.ts';
import type { SecretKind } from './secret-span.ts';
import { secretsIn } from './secrets-in-text.ts';

/** What a person is shown of a text before it is measured with. */
export interface PastedWords {
  state: PastedReading['state'];
  /** What was recognised, in the language; empty where nothing was. */
  recognised: string;
  /** Each kind once. */
  secrets: readonly SecretKind[];
}

/** As many as fit beside a field: the first decide. */
const MOST = 2;

/** What the text says, in the language; loads its sentences. */
export async function wordsOfPasted(text: string, locale: string): Promise<PastedWords> {
  await loadVerdictMessages(locale);
  const { state, meanings } = readPastedText(text);
  const phrases = meanings.map(({ id }) => `phrase.${id}`).filter(hasMessage);
  const codes = meanings.flatMap(({ code }) => (code === undefined ? [] : [code]));
  return {
    state,
    recognised: recognisedWords(phrases.slice(0, MOST), codes.slice(0, MOST), locale),
    secrets: [...new Set(secretsIn(text).map(({ kind }) => kind))],
  };
}
