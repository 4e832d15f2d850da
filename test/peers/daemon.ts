import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { atEnd } from '../namespace/at-end.ts';

/** A program of somebody else's, as a foreground process in a namespace. */
export interface Daemon {
  /** Tells it from the others of its place; the name of its folder. */
  name: string;
  /** Its files by name, written into its folder; `{folder}` in them stands for that. */
  files?: Readonly<Record<string, string>>;
  /** With `{folder}` likewise. */
  argv: readonly string[];
  /**
   * Ready when it listens on all of these: ports, or endpoints (`185.12.64.10:993`, `[2001:db8::1]:993`) where the lab's own
   * servers have the port on other addresses.
   */
  ports: readonly (number | string)[];
  /** The resolver that it asks: the line's own unless given. */
  resolver?: string;
}

export interface Where {
  namespace: string;
  /** The place's folder, in which the daemon gets one of its own. */
  folder: string;
  resolver: string;
}

const running = new Set<ChildProcess>();
atEnd(() => {
  for (const child of running) stop(child);
});

function stop(child: ChildProcess): void {
  child.kill('SIGKILL');
}

/**
 * Starts it with process ids, mounts and /etc/resolv.conf of its own, so that whatever it leaves running ends with it.
 * Rejects with its output when it ends, or does not listen within 20 s.
 */
export async function startDaemon(daemon: Daemon, where: Where): Promise<{ stop(): Promise<void> }> {
  const folder = join(where.folder, daemon.name);
  const inFolder = (text: string) => text.replaceAll('{folder}', folder).replaceAll('{place}', where.folder);
  // Daemons give up root: their folder has to be everybody's.
  await mkdir(folder, { recursive: true });
  spawnSync('chmod', ['755', where.folder]);
  spawnSync('chmod', ['777', folder]);
  for (const [name, text] of Object.entries(daemon.files ?? {}))
    await writeFile(join(folder, name), inFolder(text));
  const resolvConf = join(folder, 'resolv.conf');
  await writeFile(
    resolvConf,
    `nameserver ${daemon.resolver ?? where.resolver}\noptions timeout:5 attempts:1\n`,
  );
  // The shell stays as the first process: one that gives up root would not be ended with its parent.
  const inside = 'mount --bind "$1" /etc/resolv.conf && shift && "$@"; exit $?';
  const child = spawn(
    'nsenter',
    [
      `--net=/run/netns/${where.namespace}`,
      ...[
        'unshare',
        '--mount',
        '--propagation',
        'private',
        '--pid',
        '--fork',
        '--kill-child=KILL',
        '--mount-proc',
      ],
      ...['sh', '-c', inside, 'sh', resolvConf, ...daemon.argv.map(inFolder)],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], cwd: folder },
  );
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output = (output + chunk).slice(-20_000);
    });
  let ended = false;
  const end = new Promise<void>((resolve) => {
    child.once('close', () => {
      running.delete(child);
      ended = true;
      resolve();
    });
  });
  for (const deadline = performance.now() + 20_000; ; await setTimeout(25)) {
    if (ended) throw new Error(`${daemon.name} ended:\n${output}`);
    const listening = listeningIn(where.namespace);
    if (daemon.ports.every((port) => listening.has(port))) break;
    if (performance.now() > deadline) {
      stop(child);
      throw new Error(`${daemon.name} does not listen on ${daemon.ports.join(', ')}:\n${output}`);
    }
  }
  return {
    stop: async () => {
      stop(child);
      await end;
    },
  };
}

/** TCP and UDP ports on which something listens in a namespace, and the endpoints. */
function listeningIn(namespace: string): Set<number | string> {
  const { stdout } = spawnSync('nsenter', [`--net=/run/netns/${namespace}`, 'ss', '-Hltun'], {
    encoding: 'utf8',
    timeout: 10_000,
  });
  const endpoints = stdout.split('\n').flatMap((line) => line.trim().split(/\s+/)[4] ?? []);
  return new Set(endpoints.flatMap((endpoint) => [endpoint, Number(/:(\d+)$/.exec(endpoint)?.[1])]));
}
