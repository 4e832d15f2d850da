import { describe, expect, it } from 'vitest';
import {
  type PeculiarityId,
  peculiarities,
  peculiarityMessage,
} from '../../../shared/catalogue/peculiarities.ts';
import { format, hasMessage, loadVerdictMessages } from '../../../shared/messages/verdict.ts';

const languages = ['en', 'de', 'es', 'fr', 'ja', 'pt'];
const ids = Object.keys(peculiarities) as PeculiarityId[];

await Promise.all(languages.map((language) => loadVerdictMessages(language)));

describe('what is not as elsewhere at a provider', () => {
  it.each(ids)('is told of %s in every language', (id) => {
    const message = peculiarityMessage(id);
    expect(hasMessage(message)).toBe(true);
    const texts = languages.map((language) => format(message, {}, language));
    expect(new Set(texts).size).toBe(languages.length);
    expect(texts.filter((text) => text.length < 20 || !/[.。]$/.test(text))).toEqual([]);
  });
});
