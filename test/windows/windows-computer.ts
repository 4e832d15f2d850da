import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { atEnd } from '../namespace/at-end.ts';
import { type RegistryValues, registryFile } from './registry-file.ts';

const root = join(import.meta.dirname, '../..');

export const chroot = process.env.MAILPATH_WINDOWS_CHROOT ?? '/var/cache/mailpath/windows';

/** Where things are on drive C. */
export const node = 'Z:\\opt\\mailpath\\node\\node.exe';
export const builtCommand = 'C:\\mailpath\\mailpath.cjs';

/** Where WinINET keeps proxies of the person. */
export const internetSettings =
  'HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';

export interface Finished {
  /** Null when it was killed. */
  exitCode: number | null;
  stdout: string;
  stderr: string;
  wallMs: number;
}

export interface WindowsOptions {
  /** Network namespace; a network without anything in it, when absent. */
  namespace?: string;
  registry?: RegistryValues;
  /** Of both files: Windows' own, and the one that Wine's resolver reads. */
  hosts?: string;
  resolvConf?: string;
  env?: Readonly<Record<string, string>>;
  /** Of drive C, besides the job's own: `{ tools: '/tmp/tools' }`. */
  folders?: Readonly<Record<string, string>>;
  boundMs?: number;
}

/**
 * Wine's resolver is the one of the system around it, so what Windows would take from its hosts file is written there too.
 * Nothing runs before the registry is as asked.
 */
const inside = `
mkdir -p /opt/mailpath/prefix/drive_c/windows/system32/drivers/etc
cp /opt/mailpath/prefix/drive_c/job/hosts /opt/mailpath/prefix/drive_c/windows/system32/drivers/etc/hosts
cp /opt/mailpath/prefix/drive_c/job/hosts /etc/hosts
cp /opt/mailpath/prefix/drive_c/job/resolv.conf /etc/resolv.conf
wine64 regedit /S 'C:\\job\\settings.reg' >/dev/null 2>&1 || exit 97
cd /opt/mailpath/prefix/drive_c/job
exec env "$@"`;

const running = new Set<ChildProcess>();

/** Its whole group: the namespaces, and all that runs in them. */
function end({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
}
atEnd(() => {
  for (const child of running) end(child);
});

/** One computer with Windows, made new for each run; what its programs write to `C:\job` stays. */
export class WindowsComputer {
  /** `C:\job`, seen from here. */
  readonly folder = mkdtempSync(join(tmpdir(), 'mailpath-windows-'));
  readonly #options: WindowsOptions;
  #runs = 0;

  constructor(options: WindowsOptions = {}) {
    this.#options = options;
    atEnd(() => this.remove());
  }

  /** A file of `C:\job`. */
  path(name: string): string {
    return join(this.folder, ...name.split('\\'));
  }

  async write(name: string, content: string | Buffer): Promise<void> {
    await mkdir(dirname(this.path(name)), { recursive: true });
    await writeFile(this.path(name), content);
  }

  read(name: string): Promise<string> {
    return readFile(this.path(name), 'utf8');
  }

  readBytes(name: string): Promise<Buffer> {
    return readFile(this.path(name));
  }

  /** The built command with these arguments. */
  mailpath(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Finished> {
    return this.run([node, builtCommand, ...args], env);
  }

  /**
   * A program of Windows by its path there, in `C:\job`. Its output goes to files: what Node inherits from around Wine must
   * be a file or a console (a pipe is EBADF).
   */
  run(argv: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Finished> {
    return this.shell('exec wine64 "$@"', argv, env);
  }

  /** Several programs, one after the other on the same computer: `script` is of the system around Wine. */
  async shell(
    script: string,
    argv: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): Promise<Finished> {
    const {
      namespace,
      registry = {},
      hosts = '',
      resolvConf = '',
      folders = {},
      boundMs = 100_000,
    } = this.#options;
    await this.write('settings.reg', registryFile(registry));
    await this.write('hosts', `127.0.0.1\tlocalhost\n::1\tlocalhost\n${hosts}`);
    await this.write('resolv.conf', resolvConf);
    this.#runs += 1;
    const [out, err] = [`stdout-${this.#runs}.txt`, `stderr-${this.#runs}.txt`];
    const files = await Promise.all([open(this.path(out), 'w'), open(this.path(err), 'w')]);
    const drive = { job: this.folder, mailpath: join(root, 'dist/cli'), ...folders };
    const variables = Object.entries({ ...this.#options.env, ...env }).map(
      ([name, value]) => `${name}=${value}`,
    );
    const startedAt = performance.now();
    const child = spawn(
      namespace === undefined ? 'unshare' : 'nsenter',
      [
        namespace === undefined ? '--net' : `--net=/run/netns/${namespace}`,
        join(import.meta.dirname, 'run-in-chroot.sh'),
        '--discard',
        ...Object.entries(drive).flatMap(([name, folder]) => ['--on', `${name}=${folder}`]),
        chroot,
        ...['sh', '-c', inside, 'sh', ...variables, 'sh', '-c', script, 'sh', ...argv],
      ],
      { stdio: ['ignore', files[0].fd, files[1].fd], detached: true },
    );
    running.add(child);
    const limit = setTimeout(() => end(child), boundMs);
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve(code));
    });
    clearTimeout(limit);
    running.delete(child);
    await Promise.all(files.map((file) => file.close()));
    const wallMs = performance.now() - startedAt;
    return { exitCode, stdout: await this.read(out), stderr: await this.read(err), wallMs };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
