import { commandMessages } from '../../shared/messages/en/command.ts';
import { exitCodes } from '../../shared/model/exit-codes.ts';
import { version } from '../../shared/version.ts';
import { languageOfCommand } from './language.ts';
import { leave } from './leave.ts';
import { isBrokenPipe, type Sink, systemSinks, write } from './sink.ts';

export const subcommands = ['diagnose', 'judge', 'policy', 'lab'] as const;
type Subcommand = (typeof subcommands)[number];

/** Runs the command line and leaves the process. */
export async function main(argv: readonly string[]): Promise<void> {
  const { stdout, stderr } = systemSinks();
  let code: number | undefined;
  let failure: unknown;
  try {
    code = await runCommand(argv, stdout, stderr);
  } catch (error) {
    failure = error;
  }
  const undelivered = await stdout.flush().catch((error: unknown) => error);
  // The reader is gone (`| head`): nothing is left to say, and nobody to say it to.
  if (isBrokenPipe(undelivered ?? failure)) return leave(code ?? 0);
  if (undelivered !== undefined || code === undefined) {
    const { reportInternal, reportUndelivered } = await import('./complaints.ts');
    const language = await languageOfCommand(argv, process.env).catch(() => 'en');
    code =
      undelivered === undefined
        ? reportInternal(failure, stderr, language)
        : reportUndelivered(undelivered, stderr, language);
  }
  await stderr.flush().catch(() => {});
  leave(code);
}

/** The exit code of the command line. Heavy modules load only with the subcommand that needs them. */
export async function runCommand(argv: readonly string[], stdout: Sink, stderr: Sink): Promise<number> {
  const [first, ...rest] = argv;
  switch (first) {
    case undefined:
      write(stderr, await help('help.main', argv));
      return exitCodes.badArguments;
    case '-h':
    case '--help':
      write(stdout, await help('help.main', argv));
      return 0;
    case '-V':
    case '--version':
    case 'version':
      write(stdout, `mailpath ${version}\n`);
      return 0;
    case 'help':
      write(stdout, await help(isSubcommand(rest[0]) ? `help.${rest[0]}` : 'help.main', argv));
      return 0;
  }
  if (!isSubcommand(first)) {
    const { unknownCommand } = await import('./complaints.ts');
    return unknownCommand(first, stderr, await languageOfCommand(argv, process.env));
  }
  if (asksForHelp(rest)) {
    write(stdout, await help(`help.${first}`, argv));
    return 0;
  }
  return runSubcommand(first, rest, stdout, stderr);
}

/** A help text in the language of the line: printed as it is, without values. English needs no other module. */
async function help(id: 'help.main' | `help.${Subcommand}`, argv: readonly string[]): Promise<string> {
  const language = await languageOfCommand(argv, process.env);
  if (language === 'en') return commandMessages[id];
  const { textOf } = await import('../../shared/messages/registry.ts');
  return textOf(language, id) ?? commandMessages[id];
}

async function runSubcommand(name: Subcommand, argv: string[], stdout: Sink, stderr: Sink): Promise<number> {
  switch (name) {
    case 'diagnose': {
      const { runDiagnose } = await import('./diagnose.ts');
      // The person's time began when the process did, not when the modules were loaded.
      return runDiagnose(argv, { stdout, stderr, startedAt: performance.timeOrigin });
    }
    case 'judge': {
      const { runJudge } = await import('./judge.ts');
      return runJudge(argv, { stdout, stderr });
    }
    case 'policy': {
      const { runPolicy } = await import('./policy.ts');
      return runPolicy(argv, { stdout, stderr });
    }
    case 'lab': {
      const { runLab } = await import('./lab.ts');
      return runLab(argv, { stdout, stderr });
    }
  }
}

function isSubcommand(word: string | undefined): word is Subcommand {
  return (subcommands as readonly (string | undefined)[]).includes(word);
}

/** `--help` anywhere before `--`, whatever else is wrong with the line. */
export function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}
