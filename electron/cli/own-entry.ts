import { type ChildProcess, spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { basename } from 'node:path';
import { getAsset, isSea } from 'node:sea';
import { Worker } from 'node:worker_threads';
import type { Policy } from '../../shared/model/policy.ts';
import { engineFlag } from './engine/engine-flag.ts';

/** Where the single file keeps the code that it starts with, for its threads. */
export const singleFileEntry = 'single-file-entry.cjs';

export interface ThreadTask {
  task: 'judge';
  policy: Policy;
  language: string;
}

/**
 * How to start threads that run the command's own entry, which knows their tasks by `workerData.task`; `undefined` when
 * something else runs this code.
 */
export function commandThreads(): ((workerData: ThreadTask) => Worker) | undefined {
  if (isSea()) {
    const source = getAsset(singleFileEntry, 'utf8');
    return (workerData) => new Worker(source, { eval: true, workerData, argv: [] });
  }
  const file = commandFile();
  return file === undefined ? undefined : (workerData) => new Worker(file, { workerData, argv: [] });
}

/**
 * Starts the command's own entry once more, as a process with a channel to this one; `undefined` when something else runs
 * this code. What it writes on standard error is for whoever mends it.
 */
export function commandProcess(): ChildProcess | undefined {
  const file = isSea() ? [] : [commandFile()];
  const [script] = file;
  if (file.length > 0 && script === undefined) return undefined;
  const argv = script === undefined ? [engineFlag] : [...process.execArgv, script, engineFlag];
  const said = process.env.MAILPATH_DEBUG === undefined ? 'ignore' : 'inherit';
  return spawn(process.execPath, argv, {
    stdio: ['ignore', 'ignore', said, 'ipc'],
    serialization: 'advanced',
    // No console of its own flashes up on Windows.
    windowsHide: true,
  });
}

/** The command's own file, from the build or the source. */
function commandFile(): string | undefined {
  const script = process.argv[1];
  if (script === undefined) return undefined;
  try {
    const file = realpathSync(script);
    return /^mailpath\.(?:cjs|ts)$/.test(basename(file)) ? file : undefined;
  } catch {
    return undefined;
  }
}
