import { type MailTarget, readMailTarget } from '../engine/mail-target.ts';
import { asTyped, UsageError } from './complaints.ts';

/**
 * The address or domain of the command line.
 * @throws UsageError that says what to write instead.
 */
export function parseMailTarget(typed: string): MailTarget {
  const read = readMailTarget(typed);
  if (!('problem' in read)) return read;
  const { problem } = read;
  throw new UsageError(`command.address-${problem}`, problem === 'too-long' ? {} : { word: asTyped(typed) });
}
