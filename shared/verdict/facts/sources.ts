import type { ProbeFamily } from '../../model/probe-identity.ts';
import type { FactSet } from '../facts.ts';

type Families = readonly ProbeFamily[];

const none: Families = [];

/**
 * Which probes that are still out can change a fact, given what is known of it. A verdict is settled when none of them is out
 * for any fact that was read on the way to it.
 */
export const sourcesOf: { readonly [K in keyof FactSet]: (facts: FactSet) => Families } = {
  evidence: () => none,
  // No way into a mailbox is asked before nothing that is out could lead to another one.
  mailbox: ({ mailbox }) => (mailbox.provider === 'unknown' ? ['domain', 'autoconfig', 'sign-in'] : none),
  link: () => ['interfaces'],
  gateway: () => ['gateway'],
  // An entry is harmless once a checked connection proved its address genuine.
  hostsFile: ({ hostsFile, mailbox }) => {
    if (hostsFile.value === 'override') return ['tls'];
    // Which servers the domain publishes decides which names matter.
    return mailbox.provider === 'unknown' ? ['hosts-file', 'domain', 'autoconfig'] : ['hosts-file'];
  },
  // Two operators besides the provider have answered: nothing that is still out takes that back.
  internet: ({ internet }) =>
    internet.value === 'ok' && internet.independent >= 2 ? none : ['control', 'control-direct'],
  wayOut: ({ wayOut }) =>
    wayOut.value === 'direct' || wayOut.value === 'both' ? none : ['proxy', 'control', 'control-direct'],
  portControls: () => ['port-control'],
  clock: ({ clock }) => (clock.value === 'unknown' ? ['control', 'sign-in', 'route'] : none),
  proxy: ({ proxy }) =>
    proxy.value === 'ok' ? none : proxy.value === 'none' ? ['proxy'] : ['proxy', 'proxy-connect', 'direct'],
  pac: ({ pac }) => (pac.value === 'ok' ? none : ['pac', 'proxy']),
  dns: ({ dns, wayOut }) => [
    ...(dns.system.value === 'ok'
      ? (['dns'] as const)
      : (['dns', 'dns-at', 'dns-control', 'dns-random', 'tls', 'tcp'] as const)),
    // Where names matter to the proxy alone, what fails here is no fault.
    ...(wayOut.value === 'unknown' ? (['control-direct'] as const) : []),
  ],
  resolvers: ({ resolvers }) => (resolvers.speaks === 'fault' ? none : ['dns', 'dns-at']),
  // A record that was found is not taken back.
  domain: ({ domain }) => (domain.value === 'ok' ? none : ['domain']),
  // A server that answers is where it should be.
  mailHost: ({ mailbox, mailHost }) =>
    mailHost.value === 'ok' || mailbox.large ? none : ['dns', 'dns-control', 'domain', 'route'],
  autodiscover: ({ autodiscover }) => (autodiscover.value === 'ok' ? none : ['domain', 'autodiscover']),
  transport: () => ['tcp', 'tls'],
  tls: () => ['tls', 'route', 'sign-in'],
  signIn: () => ['sign-in'],
  routes: () => ['route'],
  directions: () => ['route'],
  ownServer: () => ['route', 'port-control'],
  mailSync: () => ['sync'],
  feed: () => ['feed'],
  user: () => ['user'],
  apps: () => ['user'],
  vantage: () => ['vantage', 'user'],
  // Only repeats show what comes and goes: a cause that rests on it waits for those.
  stability: () => none,
  ownWeakness: () => none,
  completeness: () => none,
  slowLine: ({ slowLine }) =>
    slowLine.value === 'unknown' || slowLine.value === 'clouded' ? ['route'] : none,
  retirement: () => ['user'],
};
