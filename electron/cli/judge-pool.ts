import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { Policy } from '../../shared/model/policy.ts';
import { judgeStored, type StoredResult } from './judge-stored.ts';
import { loadVerdictLanguage } from './language.ts';
import { commandThreads } from './own-entry.ts';

const BATCH = 50;
/** A thread takes a tenth of a second to start: fewer files than this are judged sooner without. */
const WORTH_THREADS = 300;

/** Judges the files one by one, or on all processors when they are many. Results come in the order of the files. */
export async function* judgeAll(
  files: readonly string[],
  policy: Policy,
  language: string,
): AsyncGenerator<StoredResult> {
  const startThread = commandThreads();
  const threads = Math.min(availableParallelism(), 8);
  if (files.length < WORTH_THREADS || threads < 2 || startThread === undefined) {
    await loadVerdictLanguage(language);
    for (const file of files) yield judgeStored(file, policy, language);
    return;
  }
  const workers = Array.from({ length: threads }, () => startThread({ task: 'judge', policy, language }));
  try {
    yield* runBatches(files, workers);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

async function* runBatches(
  files: readonly string[],
  workers: readonly Worker[],
): AsyncGenerator<StoredResult> {
  const count = Math.ceil(files.length / BATCH);
  const done = new Map<number, StoredResult[]>();
  let next = 0;
  let wake: () => void = () => {};
  let failure: unknown;
  const give = (worker: Worker) => {
    if (next >= count) return;
    worker.postMessage({ batch: next, files: files.slice(next * BATCH, (next + 1) * BATCH) });
    next++;
  };
  for (const worker of workers) {
    worker.on('message', ({ batch, results }: { batch: number; results: StoredResult[] }) => {
      done.set(batch, results);
      give(worker);
      wake();
    });
    worker.on('error', (error) => {
      failure = error;
      wake();
    });
    // Two at a time, so that a thread never waits for us.
    give(worker);
    give(worker);
  }
  for (let batch = 0; batch < count; batch++) {
    while (!done.has(batch)) {
      if (failure !== undefined) throw failure;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    yield* done.get(batch) ?? [];
    done.delete(batch);
  }
}
