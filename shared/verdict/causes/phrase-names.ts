import { hasMessage, type MessageNames } from '../../messages/verdict.ts';

/** What known error texts mean, in plain words; ids that nobody knows (of a foreign report) are left out. */
export function phraseNames(ids: readonly string[]): MessageNames {
  return { messages: ids.map((id) => `phrase.${id}`).filter(hasMessage) };
}
