import { anyAnswer } from '../catalogue/answers.ts';
import { internetControls } from '../catalogue/internet-controls.ts';
import { keyHosts } from '../catalogue/key-hosts.ts';
import { ownerOfDomain, providersOfFeed } from '../catalogue/known-providers.ts';
import type { MailServerList } from '../catalogue/mail-servers/mail-server-list.ts';
import { statusFeeds } from '../catalogue/status-feeds.ts';
import type { Plan, PlannedProbe, PlannedProbeInput } from '../model/plan.ts';
import type { Policy } from '../model/policy.ts';
import type { DiagnoseRequest } from '../model/request.ts';
import { autodiscoverProbes } from './autodiscover.ts';
import { domainProbes } from './domain.ts';
import { httpRouteProbes } from './http-routes.ts';
import { knownMailbox } from './known-mailbox.ts';
import { type Limits, limitsFor } from './limits.ts';
import { mailServerProbes } from './mail-servers.ts';
import { mailSyncProbes } from './mail-sync.ts';
import { plannedHttp } from './planned-http.ts';
import { policyServerProbes, serverListProbes } from './server-lists.ts';
import { signInProbes } from './sign-in.ts';

/** Tries of a mail route, and of anything that failed (protocols.md 0.4). */
const TRIES = 3;

/**
 * The whole measurement as data: a pure function of request, policy and catalogue. What depends on where the mailbox
 * turns out to be carries a condition; the runner only executes. The list of servers that is shipped is for those who print it.
 */
export function makePlan(
  request: DiagnoseRequest,
  policy: Policy = {},
  list?: Pick<MailServerList, 'byDomain'>,
): Plan {
  const limits = limitsFor(request.budgetMs);
  const { domain } = request;
  const provider = ownerOfDomain(domain);
  const owner = provider?.id;
  // A domain that is a provider's own needs no search for the mailbox, and no other provider's routes. What its customers
  // publish under it is looked up.
  const mayPublish = provider === undefined || provider.autodiscoverService !== undefined;

  const probes: PlannedProbeInput[] = [
    ...deviceProbes(request, limits),
    ...internetProbes(limits),
    ...policyServerProbes(domain, policy),
    ...(mayPublish ? domainProbes(domain, limits) : []),
    ...(mayPublish ? serverListProbes(domain, limits) : []),
    ...signInProbes(domain, owner, limits),
    ...httpRouteProbes(domain, owner, limits),
    ...(mayPublish ? autodiscoverProbes(domain, limits) : []),
    ...mailServerProbes(limits, policy),
    ...mailSyncProbes(request, owner, limits),
    ...comparisonProbes(owner, limits, policy),
    ...statusProbes(owner, limits, policy),
    ...extraProbes(limits, policy),
  ];
  const mailbox = knownMailbox(domain, policy, list);
  return {
    domain,
    ...(mailbox && { mailbox }),
    budgetMs: request.budgetMs,
    // Only failures are spread over seconds: they ask whether it passes by itself. A pass is repeated soon, on a new
    // socket, since the faults that come and go do so by front door and connection (docs/adr/0004).
    repeatSpacingMs: Math.min(2000, Math.round(request.budgetMs / 7)),
    tries: TRIES,
    probes: probes.map(withDefaults),
  };
}

/** What the schema would fill in; a test holds the two together. */
function withDefaults(probe: PlannedProbeInput): PlannedProbe {
  const { when, needs = [], repeat = 'never', essential = 'always', input = {}, ...rest } = probe;
  return {
    ...rest,
    needs,
    repeat,
    essential,
    input,
    ...(when && { when: { ...when, decide: when.decide ?? 'once-located' } }),
  };
}

