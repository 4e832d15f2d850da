import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builtCommand } from '../namespace/computer.ts';
import { canRun } from '../namespace/shell.ts';
import { chroot } from './windows-computer.ts';

/** Why the command cannot be tried on Windows here, or nothing when it can. */
export function whyNot(): string | undefined {
  if (process.platform !== 'linux') return 'it needs Linux around Wine';
  if (process.getuid?.() !== 0) return 'it needs root, to mount a file system of its own';
  if (!existsSync(join(chroot, 'opt/mailpath/made-by')))
    return `there is no Windows in ${chroot}: test/windows/make-chroot.sh makes it`;
  const entered = join(import.meta.dirname, 'run-in-chroot.sh');
  if (!canRun(entered, '--discard', chroot, 'true'))
    return `this system does not let root mount over ${chroot}`;
  if (!existsSync(builtCommand)) return 'the command is not built: `npm run build`';
  return undefined;
}
