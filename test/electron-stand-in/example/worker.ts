/* A utility process: answers with what it got, and ends when told. */
import { readFile } from 'node:fs/promises';

const port = process.parentPort as unknown as {
  on(event: 'message', listener: (event: { data: { number: bigint; exit?: number } }) => void): void;
  postMessage(message: unknown): void;
};

// Messages of before wait for the listener.
await readFile(import.meta.filename);
port.on('message', ({ data }) => {
  if (data.exit !== undefined) process.exit(data.exit);
  port.postMessage({ doubled: data.number * 2n, argv: process.argv.slice(2), env: process.env.EXAMPLE });
});
