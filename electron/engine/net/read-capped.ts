import { readStart } from './read-start.ts';
import { absent, notRead, type Reading, read } from './reading.ts';

/** Block lists are long (a quarter of a million lines), and what somebody adds by hand stands at their end. */
const MAX_BYTES = 8 * 1024 * 1024;

/** A file of this computer, up to 8 MiB; `whole`: whether that is all of it. Never rejects. */
export async function readCapped(
  path: string,
  max = MAX_BYTES,
): Promise<Reading<{ text: string; whole: boolean }>> {
  try {
    const bytes = await readStart(path, max + 1);
    return read({ text: bytes.subarray(0, max).toString('utf8'), whole: bytes.length <= max });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'not-readable';
    return code === 'ENOENT' ? absent : notRead(path, code);
  }
}
