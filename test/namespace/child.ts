import { type ChildProcess, spawn } from 'node:child_process';
import { atEnd } from './at-end.ts';

const running = new Set<ChildProcess>();

/** Nothing that a test started may outlive it, however it ends. */
atEnd(() => {
  for (const child of running) child.kill('SIGKILL');
});

export interface Service {
  /** The line that said it is ready. */
  ready: string;
  stop(): Promise<void>;
}

/**
 * Starts a program inside a namespace and waits for a line of its output, on either stream, that matches. Rejects with
 * the whole output when it ends before, or says nothing for 20 s.
 */
export function startService(
  namespace: string,
  command: string,
  args: string[],
  ready: RegExp,
): Promise<Service> {
  const child = spawn('nsenter', [`--net=/run/netns/${namespace}`, command, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      running.delete(child);
      resolve();
    });
  });
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string) => reject(new Error(`${command} ${args.join(' ')}: ${why}\n${output}`));
    const limit = setTimeout(() => {
      void stop();
      fail('not ready after 20 s');
    }, 20_000);
    const read = (chunk: string) => {
      output += chunk;
      const line = output.split('\n').find((each) => ready.test(each));
      // A line is whole when something follows it.
      if (line === undefined || !output.includes(`${line}\n`)) return;
      clearTimeout(limit);
      output = '';
      resolve({ ready: line, stop });
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('error', (error) => fail(error.message));
    child.once('close', (code) => {
      clearTimeout(limit);
      fail(`ended with ${code}`);
    });
  });
}
