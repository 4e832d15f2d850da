import { absent, type NotRead, notRead, type Reading, read } from './reading.ts';
import { type CommandEnd, type RunCommand, shownCommand, systemFile, whyOf } from './run-command.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Is on every Windows, so it can be read wherever anything can. */
const ALWAYS_THERE = 'HKLM\\SOFTWARE\\Policies';

/**
 * What reg.exe prints of each of these keys, in the 64-bit view; `all`: with the keys below. A key that is missing and a
 * reg.exe that is forbidden (DisableRegistryTools) end with the same code, and say why in the language of Windows: so
 * nothing is called absent before reg.exe has printed another of the keys, or else one that is on every Windows. Starting
 * a process takes long there, so that question is asked only when it must be, and once. Never rejects.
 */
export function queryRegistry<Key extends string>(
  run: RunCommand,
  environment: Environment,
  keys: readonly Key[],
  depth: 'this' | 'all' = 'this',
): Record<Key, Promise<Reading<string>>> {
  const reg = systemFile(environment, 'reg.exe');
  const asked = keys.map((key) => {
    const args = ['query', key, ...(depth === 'all' ? ['/s'] : []), '/reg:64'];
    return { key, args, end: run(reg, args) };
  });
  const printed = asked.map(async ({ end }) => {
    if (!hasPrinted(await end)) throw new Error('nothing was printed');
  });
  const anyPrinted = Promise.any(printed).then(
    () => true,
    () => false,
  );
  let control: Promise<'speaks' | NotRead['why']> | undefined;
  const askControl = async () => {
    const end = await run(reg, ['query', ALWAYS_THERE, '/reg:64']);
    if ('failure' in end) return whyOf(end);
    return hasPrinted(end) ? 'speaks' : 'reg-refused';
  };
  const readingOf = async ({ args, end: ending }: (typeof asked)[number]): Promise<Reading<string>> => {
    const end = await ending;
    const unread = (why: string) => notRead(shownCommand(reg, args), why);
    if ('failure' in end) return unread(end.failure);
    if (end.code === 0) return hasPrinted(end) ? read(end.stdout) : unread('not-understood');
    if (await anyPrinted) return absent;
    control ??= askControl();
    const word = await control;
    return word === 'speaks' ? absent : unread(word);
  };
  return Object.fromEntries(asked.map((one) => [one.key, readingOf(one)])) as Record<
    Key,
    Promise<Reading<string>>
  >;
}

/** A key that is there is printed at least by its name, and to the end of its last line. */
function hasPrinted(end: CommandEnd): boolean {
  return 'code' in end && end.code === 0 && /^HKEY_[A-Z_]+\\/m.test(end.stdout) && end.stdout.endsWith('\n');
}
