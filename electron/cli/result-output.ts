import { randomBytes } from 'node:crypto';
import {
  closeSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { format } from '../../shared/messages/command.ts';
import { exitCodes } from '../../shared/model/exit-codes.ts';
import { asTyped, UsageError } from './complaints.ts';
import { reasonOf } from './reason.ts';
import type { Sink } from './sink.ts';

/** Where the result of a command goes: standard output, or a file that appears whole or not at all. */
export interface ResultOutput {
  write(text: string): void;
  /** 0, or an exit code when the result could not be kept. */
  finish(stdout: Sink, stderr: Sink): Promise<number>;
}

/**
 * Tries the output before anything is measured, so that a wrong path costs no run.
 * @throws UsageError when the file cannot be written.
 */
export function openResult(file: string | undefined, stdout: Sink, locale: string): ResultOutput {
  // /dev/stdout cannot be opened where it is a socket.
  const isStdout = file === undefined || file === '-' || file === '/dev/stdout';
  return isStdout ? sinkOutput(stdout) : fileOutput(file, locale);
}

function sinkOutput(stdout: Sink): ResultOutput {
  return {
    write: (text) => stdout.write(text),
    finish: async () => {
      await stdout.flush();
      return 0;
    },
  };
}

/**
 * The text is held until the end, so that nothing is left behind by a run that is killed: neither half a report nor a
 * file that nobody knows.
 */
function fileOutput(file: string, locale: string): ResultOutput {
  let through: boolean;
  try {
    through = isDevice(file);
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
      throw Object.assign(new Error(), { code: 'EISDIR' });
    }
    if (!through) tryFolderOf(file);
  } catch (error) {
    throw new UsageError('command.out-unusable', { file: asTyped(file), reason: reasonOf(error) });
  }
  let written = '';
  return {
    write(text) {
      written += text;
    },
    async finish(stdout, stderr) {
      try {
        if (through) writeFileSync(file, written);
        else replaceFile(file, written);
      } catch (error) {
        stderr.write(
          `mailpath: ${format('command.out-failed', { file: asTyped(file), reason: reasonOf(error) }, locale)}\n`,
        );
        stdout.write(written);
        await stdout.flush();
        return exitCodes.couldNotRun;
      }
      if (stderr.isTTY) stderr.write(`${format('command.out-written', { file: asTyped(file) }, locale)}\n`);
      return 0;
    },
  };
}

/** Also folders that everybody may write in (shm_overview(7)): there a name can be a link that somebody made. */
const sharedBelowDev = /^\/dev\/(?:shm|mqueue)\//;

/**
 * What is written to in place: a file put where it was would take `/dev/null` away from the whole system. A link elsewhere is
 * none, whatever it leads to: whoever made it would choose what is written to, with the rights of this run.
 */
function isDevice(file: string): boolean {
  const path = resolve(file);
  if (/^\/(?:dev|proc)\//.test(path) && !sharedBelowDev.test(path)) return true;
  const stat = lstatSync(file, { throwIfNoEntry: false });
  return stat !== undefined && !stat.isFile() && !stat.isDirectory() && !stat.isSymbolicLink();
}

/** Beside its target, so that the rename stays within one file system. */
function temporaryFor(file: string): string {
  return join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
}

/** @throws the system's error when no file can be made there */
function tryFolderOf(file: string): void {
  const trial = temporaryFor(file);
  closeSync(openSync(trial, 'wx', 0o600));
  unlinkSync(trial);
}

/** The file appears whole, or the one before stays. 0600: a report can name a person. */
function replaceFile(file: string, text: string): void {
  const temporary = temporaryFor(file);
  try {
    writeFileSync(temporary, text, { flag: 'wx', mode: 0o600, flush: true });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
