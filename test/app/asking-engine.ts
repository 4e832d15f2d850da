/*
 * An engine's process that only asks: each question of MAILPATH_QUESTIONS (JSON) goes to main, and the answers are written
 * to MAILPATH_ANSWERS as JSON when all are there.
 */
import { renameSync, writeFileSync } from 'node:fs';
import type { PlatformQuestion, ToEngine } from '../../electron/main/engine-process/messages.ts';
import type { EnginePort } from '../../electron/main/engine-process/serve-engine.ts';

const { MAILPATH_QUESTIONS, MAILPATH_ANSWERS } = process.env;
if (MAILPATH_QUESTIONS === undefined || MAILPATH_ANSWERS === undefined) throw new Error('Nothing to ask.');
const questions = JSON.parse(MAILPATH_QUESTIONS) as PlatformQuestion[];
const answers = new Map<number, unknown>();
const { parentPort } = process as unknown as { parentPort: EnginePort };

parentPort.on('message', ({ data }: { data: ToEngine }) => {
  if (data.type !== 'answer') return;
  answers.set(data.id, data.value);
  if (answers.size < questions.length) return;
  const all = questions.map((_, id) => answers.get(id) ?? null);
  writeFileSync(`${MAILPATH_ANSWERS}.part`, JSON.stringify(all), { mode: 0o600 });
  renameSync(`${MAILPATH_ANSWERS}.part`, MAILPATH_ANSWERS);
});
for (const [id, question] of questions.entries()) parentPort.postMessage({ type: 'question', id, question });
