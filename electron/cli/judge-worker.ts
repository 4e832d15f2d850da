import { parentPort, workerData } from 'node:worker_threads';
import type { Policy } from '../../shared/model/policy.ts';
import { judgeStored } from './judge-stored.ts';

/** Thread of `mailpath judge` for many files: batches of names in, results out, in the same order. */
export interface JudgeTask {
  batch: number;
  files: string[];
}

const { policy } = workerData as { policy: Policy };

parentPort?.on('message', ({ batch, files }: JudgeTask) => {
  parentPort?.postMessage({ batch, results: files.map((file) => judgeStored(file, policy)) });
});
