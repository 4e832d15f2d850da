import { domainToASCII } from 'node:url';
import type { MailTarget } from '../../shared/address/address-problem.ts';
import { readAddress } from '../../shared/address/read-address.ts';
import { isWebMailHost } from '../../shared/address/web-mail-hosts.ts';
// Registers the sentences that are said here.
import '../../shared/messages/address.ts';
import { UsageError } from './complaints.ts';

/**
 * The address or domain of the command line, or of the policy.
 * @throws UsageError that says what is wrong with it.
 */
export function parseMailTarget(typed: string): MailTarget {
  const read = readAddress(typed, domainToASCII, isWebMailHost);
  if ('problem' in read) throw new UsageError(`address.${read.problem}`);
  return read;
}
