import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { languageTags } from '../../../shared/messages/languages.ts';
import { clientIds } from '../../../shared/model/client-ids.ts';
import { parts, shapeOf, textsOf, translations } from './catalogues.ts';

const isHelp = (id: string) => id.startsWith('help.');
const every = languageTags.flatMap((language) => parts.map((part) => [language, part] as const));
const translated = translations.flatMap((language) => parts.map((part) => [language, part] as const));

describe.each(every)('%s, %s', (language, part) => {
  it('has ICU texts whose every choice has an other, with the plurals of the language', async () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories as string[];
    for (const [id, text] of Object.entries(await textsOf(language, part))) {
      if (isHelp(id)) continue;
      const { plurals } = shapeOf(text);
      const foreign = plurals.filter((key) => !key.startsWith('=') && !categories.includes(key));
      expect(foreign, id).toEqual([]);
    }
  });

  it('has typographic quotes and no space too many', async () => {
    for (const [id, text] of Object.entries(await textsOf(language, part))) {
      if (isHelp(id)) continue;
      expect(text, id).not.toMatch(/["']/);
      expect(text, id).not.toMatch(/^ | $| {2}|\s[,.]\s/);
      expect(text, id).not.toBe('');
    }
  });
});

describe.each(translated)('%s, %s beside English', (language, part) => {
  it('has the same ids', async () => {
    const [english, texts] = [await textsOf('en', part), await textsOf(language, part)];
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
  });

  it('asks for the same values and knows the same choices', async () => {
    const [english, texts] = [await textsOf('en', part), await textsOf(language, part)];
    for (const [id, text] of Object.entries(texts)) {
      const original = english[id];
      if (isHelp(id) || original === undefined) continue;
      const [wanted, found] = [shapeOf(original), shapeOf(text)];
      expect(found.arguments, id).toEqual(wanted.arguments);
      for (const choice of found.selects) expect(wanted.selects, id).toContain(choice);
    }
  });

  it('is translated', async () => {
    const [english, texts] = [await textsOf('en', part), await textsOf(language, part)];
    const same = Object.keys(texts).filter(
      (id) => texts[id] === english[id] && /\b[a-z]{2,} [a-z]{2,}/.test(withoutCode(texts[id] ?? '')),
    );
    expect(same).toEqual([]);
  });
});

const withoutCode = (text: string) => text.replace(/\{[^{}]*\}/g, ' ');

describe('the help', () => {
  const texts = async (language: (typeof languageTags)[number]) =>
    Object.entries(await textsOf(language, 'command')).filter(([id]) => isHelp(id));
  const flagsOf = (text: string) => [...new Set(text.match(/(?<![\p{L}\w-])--?[a-z][a-z-]*/gu) ?? [])].sort();
  const clientsOf = (text: string) => clientIds.filter((id) => text.includes(id));

  it.each(languageTags)('in %s fits into 80 columns', async (language) => {
    for (const [id, text] of await texts(language)) {
      for (const line of text.split('\n'))
        expect(stringWidth(line), `${id}: ${line}`).toBeLessThanOrEqual(80);
    }
  });

  it.each(translations)('in %s names the same options, apps and examples', async (language) => {
    const english = Object.fromEntries(await texts('en'));
    for (const [id, text] of await texts(language)) {
      const original = english[id] ?? '';
      expect(flagsOf(text), id).toEqual(flagsOf(original));
      expect(clientsOf(text), id).toEqual(clientsOf(original));
      const examples = (whole: string) => whole.match(/^ {2}(?:mailpath|ssh) [^<\n]*?(?= {2}|$)/gm) ?? [];
      expect(examples(text).length, id).toBe(examples(original).length);
    }
  });
});
