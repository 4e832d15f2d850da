export type Texts = Readonly<Record<string, string>>;

/** ICU texts by language, then by message id, as far as they are loaded. */
const loaded = new Map<string, Texts>();

/** Adds texts of the language. Called by the modules that own them, before anything is said. */
export function register(language: string, texts: Texts): void {
  loaded.set(language, { ...loaded.get(language), ...texts });
}

/** `undefined` when the language has no such text, or is not loaded. */
export function textOf(language: string, id: string): string | undefined {
  const texts = loaded.get(language);
  return texts !== undefined && Object.hasOwn(texts, id) ? texts[id] : undefined;
}

/**
 * A function that loads one part of a language, once. English is always there, and so is what is made of it; a language
 * that is not spoken here loads nothing, and English fills in.
 */
export function languageLoader(
  sources: Readonly<Record<string, () => Promise<Texts>>>,
): (locale: string) => Promise<void> {
  const loading = new Map<string, Promise<void>>();
  return (locale) => {
    const language = locale.split('-', 1)[0] ?? 'en';
    const source = sources[language];
    if (!source) return Promise.resolve();
    const known = loading.get(language);
    if (known) return known;
    const promise = source().then((texts) => register(language, texts));
    loading.set(language, promise);
    return promise;
  };
}
