import type { PlannedProbeInput } from '../model/plan.ts';
import type { Policy } from '../model/policy.ts';
import { srvProbes } from './found-servers.ts';
import type { Limits } from './limits.ts';
import { policyServers } from './policy-servers.ts';

/** What needs no network ends at once. */
const AT_ONCE_MS = 1000;

const done = (...probes: readonly string[]) => probes.map((probe) => ({ probe, wants: 'done' as const }));

const records = [
  ...['domain:mx', 'domain:spf', 'domain:autodiscover', 'domain:srv-autodiscover'],
  ...srvProbes,
];

/** The servers that the organisation sets for its domain. */
export function policyServerProbes(domain: string, policy: Policy): PlannedProbeInput[] {
  if (policyServers(domain, policy).length === 0) return [];
  return [list('policy', 'Servers that the organisation names')];
}

/** Documents and lists that name the servers of a domain (protocols.md 5.6). */
export function serverListProbes(domain: string, limits: Limits): PlannedProbeInput[] {
  const asked = (source: string, url: string): PlannedProbeInput => ({
    id: `autoconfig:${source}`,
    kind: 'autoconfig',
    stage: 'domain',
    purpose: 'Servers that mail apps are told to use',
    // A website that hangs must not hold the search up for long.
    budgetMs: limits.tcpMs,
    input: { source, url },
  });
  const website = { when: { unlessSure: true, decide: 'at-once' }, needs: done(...records) } as const;
  return [
    list('list-domain', 'Is the domain in the list of mail servers that is shipped?'),
    {
      ...list('list-mx', 'Is the server that receives mail in the list that is shipped?'),
      needs: done('domain:mx'),
    },
    { ...asked('domain', `https://autoconfig.${domain}/mail/config-v1.1.xml`), ...website },
    { ...asked('well-known', `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`), ...website },
    {
      ...asked('ispdb', `https://autoconfig.thunderbird.net/v1.1/${domain}`),
      // Nobody else is told of a domain whose servers are known without it.
      when: { provider: ['unknown'], decide: 'at-once' },
      needs: done(...records, 'autoconfig:list-domain', 'autoconfig:list-mx'),
    },
  ];
}

function list(source: string, purpose: string): PlannedProbeInput {
  return {
    id: `autoconfig:${source}`,
    kind: 'autoconfig',
    stage: 'domain',
    purpose,
    budgetMs: AT_ONCE_MS,
    input: { source },
  };
}
