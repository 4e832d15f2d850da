import { IntlMessageFormat } from 'intl-messageformat';
import { pseudoLocale } from './languages.ts';
import { pseudoMessage } from './pseudo.ts';
import { textOf } from './registry.ts';

export type MessageValue = string | number | boolean | Date;

/** Parsed messages, by language and id: parsing costs far more than formatting. */
const parsed = new Map<string, IntlMessageFormat>();

/**
 * The sentence of the id in the language (BCP 47 tag; its base language, then English, fill in). An id that no
 * catalogue has comes back as itself, and so does a message whose values do not fit: a sentence must never cost a verdict.
 */
export function format(
  id: string,
  values: Readonly<Record<string, MessageValue>> = {},
  locale = 'en',
): string {
  const message = messageOf(id, locale);
  if (message === undefined) return id;
  try {
    return String(message.format(values));
  } catch {
    return id;
  }
}

/** Whether English has the id. */
export function hasMessage(id: string): boolean {
  return textOf('en', id) !== undefined;
}

function messageOf(id: string, locale: string): IntlMessageFormat | undefined {
  const base = locale.split('-', 1)[0] ?? 'en';
  for (const language of [locale, base, 'en']) {
    const text = textOf(language, id);
    if (text === undefined) continue;
    // By the language that it was found in: a language may be loaded after English has filled in for it.
    const key = `${locale}\n${language}\n${id}`;
    const known = parsed.get(key);
    if (known) return known;
    const message =
      locale === pseudoLocale ? pseudoMessage(text) : parse(text, language === 'en' ? 'en' : locale);
    if (parsed.size < 5000) parsed.set(key, message);
    return message;
  }
  return undefined;
}

function parse(text: string, locale: string): IntlMessageFormat {
  try {
    return new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
  } catch {
    // A locale that Intl refuses (it comes from a stored report).
    return new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true });
  }
}
