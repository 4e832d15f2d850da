import { domainToASCII, domainToUnicode } from 'node:url';
import { readAddress } from '../../../shared/address/read-address.ts';
import { isWebMailHost } from '../../../shared/address/web-mail-hosts.ts';
import type { Policy } from '../../../shared/model/policy.ts';
import type { HistoryRow } from '../../history/runs-table.ts';

/**
 * Domains that this person uses, as people write them: the policy's, then those of past runs, newest first. A run that
 * came to nothing, or whose domain nobody knew, may itself be of a mistyped one.
 */
export function knownDomains(
  policy: Pick<Policy, 'defaultDomain'>,
  past: readonly Pick<HistoryRow, 'address' | 'outcome' | 'cause'>[],
): string[] {
  const typed = past
    .filter(({ outcome, cause }) => outcome !== 'inconclusive' && cause !== 'domain-dns-broken')
    .map(({ address }) => address);
  const domains = [policy.defaultDomain ?? '', ...typed].flatMap((one) => {
    const target = readAddress(one, domainToASCII, isWebMailHost);
    return 'problem' in target ? [] : [domainToUnicode(target.domain)];
  });
  return [...new Set(domains)];
}
