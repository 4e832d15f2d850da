import type { MessageNames } from '../../shared/messages/command.ts';

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