function deviceProbes(request: DiagnoseRequest, limits: Limits): PlannedProbeInput[] {
  return [
    {
      id: 'user',
      kind: 'user-report',
      stage: 'device',
      purpose: 'What the person says: which apps fail, which work, what error is shown',
      budgetMs: 1000,
      // Without the pasted text, which the probe reads from the request: plans are printed.
      input: { failing: request.failing, working: request.working },
    },
    {
      id: 'interfaces',
      kind: 'interfaces',
      stage: 'device',
      purpose: 'Is this computer connected to a network?',
      budgetMs: 2000,
    },
    {
      id: 'hosts-file',
      kind: 'hosts-file',
      stage: 'device',
      purpose: 'Does an entry on this computer redirect mail servers?',
      budgetMs: 2000,
      input: { domain: request.domain },
    },
    {
      id: 'proxy',
      kind: 'proxy-settings',
      stage: 'device',
      purpose: 'Is a proxy set on this computer, and for which hosts?',
      budgetMs: 2000,
      input: { hosts: ['outlook.office365.com', 'login.microsoftonline.com', 'mail.google.com'] },
    },
    {
      id: 'pac',
      kind: 'pac',
      stage: 'network',
      purpose: 'Can the proxy script be had, and is it one?',
      needs: [{ probe: 'proxy', wants: 'done' }],
      repeat: 'on-failure',
      essential: 'after-failure',
      budgetMs: limits.dnsMs + limits.tcpMs + limits.firstByteMs,
    },
    {
      id: 'gateway',
      kind: 'gateway',
      stage: 'network',
      purpose: 'Does the router answer?',
      needs: [{ probe: 'interfaces', wants: 'done' }],
      budgetMs: Math.min(2500, limits.tcpMs),
    },
  ];
}

function internetProbes(limits: Limits): PlannedProbeInput[] {
  const shared = {
    kind: 'internet-control' as const,
    stage: 'internet' as const,
    repeat: 'on-failure' as const,
    budgetMs: limits.dnsMs + limits.tcpMs,
  };
  return [
    ...internetControls.map((control) => ({
      ...shared,
      id: `control:${control.id}`,
      purpose: control.literal
        ? `Does ${control.operator}'s address answer without any name look-up?`
        : `Is ${control.operator}'s test page the true one?`,
      input: { control: control.id },
    })),
    // Portals show there, and mail's own protocols go there, also where the web goes by a proxy.
    ...internetControls
      .filter(({ pastProxy }) => pastProxy)
      .map((control) => ({
        ...shared,
        id: `control-direct:${control.id}`,
        purpose: `Does ${control.operator} answer when the proxy is left out?`,
        needs: [{ probe: 'proxy', wants: 'done' as const }],
        essential: 'after-failure' as const,
        input: { control: control.id, proxy: 'never' },
      })),
  ];
}

/** The same names at other resolvers, the same hosts by address and with other hellos. */
function comparisonProbes(owner: string | undefined, limits: Limits, policy: Policy): PlannedProbeInput[] {
  const hosts = keyHosts
    .map((one) => ({ ...one, provider: one.provider.filter((id) => owner === undefined || owner === id) }))
    .filter((one) => one.provider.length > 0);
  const names = [...new Map(hosts.map((one) => [one.host, one])).values()];
  const secure = hosts.filter((one) => one.port === 443);
  return [
    {
      id: 'dns-random',
      kind: 'dns-random-label',
      stage: 'dns',
      purpose: 'Do names that cannot exist resolve?',
      budgetMs: limits.dnsMs,
    },
    ...names.flatMap(({ host, provider }) => nameProbes(host, provider, limits, policy)),
    ...hosts.map(
      ({ host, port, stage, provider }): PlannedProbeInput => ({
        id: `tcp:${host}:${port}`,
        kind: 'tcp',
        stage,
        purpose: `Does each address of ${host} accept connections on port ${port}?`,
        when: { provider },
        budgetMs: limits.dnsMs + limits.tcpMs,
        input: { host, port },
      }),
    ),
    ...secure.map(
      ({ host, stage, provider }): PlannedProbeInput => ({
        id: `tls:${host}:443`,
        kind: 'tls',
        stage,
        purpose: `Which certificate does ${host} show? After silence or a reset: is it the name, or the size?`,
        when: { provider },
        budgetMs: limits.dnsMs + limits.tcpMs + limits.tlsMs,
        input: { host, port: 443 },
      }),
    ),
    ...secure
      .filter(({ main }) => main)
      .flatMap(({ host, provider }): PlannedProbeInput[] => [
        {
          id: `proxy-connect:${host}`,
          kind: 'proxy-connect',
          stage: 'network',
          purpose: `Does the proxy open a way to ${host}?`,
          when: { provider },
          needs: [{ probe: 'proxy', wants: 'done' }],
          budgetMs: limits.dnsMs + limits.tcpMs,
          input: { host },
        },
        plannedHttp({
          id: `direct:${host}`,
          stage: 'network',
          purpose: `Does ${host} answer when the proxy is left out?`,
          when: { provider },
          needs: [{ probe: 'proxy', wants: 'done' }],
          budgetMs: limits.dnsMs + limits.firstByteMs,
          input: { url: `https://${host}/`, expect: anyAnswer, proxy: 'never' },
        }),
        plannedHttp({
          id: `ways:${host}`,
          stage: 'network',
          purpose: `Does ${host} answer past the proxy and not through it, each time that both are asked?`,
          when: { provider },
          needs: [
            { probe: `direct:${host}`, wants: 'done' },
            { probe: `proxy-connect:${host}`, wants: 'done' },
          ],
          essential: 'after-failure',
          budgetMs: 6 * limits.comparisonMs,
          input: { url: `https://${host}/`, expect: anyAnswer, proxy: 'in-turns' },
        }),
      ]),
  ];
}

