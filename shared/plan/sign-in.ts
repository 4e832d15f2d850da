import { knownProviders } from '../catalogue/known-providers.ts';
import type { SignInDocument } from '../catalogue/provider.ts';
import type { PlannedProbeInput } from '../model/plan.ts';
import type { Limits } from './limits.ts';
import { plannedHttp } from './planned-http.ts';
import { probeAddress } from './probe-address.ts';

/** The sign-in services of the mailboxes that the domain may have (protocols.md 6). */
export function signInProbes(domain: string, owner: string | undefined, limits: Limits): PlannedProbeInput[] {
  return knownProviders
    .filter(({ id }) => owner === undefined || owner === id)
    .flatMap(({ id, signIn = [] }) => [
      ...signIn.map((one) => signInProbe(one, id, domain, limits)),
      ...(signIn.some(({ document }) => document === 'realm') ? [federated(limits)] : []),
    ]);
}

function signInProbe(
  { id, purpose, locates, url, expect, headers, ...input }: SignInDocument,
  provider: string,
  domain: string,
  limits: Limits,
): PlannedProbeInput {
  return plannedHttp({
    id: `sign-in:${id}`,
    stage: 'sign-in',
    purpose,
    ...(!locates && { when: { provider: [provider] } }),
    repeat: 'on-failure',
    budgetMs: limits.dnsMs + limits.firstByteMs,
    input: {
      ...input,
      url: url
        .replaceAll('{domain}', domain)
        .replaceAll('{address}', encodeURIComponent(probeAddress(domain))),
      ...(headers && { headers: { ...headers } }),
      expect,
    },
  });
}

/** The server to which the realm sends people of the domain. */
function federated(limits: Limits): PlannedProbeInput {
  return {
    id: 'sign-in:federated',
    kind: 'http',
    stage: 'sign-in',
    purpose: "Does the organisation's own sign-in server answer?",
    repeat: 'on-failure',
    needs: [{ probe: 'sign-in:realm', wants: 'done' }],
    budgetMs: limits.dnsMs + limits.firstByteMs,
    input: { federated: true },
  };
}
