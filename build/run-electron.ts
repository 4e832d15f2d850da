import { type ChildProcess, spawn } from 'node:child_process';

/** Starts the executable on the app; what it prints is printed. */
export function runElectron(
  executable: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcess {
  const { ELECTRON_RUN_AS_NODE: _, ...inherited } = process.env;
  return spawn(executable, args, { stdio: 'inherit', env: { ...inherited, ...environment } });
}

/** Resolves to the exit code, 70 when it could not be started or was ended by a signal. Passes our own signals on. */
export function exitOf(child: ChildProcess): Promise<number> {
  const passOn = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGINT', passOn);
  process.on('SIGTERM', passOn);
  return new Promise<number>((resolve) => {
    child.once('error', () => resolve(70));
    child.once('exit', (code) => resolve(code ?? 70));
  }).finally(() => {
    process.off('SIGINT', passOn);
    process.off('SIGTERM', passOn);
  });
}

/** One sentence for where there is no Electron, and both ways out of it. */
export const withoutElectron = (version: string) =>
  `Electron ${version}, which Mailpath's window runs in, is not here and cannot be fetched: set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds it, or use the command instead (npx mailpath diagnose you@example.com).`;
