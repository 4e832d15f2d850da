import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { type AddressMessageId, loadAddressMessages } from '../../shared/messages/address.ts';
import { pseudoLocale } from '../../shared/messages/languages.ts';
import { loadReportMessages, type ReportMessageId } from '../../shared/messages/report.ts';
import {
  format,
  loadWindowMessages,
  type MessageValue,
  type WindowMessageId,
} from '../../shared/messages/window.ts';

export type MessageId = WindowMessageId | ReportMessageId | AddressMessageId;

export interface Messages {
  /** The sentence of the id, in the language that is spoken. */
  t(id: MessageId, values?: Readonly<Record<string, MessageValue>>): string;
  /** BCP 47 tag, for functions of shared/ that say something. */
  locale: string;
  /** Date and time of day of an ISO instant, in this computer's zone. */
  date(iso: string): string;
  /** Time of day. */
  time(iso: string): string;
  number(value: number): string;
  /** Of milliseconds: `340 ms`, `4.1 s`. */
  duration(ms: number): string;
  /** Of milliseconds, for a clock that runs: `0.3 s`. */
  seconds(ms: number): string;
  /** Of bytes: `12 kB`. */
  bytes(size: number): string;
  /** `one, two and three`. */
  list(parts: readonly string[]): string;
}

/** Languages that are written from the right. None is spoken yet; layout and tests are ready for it. */
const rightToLeft = /^(ar|fa|he|ur)\b/;

const MessagesContext = createContext<Messages | undefined>(undefined);

const loaded = new Set(['en', pseudoLocale]);

/** Makes the language ready to speak. One whose file cannot be read: English fills in, sentence by sentence. */
export async function loadLanguage(locale: string): Promise<void> {
  await Promise.allSettled([
    loadReportMessages(locale),
    loadWindowMessages(locale),
    loadAddressMessages(locale),
  ]);
  loaded.add(locale);
}

/** Speaks the language as soon as it is loaded, without a reload; until then the last one, at first English. */
export function MessagesProvider({ locale, children }: { locale: string; children: ReactNode }) {
  const [spoken, setSpoken] = useState(() => (loaded.has(locale) ? locale : 'en'));
  useEffect(() => {
    let current = true;
    loadLanguage(locale).then(() => {
      if (current) setSpoken(locale);
    });
    return () => {
      current = false;
    };
  }, [locale]);
  useEffect(() => {
    document.documentElement.lang = spoken;
    document.documentElement.dir = rightToLeft.test(spoken) ? 'rtl' : 'ltr';
  }, [spoken]);
  const messages = useMemo(() => messagesIn(spoken), [spoken]);
  return (
    <MessagesContext value={messages}>
      <I18nProvider locale={spoken === pseudoLocale ? 'en' : spoken}>{children}</I18nProvider>
    </MessagesContext>
  );
}

export function useMessages(): Messages {
  const messages = useContext(MessagesContext);
  if (!messages) throw new Error('No MessagesProvider around this component');
  return messages;
}

function messagesIn(locale: string): Messages {
  const intl = locale === pseudoLocale ? 'en' : locale;
  const date = new Intl.DateTimeFormat(intl, { dateStyle: 'medium', timeStyle: 'short' });
  const time = new Intl.DateTimeFormat(intl, { timeStyle: 'short' });
  const number = new Intl.NumberFormat(intl);
  const milliseconds = new Intl.NumberFormat(intl, {
    style: 'unit',
    unit: 'millisecond',
    unitDisplay: 'narrow',
    maximumFractionDigits: 0,
  });
  const seconds = new Intl.NumberFormat(intl, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'narrow',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const conjunction = new Intl.ListFormat(intl, { type: 'conjunction' });
  const sizes = (['byte', 'kilobyte', 'megabyte'] as const).map(
    (unit) =>
      new Intl.NumberFormat(intl, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 0 }),
  );
  return {
    t: (id, values) => format(id, values, locale),
    locale,
    date: (iso) => ofInstant(date, iso),
    time: (iso) => ofInstant(time, iso),
    number: (value) => number.format(value),
    seconds: (ms) => seconds.format(ms / 1000),
    duration: (ms) => (ms < 1000 ? milliseconds.format(ms) : seconds.format(ms / 1000)),
    bytes: (size) => {
      const power = size < 1000 ? 0 : size < 1_000_000 ? 1 : 2;
      return sizes[power]?.format(size / 1000 ** power) ?? String(size);
    },
    list: (parts) => conjunction.format(parts),
  };
}

/** The text itself where it is no date: it comes from a file that anybody may have written. */
function ofInstant(style: Intl.DateTimeFormat, iso: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : style.format(at);
}
