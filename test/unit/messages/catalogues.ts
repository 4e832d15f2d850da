import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, languageTags } from '../../../shared/messages/languages.ts';

export const parts = [
  'verdict-causes',
  'verdict-evidence',
  'report',
  'command',
  'policy',
  'window',
  'address',
] as const;
export type Part = (typeof parts)[number];
export type Texts = Readonly<Record<string, string>>;

/** The texts of one file of shared/messages. */
export async function textsOf(language: Language, part: Part): Promise<Texts> {
  const module: Record<string, Texts> = await import(`../../../shared/messages/${language}/${part}.ts`);
  const [texts, ...more] = Object.values(module);
  if (texts === undefined || more.length > 0) throw new Error(`${language}/${part}.ts exports one catalogue`);
  return texts;
}

export const translations = languageTags.filter((tag) => tag !== 'en');

/** Ids of every part in English. */
export async function englishTexts(): Promise<Texts> {
  return Object.assign({}, ...(await Promise.all(parts.map((part) => textsOf('en', part)))));
}

/** What a text asks for: its arguments by name, with the keys of each choice. */
export interface Shape {
  arguments: string[];
  /** `name: key|key` of each select. */
  selects: string[];
  /** Keys of all plurals. */
  plurals: string[];
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** Of the parser's `type`. */
const [literal, select, plural, pound] = [0, 5, 6, 7];

/** Throws where the text is not ICU, or a choice has no `other`. */
export function shapeOf(text: string): Shape {
  const found = { arguments: new Set<string>(), selects: new Set<string>(), plurals: new Set<string>() };
  const walk = (elements: readonly Element[]): void => {
    for (const element of elements) {
      if (element.type === literal || element.type === pound || !('value' in element)) continue;
      found.arguments.add(element.value);
      if (!('options' in element)) continue;
      const keys = Object.keys(element.options);
      if (!keys.includes('other')) throw new Error(`${element.value} has no other`);
      if (element.type === select) found.selects.add(`${element.value}: ${keys.sort().join('|')}`);
      if (element.type === plural) for (const key of keys) found.plurals.add(key);
      for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
  return {
    arguments: [...found.arguments].sort(),
    selects: [...found.selects].sort(),
    plurals: [...found.plurals].sort(),
  };
}
