import { IntlMessageFormat } from 'intl-messageformat';
import { pseudoLocale } from './languages.ts';
import { listOf } from './list.ts';
import { pseudoMessage } from './pseudo.ts';
import { textOf } from './registry.ts';

/** Other messages as a value, listed in the language of the sentence: names of ways in, of apps, of known errors. */
export interface MessageNames {
  messages: readonly string[];
}

/**
 * A value that is not known. A sentence chooses other words by it (`{proxy, select, none {the proxy} other {the proxy {proxy}}}`)
 * and never shows it: neither a dash nor a word stands in a hole.
 */
export class NotKnown {
  /** The key that it chooses. */
  toString(): 'none' {
    return 'none';
  }
}

const notKnown = new NotKnown();

/** The text, or that it is not known: where it is missing or empty. */
export function ifKnown(text: string | undefined): string | NotKnown {
  return text === undefined || text.trim() === '' ? notKnown : text;
}

export type MessageValue = string | number | boolean | Date | MessageNames | NotKnown;

/** `{x, date, utc}`: a day in words. In UTC, so that a stored report reads the same wherever it is read. */
const formats = {
  date: { utc: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } },
} as const;

/** Parsed messages, by language and id: parsing costs far more than formatting. */
const parsed = new Map<string, IntlMessageFormat>();

/** What is left of a value that is not known where a sentence shows it all the same, which a test forbids. */
const gap = '…';

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
    const text: unknown = message.format(spoken(values, locale));
    // A value that is no text was shown as it is.
    return Array.isArray(text)
      ? text.map((part) => (typeof part === 'string' ? part : gap)).join('')
      : text instanceof NotKnown
        ? gap
        : String(text);
  } catch {
    return id;
  }
}

function spoken(values: Readonly<Record<string, MessageValue>>, locale: string) {
  const found: Record<string, string | number | boolean | Date | NotKnown> = {};
  for (const [name, value] of Object.entries(values)) {
    found[name] = typeof value === 'object' && 'messages' in value ? spokenNames(value, locale) : value;
  }
  return found;
}

/** A list of nothing is as little known as a text that is missing. */
function spokenNames({ messages }: MessageNames, locale: string): string | NotKnown {
  const names = messages.map((id) => format(id, {}, locale));
  return names.length === 0 ? notKnown : listOf(names, locale);
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
