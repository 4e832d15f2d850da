/** Languages that everything is said in, by BCP 47 tag, with the name that their speakers give them. */
export const languages = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  ja: '日本語',
} as const;

export type Language = keyof typeof languages;

export const languageTags = Object.keys(languages) as Language[];

/** English with accents and a third longer: whatever still looks like English is not translated, or does not fit. */
export const pseudoLocale = 'en-XA';

/** The first of the wanted locales (BCP 47, or POSIX such as `de_AT.UTF-8`) that is spoken here; English otherwise. */
export function languageFor(wanted: readonly string[]): Language | typeof pseudoLocale {
  for (const locale of wanted) {
    const tag = locale.replace(/[.@].*$/s, '').replaceAll('_', '-');
    if (tag.toLowerCase() === pseudoLocale.toLowerCase()) return pseudoLocale;
    const base = tag.split('-', 1)[0]?.toLowerCase();
    const found = languageTags.find((language) => language === base);
    if (found) return found;
  }
  return 'en';
}
