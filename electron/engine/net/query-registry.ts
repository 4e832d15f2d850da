import { absent, notRead, type Reading, read } from './reading.ts';
import { type RunCommand, shownCommand, systemFile, whyOf } from './run-command.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Is on every Windows, so it can be read wherever anything can. */
const ALWAYS_THERE = 'HKLM\\SOFTWARE\\Policies';

/**
 * What reg.exe prints of a key, in the 64-bit view; `all`: with the keys below. A key that is missing and a reg.exe that
 * is forbidden (DisableRegistryTools) end with the same code, and say why in the language of Windows: so a key that is on
 * every Windows is asked for as well before anything is called absent.
 */
export async function queryRegistry(
  run: RunCommand,
  environment: Environment,
  key: string,
  depth: 'this' | 'all' = 'this',
): Promise<Reading<string>> {
  const reg = systemFile(environment, 'reg.exe');
  const args = ['query', key, ...(depth === 'all' ? ['/s'] : []), '/reg:64'];
  const end = await run(reg, args);
  const unread = (why: string) => notRead(shownCommand(reg, args), why);
  if ('failure' in end) return unread(end.failure);
  if (end.code !== 0) {
    const control = await run(reg, ['query', ALWAYS_THERE, '/reg:64']);
    if ('failure' in control) return unread(whyOf(control));
    return control.code === 0 && isPrinted(control.stdout) ? absent : unread('reg-refused');
  }
  return isPrinted(end.stdout) ? read(end.stdout) : unread('not-understood');
}

/** A key that is there is printed at least by its name, and to the end of its last line. */
function isPrinted(text: string): boolean {
  return /^HKEY_[A-Z_]+\\/m.test(text) && text.endsWith('\n');
}