function nameProbes(host: string, provider: string[], limits: Limits, policy: Policy): PlannedProbeInput[] {
  const shared = { stage: 'dns' as const, when: { provider }, budgetMs: limits.dnsMs };
  return [
    {
      ...shared,
      id: `dns:${host}`,
      kind: 'dns-system',
      purpose: `What do mail programs on this computer get for ${host}?`,
      input: { host },
    },
    {
      ...shared,
      id: `dns-at:${host}`,
      kind: 'dns-server',
      purpose: `What does each resolver of this computer say about ${host}?`,
      essential: 'after-failure',
      input: { name: host, type: 'A', ask: 'configured' },
    },
    {
      ...shared,
      id: `dns-control:${host}`,
      kind: 'dns-server',
      purpose: `What do public resolvers say about ${host}, over HTTPS and over plain DNS?`,
      essential: 'after-failure',
      input: { name: host, type: 'A', ask: 'controls', doh: policy.disableDoh !== true },
    },
  ];
}

function statusProbes(owner: string | undefined, limits: Limits, policy: Policy): PlannedProbeInput[] {
  const feeds = statusFeeds
    .map(({ id }) => ({ id, provider: providersOfFeed(id) }))
    .filter(({ provider }) => owner === undefined || provider.includes(owner));
  const planned = feeds.map(
    ({ id, provider }): PlannedProbeInput => ({
      id: `feed:${id}`,
      kind: 'status-feed',
      stage: 'status',
      purpose: 'Does the provider itself report a fault?',
      when: { provider },
      budgetMs: limits.feedMs,
      input: { feed: id },
    }),
  );
  if (!policy.serviceHealthUrl) return planned;
  const organisation: PlannedProbeInput = {
    id: 'feed:organisation',
    kind: 'status-feed',
    stage: 'status',
    purpose: "Does the organisation's copy of the service health, or its hoster's page, report a fault?",
    budgetMs: limits.feedMs,
    input: { feed: 'organisation', url: policy.serviceHealthUrl },
  };
  return [...planned, organisation];
}

function extraProbes(limits: Limits, policy: Policy): PlannedProbeInput[] {
  const budgetMs = limits.dnsMs + limits.firstByteMs;
  const extra = (policy.extraProbes ?? []).map((one) =>
    plannedHttp({
      id: `extra:${one.id}`,
      stage: 'network',
      purpose: 'A check that the organisation added',
      essential: 'never',
      budgetMs,
      input: { url: one.url, expect: anyAnswer },
    }),
  );
  if (!policy.vantageUrl) return extra;
  const vantage = plannedHttp({
    id: 'vantage',
    stage: 'status',
    purpose: 'What does a second place see?',
    budgetMs,
    input: { url: policy.vantageUrl, document: 'vantage', expect: anyAnswer, maxBodyBytes: 2 * 1024 * 1024 },
  });
  return [...extra, vantage];
}
