import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { format, type MessageNames } from '../../shared/messages/command.ts';
import { exitCodes } from '../../shared/model/exit-codes.ts';
import { asTyped, UsageError } from './complaints.ts';
import type { Sink } from './sink.ts';

/** Where the result of a command goes: standard output, or a file that appears whole or not at all. */
export interface ResultOutput {
  write(text: string): void;
  /** 0, or an exit code when the result could not be kept. */
  finish(stdout: Sink, stderr: Sink): Promise<number>;
  /** Leaves no trace. */
  abandon(): void;
}

/**
 * Opens the output before anything is measured, so that a wrong path costs no run.
 * @throws UsageError when the file cannot be written.
 */
export function openResult(file: string | undefined, stdout: Sink, locale: string): ResultOutput {
  return file === undefined || file === '-' ? sinkOutput(stdout) : fileOutput(file, locale);
}

function sinkOutput(stdout: Sink): ResultOutput {
  return {
    write: (text) => stdout.write(text),
    finish: async () => {
      await stdout.flush();
      return 0;
    },
    abandon: () => {},
  };
}

function fileOutput(file: string, locale: string): ResultOutput {
  const name = basename(file);
  const temporary = join(dirname(file), `.${name}.${randomBytes(6).toString('hex')}.tmp`);
  let descriptor: number;
  try {
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
      throw Object.assign(new Error(), { code: 'EISDIR' });
    }
    // Beside its target, so that the rename stays within one file system; 0600: a report can name a person.
    descriptor = openSync(temporary, 'wx', 0o600);
  } catch (error) {
    throw new UsageError('command.out-unusable', { file: asTyped(file), reason: reasonOf(error) });
  }
  const written: string[] = [];
  let failure: unknown;
  return {
    write(text) {
      written.push(text);
      if (failure !== undefined) return;
      try {
        writeAll(descriptor, text);
      } catch (error) {
        failure = error;
      }
    },
    async finish(stdout, stderr) {
      try {
        if (failure !== undefined) throw failure;
        fsyncSync(descriptor);
        closeSync(descriptor);
        renameSync(temporary, file);
      } catch (error) {
        rmSync(temporary, { force: true });
        stderr.write(
          `mailpath: ${format('command.out-failed', { file: asTyped(file), reason: reasonOf(error) }, locale)}\n`,
        );
        for (const text of written) stdout.write(text);
        await stdout.flush();
        return exitCodes.couldNotRun;
      }
      if (stderr.isTTY) stderr.write(`${format('command.out-written', { file: asTyped(file) }, locale)}\n`);
      return 0;
    },
    abandon() {
      rmSync(temporary, { force: true });
    },
  };
}

function writeAll(descriptor: number, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
}

const reasons: ReadonlySet<string> = new Set([
  'ENOENT',
  'EACCES',
  'EROFS',
  'EISDIR',
  'ENOTDIR',
  'ENOSPC',
  'EMFILE',
  'ENAMETOOLONG',
]);

/** Why a file could not be used, in a few words as a message's value; the system's code where there are none. */
export function reasonOf(error: unknown): MessageNames | string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? 'unknown';
  const word = code === 'EPERM' ? 'EACCES' : code;
  return reasons.has(word) ? { messages: [`command.reason.${word}`] } : code;
}
