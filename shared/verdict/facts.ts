import type { z } from 'zod';
import type { factRecord } from '../model/report.ts';
import type { Evidence } from './evidence.ts';
import { answeredByFact } from './facts/answered-by.ts';
import { type AppsFact, appsFact } from './facts/apps.ts';
import { type AutodiscoverFact, autodiscoverFact } from './facts/autodiscover.ts';
import { type ClockFact, clockFact } from './facts/clock.ts';
import { type CompletenessFact, completenessFact } from './facts/completeness.ts';
import {
  type GatewayFact,
  gatewayFact,
  type HostsFileFact,
  hostsFileFact,
  type LinkFact,
  linkFact,
} from './facts/device.ts';
import { type Directions, directionsOf } from './facts/directions.ts';
import { type DnsFacts, dnsFacts } from './facts/dns.ts';
import { type DomainFact, domainFact } from './facts/domain.ts';
import type { Fact } from './facts/fact.ts';
import { type FeedFact, feedFact } from './facts/feed.ts';
import { type InternetFact, internetFact } from './facts/internet.ts';
import { type MailHostFact, mailHostFact } from './facts/mail-host.ts';
import { type MailSyncFact, mailSyncFact } from './facts/mail-sync.ts';
import { type MailboxFacts, mailboxFacts } from './facts/mailbox.ts';
import { type OwnServerFact, ownServerFact } from './facts/own-server.ts';
import { type OwnWeaknessFact, ownWeaknessFact } from './facts/own-weakness.ts';
import { type PacFact, pacFact } from './facts/pac.ts';
import { type PortControlsFact, portControlsFact } from './facts/port-controls.ts';
import { type ProxyFact, proxyFact } from './facts/proxy.ts';
import { type ResolversFact, resolversFact } from './facts/resolvers.ts';
import { type RetirementFact, retirementFact } from './facts/retirement.ts';
import { type RoutesFacts, routesFacts } from './facts/routes.ts';
import { type SignInFacts, signInFacts } from './facts/sign-in.ts';
import { type SlowLineFact, slowLineFact } from './facts/slow-line.ts';
import { type StabilityFact, stabilityFact } from './facts/stability.ts';
import { type TlsFacts, tlsFacts } from './facts/tls.ts';
import { type TransportFacts, transportFacts } from './facts/transport.ts';
import { type UserFact, userFact } from './facts/user.ts';
import { type VantageFact, vantageFact } from './facts/vantage.ts';
import { type WayOutFact, wayOutFact } from './facts/way-out.ts';

export type FactRecord = z.infer<typeof factRecord>;

/** Everything that is known of a run: computed once, in no order that matters (protocols.md 11.2). */
export interface FactSet {
  readonly evidence: Evidence;
  readonly mailbox: MailboxFacts;
  readonly link: LinkFact;
  readonly gateway: GatewayFact;
  readonly hostsFile: HostsFileFact;
  readonly internet: InternetFact;
  readonly wayOut: WayOutFact;
  readonly clock: ClockFact;
  readonly proxy: ProxyFact;
  readonly pac: PacFact;
  readonly dns: DnsFacts;
  readonly resolvers: ResolversFact;
  readonly domain: DomainFact;
  readonly mailHost: MailHostFact;
  readonly autodiscover: AutodiscoverFact;
  readonly transport: TransportFacts;
  readonly tls: TlsFacts;
  readonly signIn: SignInFacts;
  readonly routes: RoutesFacts;
  readonly portControls: PortControlsFact;
  readonly directions: Directions;
  readonly ownServer: OwnServerFact;
  readonly mailSync: MailSyncFact;
  readonly feed: FeedFact;
  readonly user: UserFact;
  readonly apps: AppsFact;
  readonly vantage: VantageFact;
  readonly stability: StabilityFact;
  readonly ownWeakness: OwnWeaknessFact;
  readonly completeness: CompletenessFact;
  readonly slowLine: SlowLineFact;
  readonly retirement: RetirementFact;
}

/** What a cause gets: each fact that it reads is waited for, those of `aside` are not. */
export interface Facts extends FactSet {
  readonly aside: FactSet;
}

