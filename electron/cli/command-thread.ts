import { realpathSync } from 'node:fs';
import { basename } from 'node:path';
import { getAsset, isSea } from 'node:sea';
import { Worker } from 'node:worker_threads';
import type { Policy } from '../../shared/model/policy.ts';

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
