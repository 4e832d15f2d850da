import { mailServersOf, ownerOfDomain } from '../catalogue/known-providers.ts';
import type { MailServerList } from '../catalogue/mail-servers/mail-server-list.ts';
import type { PlannedMailbox } from '../model/plan.ts';
import type { Policy } from '../model/policy.ts';
import { policyServers } from './policy-servers.ts';

/** What is known of the domain's mailbox without asking anybody; the shipped list counts until the domain says otherwise. */
export function knownMailbox(
  domain: string,
  policy: Policy,
  list: Pick<MailServerList, 'byDomain'> | undefined,
): PlannedMailbox | undefined {
  const owner = ownerOfDomain(domain);
  const known = owner && { provider: owner.id, displayName: owner.displayName };
  const set = policyServers(domain, policy);
  if (set.length > 0) {
    return { provider: 'generic', displayName: domain, ...known, foundBy: 'policy', servers: set };
  }
  if (owner && known) return { ...known, foundBy: 'domain', servers: mailServersOf(owner) };
  const listed = list?.byDomain(domain);
  return (
    listed && {
      provider: 'generic',
      displayName: listed.displayName,
      foundBy: 'server-list',
      servers: listed.servers.map(({ protocol, host, port, security }) => ({
        protocol,
        host,
        port,
        security,
      })),
    }
  );
}
