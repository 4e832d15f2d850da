import { type Language, languageFor, languageTags, pseudoLocale } from '../../shared/messages/languages.ts';

/** What the command speaks. The pseudo-locale is for tests and is not told of. */
export type Spoken = Language | typeof pseudoLocale;

/**
 * The language of a command line: `--language` when it is one that is spoken, else the environment's (POSIX: the first
 * of LC_ALL, LC_MESSAGES and LANG that is set decides; C and POSIX are English), else the system's.
 */
export function languageOf(argv: readonly string[], env: NodeJS.ProcessEnv): Spoken {
  const asked = askedFor(argv);
  const known = asked === undefined ? undefined : knownLanguage(asked);
  if (known) return known;
  const set = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  // Intl's default locale; asking Intl itself would load its dates, which takes as long as all the rest of `--help`.
  return languageFor([set ?? navigator.language]);
}

/** The language of a tag as typed, such as `de`, `de-AT` or `pt_BR`; `undefined` when it is not spoken. */
export function knownLanguage(tag: string): Spoken | undefined {
  const found = languageFor([tag]);
  return found !== 'en' || /^en\b/i.test(tag.replace('_', '-')) ? found : undefined;
}

/** What stands after `--language`, before the rest of the line is read: refusals are to be in that language too. */
function askedFor(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const at = options.findIndex((word) => word === '--language' || word.startsWith('--language='));
  const word = options[at];
  return word === '--language' ? options[at + 1] : word?.slice('--language='.length);
}

/** As `languageOf`, with the command's sentences loaded. English is part of the program and loads nothing. */
export async function languageOfCommand(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<Spoken> {
  const language = languageOf(argv, env);
  if (isLoaded(language)) return language;
  const [{ loadAddressMessages }, { loadCommandMessages }] = await Promise.all([
    import('../../shared/messages/address.ts'),
    import('../../shared/messages/command.ts'),
  ]);
  await Promise.all([loadAddressMessages(language), loadCommandMessages(language)]);
  return language;
}

/** Sentences of verdicts and reports, beside the command's own. */
export async function loadVerdictLanguage(language: string): Promise<void> {
  if (isLoaded(language)) return;
  const { loadVerdictMessages } = await import('../../shared/messages/verdict.ts');
  await loadVerdictMessages(language);
}

const isLoaded = (language: string) => language === 'en' || language === pseudoLocale;

/** For messages that list what is spoken. */
export const languageList: readonly string[] = languageTags;
