import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../../dist/cli/mailpath.cjs', import.meta.url));
const repository = fileURLToPath(new URL('../../..', import.meta.url));
/** Programs that the guide asks its reader to copy. */
const programs = fileURLToPath(new URL('../../../docs/admin/receiver', import.meta.url));

/** What a page may write to without touching this machine. */
const own = ['etc', 'opt', 'srv', 'var/log'];

/** Why the guide's commands cannot be tried here; `undefined` when they can. */
export const whyNot =
  process.platform === 'linux' && process.getuid?.() === 0
    ? undefined
    : 'the guide’s commands run as root on Linux, in namespaces of their own';

/**
 * A machine for one page of the guide: a folder with nothing but the guide's programs, the folders of `own` for itself, no network but loopback, no
 * profile, and `mailpath` on the PATH. What a block leaves behind is there for the next.
 */
export class OwnMachine {
  readonly #root = mkdtempSync(join(tmpdir(), 'mailpath-guide-'));

  constructor() {
    for (const name of [...own, 'bin', 'work']) mkdirSync(join(this.#root, name), { recursive: true });
    cpSync(programs, join(this.#root, 'work'), { recursive: true });
    spawnSync('cp', ['-a', '/etc/.', join(this.#root, 'etc')]);
    const start = join(this.#root, 'bin/mailpath');
    writeFileSync(start, `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`);
    chmodSync(start, 0o755);
  }

  write(file: string, text: string): void {
    const path = join(this.#root, file.startsWith('/') ? file.slice(1) : join('work', file));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${text}\n`);
  }

  /** What the block printed and how it ended. Ended after a minute. */
  run(script: string): { code: number | null; output: string } {
    const prepare = [
      ...own.map((name) => `mount --bind "${this.#root}/${name}" /${name}`),
      'ip link set lo up',
      `cd "${this.#root}/work"`,
      'exec bash -euo pipefail -c "$GUIDE_SCRIPT"',
    ].join(' && ');
    const { status, stdout, stderr } = spawnSync('unshare', ['--mount', '--net', 'sh', '-c', prepare], {
      encoding: 'utf8',
      timeout: 60_000,
      env: {
        PATH: `${join(this.#root, 'bin')}:${dirname(process.execPath)}:/usr/sbin:/usr/bin:/sbin:/bin`,
        GUIDE_SCRIPT: script,
        MAILPATH_REPOSITORY: repository,
        LANG: 'C.UTF-8',
      },
    });
    return { code: status, output: stdout + stderr };
  }

  close(): void {
    rmSync(this.#root, { recursive: true, force: true });
  }
}