export function computeFacts(evidence: Evidence): FactSet {
  const mailbox = mailboxFacts(evidence);
  const link = linkFact(evidence);
  const gateway = gatewayFact(evidence);
  const transport = transportFacts(evidence, mailbox);
  const tls = tlsFacts(evidence, mailbox);
  const internet = internetFact(evidence, mailbox.vendor);
  const wayOut = wayOutFact(evidence, internet);
  const routes = routesFacts(evidence, wayOut);
  const portControls = portControlsFact(evidence);
  const signIn = signInFacts(evidence, mailbox);
  const user = userFact(evidence);
  const ownWeakness = ownWeaknessFact(evidence);
  const dns = dnsFacts(evidence, mailbox, transport, tls, link, gateway, wayOut);
  return {
    evidence,
    mailbox,
    link,
    gateway,
    hostsFile: hostsFileFact(evidence, mailbox, transport.genuine),
    internet,
    wayOut,
    clock: clockFact(evidence),
    proxy: proxyFact(evidence, mailbox),
    pac: pacFact(evidence),
    dns,
    resolvers: resolversFact(evidence, ownWeakness, {
      link,
      gateway,
      rewrites: dns.random.value === 'rewritten',
    }),
    domain: domainFact(evidence),
    mailHost: mailHostFact(evidence, mailbox, dns),
    autodiscover: autodiscoverFact(evidence, mailbox),
    transport,
    tls,
    signIn,
    routes,
    portControls,
    directions: directionsOf(routes),
    ownServer: ownServerFact(
      evidence,
      mailbox,
      routes,
      portControls,
      transport.genuine,
      tls.inspection.hosts,
    ),
    mailSync: mailSyncFact(evidence, mailbox),
    feed: feedFact(evidence, mailbox),
    user,
    apps: appsFact(evidence, user, mailbox),
    vantage: vantageFact(evidence),
    stability: stabilityFact(evidence),
    ownWeakness,
    completeness: completenessFact(routes, signIn),
    slowLine: slowLineFact(evidence, ownWeakness),
    retirement: retirementFact(evidence, user, mailbox),
  };
}

/** Every name of a fact; the compiler sees to it that none is missing. */
export const factNames = Object.keys({
  evidence: 0,
  mailbox: 0,
  link: 0,
  gateway: 0,
  hostsFile: 0,
  internet: 0,
  wayOut: 0,
  clock: 0,
  proxy: 0,
  pac: 0,
  dns: 0,
  resolvers: 0,
  domain: 0,
  mailHost: 0,
  autodiscover: 0,
  transport: 0,
  tls: 0,
  signIn: 0,
  routes: 0,
  portControls: 0,
  directions: 0,
  ownServer: 0,
  mailSync: 0,
  feed: 0,
  user: 0,
  apps: 0,
  vantage: 0,
  stability: 0,
  ownWeakness: 0,
  completeness: 0,
  slowLine: 0,
  retirement: 0,
} satisfies Record<keyof FactSet, 0>) as readonly (keyof FactSet)[];

/** The facts by name, as the report keeps them: a closed word and the observations behind it. */
export function recordFacts(facts: FactSet): Record<string, FactRecord> {
  const { mailbox, dns, transport, tls, signIn, routes } = facts;
  const record: Record<string, FactRecord> = {
    mailbox: entry({ value: mailbox.provider, observations: mailbox.evidence }),
    'mailbox-found-by': entry({ value: mailbox.decidedBy, observations: mailbox.evidence }),
    link: entry(facts.link),
    gateway: entry(facts.gateway),
    'hosts-file': entry(facts.hostsFile),
    internet: entry(facts.internet),
    'way-out': entry(facts.wayOut),
    clock: entry(facts.clock),
    proxy: entry(facts.proxy),
    'dns-here': entry(dns.system),
    'dns-elsewhere': entry(dns.control),
    'dns-invented-names': entry(dns.random),
    resolvers: entry(facts.resolvers),
    'domain-records': entry(facts.domain),
    'mail-host-records': entry(facts.mailHost),
    autodiscover: entry(facts.autodiscover),
    reach: entry(transport.reach),
    ipv6: entry(transport.ipv6),
    'mail-ports': entry(routes.ports),
    handshake: entry(tls.handshake),
    inspection: entry(tls.inspection),
    discrimination: entry(tls.discrimination),
    'sign-in': entry(signIn.service),
    federation: entry(signIn.federation),
    'answered-by': entry(answeredByFact(facts)),
    'tenant-restrictions': entry(signIn.restrictions),
    mail: entry(routes.mail),
    'status-page': entry(facts.feed),
    'second-place': entry(facts.vantage),
    'told-by-person': entry(facts.user),
    stability: entry(facts.stability),
    'slow-line': entry(facts.slowLine),
    apps: entry(facts.apps),
    'own-weakness': entry(facts.ownWeakness),
    completeness: entry(facts.completeness),
  };
  for (const route of routes.all) {
    record[`route:${route.route}`] = entry({ value: route.state, observations: route.observations });
  }
  const { otherwise } = mailbox;
  if (otherwise.length > 0) {
    record['mailbox-otherwise'] = entry({
      value: [...new Set(otherwise.map(({ by }) => by))].join(' '),
      observations: otherwise.flatMap(({ evidence }) => evidence),
    });
  }
  if (facts.pac.value !== 'none' && facts.pac.value !== 'unknown') record['proxy-script'] = entry(facts.pac);
  if (mailbox.small) {
    record.reading = entry(facts.directions.reading);
    record.sending = entry(facts.directions.sending);
    record['own-server'] = entry(facts.ownServer);
  }
  if (facts.mailSync.value !== 'unknown') record['mail-sync'] = entry(facts.mailSync);
  return record;
}

function entry(fact: Pick<Fact, 'value' | 'observations'>): FactRecord {
  return { value: fact.value, observations: fact.observations.slice(0, 60) };
}
