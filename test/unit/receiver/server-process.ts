import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { atEnd } from '../net/servers/at-end.ts';

export interface ServerProcess {
  child: ChildProcess;
  /** Of 127.0.0.1, as its first line says. */
  port: number;
  /** Further lines of standard output, and all of standard error. */
  lines: string[];
  errors(): string;
}

/** A server program of the guide in a process of its own, ended after the tests of the file. */
export async function startServer(argv: readonly string[], cwd: string, port = 0): Promise<ServerProcess> {
  const child = spawn(process.execPath, [...argv], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  atEnd(() => child.kill('SIGKILL'));
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text;
  });
  const reader = createInterface({ input: child.stdout });
  const ready = await Promise.race([
    once(reader, 'line').then(([line]) => line as string),
    once(child, 'close').then(([code]) => Promise.reject(new Error(`ended with ${code}: ${errors}`))),
  ]);
  const lines: string[] = [];
  reader.on('line', (line) => lines.push(line));
  return { child, port: port || Number(/:(\d+)$/.exec(ready)?.[1]), lines, errors: () => errors };
}
