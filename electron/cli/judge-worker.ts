import { parentPort, workerData } from 'node:worker_threads';
import type { Policy } from '../../shared/model/policy.ts';
import { judgeStored } from './judge-stored.ts';
import { loadVerdictLanguage } from './language.ts';

/** Thread of `mailpath judge` for many files: batches of names in, results out, in the same order. */
export interface JudgeTask {
  batch: number;
  files: string[];
}

const { policy, language } = workerData as { policy: Policy; language: string };
const ready = loadVerdictLanguage(language);

parentPort?.on('message', async ({ batch, files }: JudgeTask) => {
  await ready;
  parentPort?.postMessage({ batch, results: files.map((file) => judgeStored(file, policy, language)) });
});
