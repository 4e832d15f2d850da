import { existsSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { parseDiagnose, parseJudge } from '../../../electron/cli/arguments.ts';
import { commandLines } from './command-lines.ts';
import { blocksOf, commandLanguages, guidePages, linksOf } from './guide-blocks.ts';
import { OwnMachine, whyNot } from './own-machine.ts';

/** Reads a line as the command would. */
const readers: Record<string, (argv: readonly string[]) => unknown> = {
  diagnose: parseDiagnose,
  judge: parseJudge,
};

describe.each(guidePages())('%s', (page) => {
  const blocks = blocksOf(page);
  const commands = blocks.filter(({ language }) => commandLanguages.has(language));

  test('says of each command whether it is tried here, and why not', () => {
    for (const { line, mark, file, before } of commands) {
      expect(mark ?? file, `line ${line}: run, not-run or file=`).toBeDefined();
      if (mark === 'not-run') expect(before, `line ${line}: why it is not tried`).toMatch(/not tried/i);
    }
  });

  test('links to what is there', () => {
    expect(linksOf(page).filter((file) => !existsSync(file))).toEqual([]);
  });

  test.runIf(commands.length > 0)('writes every line of mailpath as the command reads it', () => {
    for (const { line, text } of commands) {
      for (const { subcommand, argv } of commandLines(text)) {
        const read = readers[subcommand];
        if (read) expect(() => read(argv), `line ${line}: ${argv.join(' ')}`).not.toThrow();
      }
    }
  });

  const tried = blocks.filter(({ mark, file }) => mark === 'run' || file !== undefined);
  if (tried.length === 0) return;
  // A page is followed from its top to its end, as a reader does.
  describe.skipIf(whyNot !== undefined)(
    `followed on a machine of its own${whyNot ? `: ${whyNot}` : ''}`,
    () => {
      const machine = whyNot === undefined ? new OwnMachine() : undefined;
      afterAll(() => machine?.close());
      test.each(tried)('line $line', ({ file, text, exit }) => {
        if (file !== undefined) {
          machine?.write(file, text);
          return;
        }
        const ended = machine?.run(text);
        expect(ended?.code, ended?.output).toBe(exit);
      });
    },
  );
});

test('lines of mailpath are found in each kind of script', () => {
  expect(
    commandLines(
      [
        '# mailpath diagnose nothing',
        'sudo mailpath diagnose ana@contoso.com --format json \\',
        '  --out /var/tmp/a.json 2> /dev/null || echo "$?"',
        '& "$env:ProgramFiles\\Mailpath\\resources\\bin\\mailpath.exe" diagnose contoso.com --budget 60 | Out-Null',
        'code=$(mailpath judge reports)',
      ].join('\n'),
    ),
  ).toEqual([
    {
      subcommand: 'diagnose',
      argv: ['ana@contoso.com', '--format', 'json', '--out', '/var/tmp/a.json'],
    },
    { subcommand: 'diagnose', argv: ['contoso.com', '--budget', '60'] },
    { subcommand: 'judge', argv: ['reports'] },
  ]);
});
