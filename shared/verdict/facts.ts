import type { z } from 'zod';
import type { factRecord } from '../model/report.ts';
import type { Evidence } from './evidence.ts';
import { answeredByFact } from './facts/answered-by.ts';
import { type ClockFact, clockFact } from './facts/clock.ts';
import {
  type GatewayFact,
  gatewayFact,
  type HostsFileFact,
  hostsFileFact,
  type LinkFact,
  linkFact,
} from './facts/device.ts';
import { type DnsFacts, dnsFacts } from './facts/dns.ts';
import { type DomainFacts, domainFacts } from './facts/domain.ts';
import type { Fact } from './facts/fact.ts';
import { type FeedFact, feedFact } from './facts/feed.ts';
import { type InternetFact, internetFact } from './facts/internet.ts';
import { type MailSyncFact, mailSyncFact } from './facts/mail-sync.ts';
import { type MailboxFacts, mailboxFacts } from './facts/mailbox.ts';
import { type PacFact, pacFact } from './facts/pac.ts';
import { type ProxyFact, proxyFact } from './facts/proxy.ts';
import { type RoutesFacts, routesFacts } from './facts/routes.ts';
import { type SignInFacts, signInFacts } from './facts/sign-in.ts';
import { type StabilityFact, stabilityFact } from './facts/stability.ts';
import { type TlsFacts, tlsFacts } from './facts/tls.ts';
import { type TransportFacts, transportFacts } from './facts/transport.ts';
import { type UserFact, userFact } from './facts/user.ts';
import { type VantageFact, vantageFact } from './facts/vantage.ts';

export type FactRecord = z.infer<typeof factRecord>;

/** Everything that the causes may look at: computed once, in no order that matters (protocols.md 11.2). */
export interface Facts {
  evidence: Evidence;
  mailbox: MailboxFacts;
  link: LinkFact;
  gateway: GatewayFact;
  hostsFile: HostsFileFact;
  internet: InternetFact;
  clock: ClockFact;
  proxy: ProxyFact;
  pac: PacFact;
  dns: DnsFacts;
  domain: DomainFacts;
  transport: TransportFacts;
  tls: TlsFacts;
  signIn: SignInFacts;
  routes: RoutesFacts;
  mailSync: MailSyncFact;
  feed: FeedFact;
  user: UserFact;
  vantage: VantageFact;
  stability: StabilityFact;
}

export function computeFacts(evidence: Evidence): Facts {
  const mailbox = mailboxFacts(evidence);
  const link = linkFact(evidence);
  const gateway = gatewayFact(evidence);
  const transport = transportFacts(evidence, mailbox);
  const tls = tlsFacts(evidence, mailbox);
  return {
    evidence,
    mailbox,
    link,
    gateway,
    hostsFile: hostsFileFact(evidence, transport.genuine),
    internet: internetFact(evidence, mailbox.vendor),
    clock: clockFact(evidence),
    proxy: proxyFact(evidence),
    pac: pacFact(evidence),
    dns: dnsFacts(evidence, mailbox, transport, tls, link, gateway),
    domain: domainFacts(evidence, mailbox),
    transport,
    tls,
    signIn: signInFacts(evidence, mailbox),
    routes: routesFacts(evidence),
    mailSync: mailSyncFact(evidence, mailbox),
    feed: feedFact(evidence, mailbox),
    user: userFact(evidence),
    vantage: vantageFact(evidence),
    stability: stabilityFact(evidence),
  };
}

/** The facts by name, as the report keeps them: a closed word and the observations behind it. */
export function recordFacts(facts: Facts): Record<string, FactRecord> {
  const { mailbox, dns, domain, transport, tls, signIn, routes } = facts;
  const record: Record<string, FactRecord> = {
    mailbox: entry({ value: mailbox.provider, observations: mailbox.evidence }),
    link: entry(facts.link),
    gateway: entry(facts.gateway),
    'hosts-file': entry(facts.hostsFile),
    internet: entry(facts.internet),
    clock: entry(facts.clock),
    proxy: entry(facts.proxy),
    'dns-here': entry(dns.system),
    'dns-elsewhere': entry(dns.control),
    'dns-invented-names': entry(dns.random),
    'domain-records': entry(domain.records),
    autodiscover: entry(domain.autodiscover),
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
  };
  for (const route of routes.all) {
    record[`route:${route.route}`] = entry({ value: route.state, observations: route.observations });
  }
  if (facts.pac.value !== 'none' && facts.pac.value !== 'unknown') record['proxy-script'] = entry(facts.pac);
  if (facts.mailSync.value !== 'unknown') record['mail-sync'] = entry(facts.mailSync);
  return record;
}

function entry(fact: Fact): FactRecord {
  return { value: fact.value.slice(0, 80), observations: fact.observations.slice(0, 60) };
}
