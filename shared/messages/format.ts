import { IntlMessageFormat } from 'intl-messageformat';
import { pseudoLocale } from './languages.ts';
import { listOf } from './list.ts';
import { pseudoMessage } from './pseudo.ts';
import { textOf } from './registry.ts';

/** Other messages as a value, listed in the language of the sentence: names of ways in, of apps, of known errors. */
export interface MessageNames {
  messages: readonly string[];
}

export type MessageValue = string | number | boolean | Date | MessageNames;

/** `{x, date, utc}`: a day in words. In UTC, so that a stored report reads the same wherever it is read. */
const formats = {
  date: { utc: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } },
} as const;

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
    return String(message.format(spoken(values, locale)));
  } catch {
    return id;
  }
}

function spoken(values: Readonly<Record<string, MessageValue>>, locale: string) {
  const found: Record<string, string | number | boolean | Date> = {};
  for (const [name, value] of Object.entries(values)) {
    found[name] =
      typeof value === 'object' && 'messages' in value
        ? listOf(
            value.messages.map((id) => format(id, {}, locale)),
            locale,
          )
        : value;
  }
  return found;
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
      locale === pseudoLocale ? pseudoMessage(text, formats) : parse(text, language === 'en' ? 'en' : locale);
    if (parsed.size < 5000) parsed.set(key, message);
    return message;
  }
  return undefined;
}

function parse(text: string, locale: string): IntlMessageFormat {
  try {
    return new IntlMessageFormat(text, locale, formats, { ignoreTag: true });
  } catch {
    // A locale that Intl refuses (it comes from a stored report).
    return new IntlMessageFormat(text, 'en', formats, { ignoreTag: true });
  }
}
