import { closest } from '../../shared/closest.ts';
import type { AddressMessageId } from '../../shared/messages/address.ts';
import type { CommandMessageId } from '../../shared/messages/command.ts';
import { format, type MessageValue } from '../../shared/messages/command.ts';
import type { PolicyMessageId } from '../../shared/messages/policy.ts';
import { exitCodes } from '../../shared/model/exit-codes.ts';
import { safeText } from '../../shared/report/safe-text.ts';
import { languageOfCommand } from './language.ts';
import { reasonOf } from './reason.ts';
import { type Sink, systemSinks } from './sink.ts';

type UsageMessageId = AddressMessageId | CommandMessageId | PolicyMessageId;

/** A line that the person got wrong: the message says what to write instead, here in English. */
export class UsageError extends Error {
  readonly id: UsageMessageId;
  readonly values: Readonly<Record<string, MessageValue>>;

  constructor(id: UsageMessageId, values: Readonly<Record<string, MessageValue>> = {}) {
    super(format(id, values));
    this.id = id;
    this.values = values;
  }
}

/** What stands in a message for a word as typed: one line, not endless, without control characters. */
export const asTyped = (word: string) => safeText(word, 80);

/** A suggestion for a message's `{suggestion, select, none {} …}`. */
export const suggest = (word: string, candidates: readonly string[]) => closest(word, candidates) ?? 'none';

/** Tells of a wrong command line, and where the help is. */
export function complain(error: UsageError, command: string, stderr: Sink, locale: string): number {
  const text = format(error.id, error.values, locale);
  stderr.write(`mailpath: ${text}\n${format('command.try-help', { command }, locale)}\n`);
  return exitCodes.badArguments;
}

export function unknownCommand(word: string, stderr: Sink, locale: string): number {
  // An address without a command is what people type first.
  const looksLikeMail = !word.startsWith('-') && /[@.]/.test(word);
  const suggestion = looksLikeMail
    ? `diagnose ${asTyped(word)}`
    : suggest(word.replace(/^-+/, ''), ['diagnose', 'judge', 'policy', 'lab', 'help', 'version']);
  const text = format('command.unknown-command', { word: asTyped(word), suggestion }, locale);
  const help = format('command.try-help', { command: '' }, locale).replace(/ {2,}/g, ' ');
  stderr.write(`mailpath: ${text}\n${help}\n`);
  return exitCodes.badArguments;
}

/** Ctrl-C before anything was measured. */
export async function tellInterrupted(argv: readonly string[]): Promise<void> {
  const language = await languageOfCommand(argv, process.env);
  const { stderr } = systemSinks();
  stderr.write(`mailpath: ${format('command.interrupted', {}, language)}\n`);
  await stderr.flush();
}

/** Standard output could not take the result: a full disk behind `>`, for one. */
export function reportUndelivered(error: unknown, stderr: Sink, locale: string): number {
  stderr.write(`mailpath: ${format('command.stdout-failed', { reason: reasonOf(error) }, locale)}\n`);
  return exitCodes.couldNotRun;
}

/** Our own defect: one sentence, and the stack for whoever mends it. */
export function reportInternal(error: unknown, stderr: Sink, locale: string): number {
  const reason = safeText(error instanceof Error ? error.message : String(error), 300);
  stderr.write(`mailpath: ${format('command.internal', { reason }, locale)}\n`);
  if (process.env.MAILPATH_DEBUG !== undefined && error instanceof Error) stderr.write(`${error.stack}\n`);
  return exitCodes.internalError;
}
