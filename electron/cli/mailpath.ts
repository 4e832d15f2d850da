/*
 * Entry of the command. Nothing is loaded here but what every Node has and a word: `--help` and `--version` shall start as fast
 * as Node itself, and the thread pool's size is read when the first of its threads starts. getaddrinfo holds a thread
 * for as long as it waits, and four of them (the default) would let one dead resolver stop every other look-up.
 */
import { isMainThread, workerData } from 'node:worker_threads';
import { engineFlag } from './engine/engine-flag.ts';

process.env.UV_THREADPOOL_SIZE ??= '64';

const major = Number(process.versions.node.split('.')[0]);

async function start(): Promise<void> {
  if (major < 24) {
    process.stderr.write(
      `Mailpath needs Node 24 or newer; this is Node ${process.versions.node}. Install it from https://nodejs.org and try again.\n`,
    );
    process.exitCode = 75;
    return;
  }
  if (!isMainThread) {
    if ((workerData as { task?: string } | null)?.task === 'judge') await import('./judge-worker.ts');
    return;
  }
  if (process.argv[2] === engineFlag && process.send !== undefined) {
    const { serveCommand } = await import('./engine/serve-command.ts');
    serveCommand();
    return;
  }
  const argv = process.argv.slice(2);
  if (argv[0] === 'diagnose') {
    const { leaveOnInterrupt } = await import('./interrupts.ts');
    leaveOnInterrupt(async () => (await import('./complaints.ts')).tellInterrupted(argv));
  }
  const { main } = await import('./command.ts');
  await main(argv);
}

void start();
