import { inspect } from 'node:util';

export type Unexpected = (error: unknown, where: string) => void;

/** What is written about a defect of ours: where, and the stack. */
export function describeUnexpected(error: unknown, where: string): string {
  const text = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : textOf(error);
  const cause =
    error instanceof Error && error.cause instanceof Error ? `\ncaused by ${error.cause.message}` : '';
  return `${where}: ${text}${cause}`;
}

/** Line breaks stay line breaks: written as `\n`, they would hide where a word begins from the redaction. */
function textOf(thrown: unknown): string {
  if (typeof thrown === 'string') return thrown;
  return inspect(thrown, { depth: 1 }).replace(/(?<!\\)\\[nrt]/g, '\n');
}

/**
 * One place for everything that nobody caught. Main goes on: a window that says what it knows is worth more to the
 * person than none, and a crash would take the report with it.
 */
export function catchUnexpected(on: Pick<NodeJS.Process, 'on'>, unexpected: Unexpected): void {
  on.on('uncaughtException', (error) => unexpected(error, 'uncaught exception'));
  on.on('unhandledRejection', (reason) => unexpected(reason, 'unhandled rejection'));
}
