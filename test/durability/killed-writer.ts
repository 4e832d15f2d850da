import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** Every fourth is killed while it starts: within this time, in milliseconds. */
const START_MS = 900;
/** The others after so many writes, and within this time of the last of them. */
const MOST_WRITES = 12;
const WRITE_MS = 12;

export type Writer = 'history-writer' | 'settings-writer';

/**
 * Starts the writer, ends it with SIGKILL at a random moment, and resolves to what it said was kept, in order. What it said
 * is whole: each line went to the pipe before the next write began.
 */
export async function killedWriter(writer: Writer, folder: string, name: string): Promise<string[]> {
  const script = fileURLToPath(new URL(`${writer}.ts`, import.meta.url));
  const child = spawn(process.execPath, [script, folder, name], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(child, 'exit');
  const kept: string[] = [];
  const lines = createInterface({ input: child.stdout });
  const read = once(lines, 'close');
  if (randomInt(4) === 0) {
    lines.on('line', (line) => kept.push(line));
    await after(randomInt(START_MS));
  } else {
    const writes = 1 + randomInt(MOST_WRITES);
    await new Promise<void>((reached) => {
      lines.on('line', (line) => {
        if (kept.push(line) === writes) reached();
      });
      lines.once('close', () => reached());
    });
    await after(randomInt(WRITE_MS));
  }
  child.kill('SIGKILL');
  const [code, signal] = await exit;
  await read;
  if (signal !== 'SIGKILL') throw new Error(`The ${writer} ended by itself: ${code}`);
  return kept;
}
