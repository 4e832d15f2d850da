import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isSea } from 'node:sea';
import { format } from '../../shared/messages/command.ts';
import { exitCodes } from '../../shared/model/exit-codes.ts';
import type { NetworkProfile } from '../engine/net/network-profile.ts';
import { runDiagnose } from './diagnose.ts';
import { languageOfCommand } from './language.ts';
import type { Sink } from './sink.ts';

/** What the lab's bundle offers, and what it is handed: the same diagnosis, over its own network. */
interface LabModule {
  runLab(
    argv: readonly string[],
    tools: {
      diagnose(profile: NetworkProfile, argv: string[]): Promise<number>;
      say(text: string): void;
    },
  ): Promise<number>;
}

/**
 * `mailpath lab`. The lab is test code, which nothing imports (design.md 2): its bundle is loaded by path, and is absent
 * where only the command was installed.
 */
export async function runLab(argv: readonly string[], io: { stdout: Sink; stderr: Sink }): Promise<number> {
  const file = labFile();
  if (file === undefined) {
    io.stderr.write(
      `mailpath: ${format('command.lab-missing', {}, await languageOfCommand(argv, process.env))}\n`,
    );
    return exitCodes.couldNotRun;
  }
  const lab = createRequire(file)(file) as LabModule;
  return lab.runLab(argv, {
    diagnose: (profile, rest) => runDiagnose(rest, { ...io, profile }),
    say: (text) => io.stdout.write(text),
  });
}

/**
 * `dist/lab/mailpath-lab.cjs` beside `dist/cli/`, also when the command runs from its source. The single file has no
 * such neighbours, and loads no code from folders around the one that it was put into.
 */
function labFile(): string | undefined {
  if (isSea()) return undefined;
  const script = process.argv[1];
  if (script === undefined) return undefined;
  const root = join(dirname(realpathSync(script)), '..', '..');
  const file = join(root, 'dist', 'lab', 'mailpath-lab.cjs');
  return existsSync(file) ? file : undefined;
}
