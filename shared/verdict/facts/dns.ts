import { identify } from '../../model/probe-identity.ts';
import type { Evidence } from '../evidence.ts';
import { hostOfUrl, isUnder } from '../host.ts';
import type { GatewayFact, LinkFact } from './device.ts';
import {
  type AskedName,
  askedElsewhere,
  judgedNames,
  type NameFacts,
  type ServerAnswer,
} from './dns-names.ts';
import { type DnsOwner, ownerOfNames, ownerOfServers } from './dns-owner.ts';
import { dnsWhy, dnsWord, operatorOf } from './dns-words.ts';
import { type Fact, fact } from './fact.ts';
import type { MailboxFacts } from './mailbox.ts';
import type { TlsFacts } from './tls.ts';
import type { TransportFacts } from './transport.ts';
import type { WayOutFact } from './way-out.ts';

const systemSpeaks = {
  ok: 'health',
  wrong: 'fault',
  nxdomain: 'fault',
  servfail: 'fault',
  silent: 'fault',
  unknown: 'nothing',
} as const;
const controlSpeaks = {
  ok: 'health',
  failing: 'nothing',
  unavailable: 'nothing',
  unknown: 'nothing',
} as const;
const randomSpeaks = { ok: 'health', rewritten: 'fault', unknown: 'nothing' } as const;

export interface DnsFacts {
  /** Names of mail and sign-in hosts at this computer's resolver. */
  system: Fact<keyof typeof systemSpeaks>;
  /** The same names at public resolvers. */
  control: Fact<keyof typeof controlSpeaks>;
  random: Fact<keyof typeof randomSpeaks>;
  names: readonly NameFacts[];
  /**
   * Names of the mail domain whose signatures are rejected here, and that nobody else has checked, while other names are
   * found: the zone's own fault.
   */
  zoneBroken: readonly NameFacts[];
  /** Local answers that public resolvers contradict. */
  contradicted: readonly NameFacts[];
  /** Names that two public operators or more cannot find either. */
  lost: readonly NameFacts[];
  /** Every name asked here failed without an answer. */
  allSilent: boolean;
  /** Whose wrong answers, and whose silence. */
  owner: DnsOwner;
  silentOwner: DnsOwner;
}

export function dnsFacts(
  evidence: Evidence,
  mailbox: MailboxFacts,
  transport: TransportFacts,
  tls: TlsFacts,
  link: LinkFact,
  gateway: GatewayFact,
  wayOut: WayOutFact,
): DnsFacts {
  const configured = new Map<string, ServerAnswer[]>();
  const control = new Map<string, ServerAnswer[]>();
  const awake = new Set<string>();
  const controlIds: string[] = [];
  const asksOfHere: ServerAnswer[] = [];
  for (const one of evidence.ofKind('dns-server')) {
    const word = dnsWord(one);
    if (word === undefined || !one.data) continue;
    const { name, server, role, type, answers, authenticated, transport: sentBy } = one.data;
    const answer: ServerAnswer = {
      server,
      word,
      addresses: answers,
      id: one.id,
      why: dnsWhy(one),
      ...(authenticated && { checked: true as const }),
      ...(sentBy === 'doh' && { overHttps: true as const }),
    };
    if (role === 'control') {
      if (word !== 'away' && word !== 'silent') awake.add(operatorOf(server));
      controlIds.push(one.id);
    } else asksOfHere.push(answer);
    // The other kind of address is only said where it is swallowed, which is no answer for the name: facts/resolvers.ts.
    if (type !== 'A' && (type !== 'AAAA' || word === 'silent')) continue;
    const map = role === 'control' ? control : configured;
    const list = map.get(name.toLowerCase()) ?? [];
    list.push(answer);
    map.set(name.toLowerCase(), list);
  }
  const rewritten = evidence
    .ofKind('dns-random-label')
    .filter((one) => one.status === 'ok' || one.status === 'failed');
  const rewrittenTo = new Set(rewritten.flatMap((one) => one.data?.rewritten.map((each) => each.address)));
  const proxied = hostsByProxy(evidence, wayOut);
  const asOfHere: AskedName[] = [];
  let asked = 0;
  let silent = 0;
  for (const one of evidence.ofKind('dns-system')) {
    const word = dnsWord(one);
    if (word === undefined) continue;
    asked++;
    if (word !== 'answer' && word !== 'nodata' && word !== 'nxdomain') silent++;
    const host = (one.data?.host ?? identify(one.probe).host).toLowerCase();
    // Who asks for names is the proxy: companies behind one often know no others than their own.
    if (!mailbox.isKeyHost(host) || proxied.has(host)) continue;
    const addresses = one.data?.addresses.map((each) => each.address) ?? [];
    const elsewhere = (control.get(host) ?? []).filter(
      (each) => each.word !== 'away' && awake.has(operatorOf(each.server)),
    );
    asOfHere.push({
      host,
      word,
      addresses,
      ids: [one.id],
      configured: configured.get(host) ?? [],
      ...askedElsewhere(elsewhere),
    });
  }
  const live = new Set(
    evidence
      .ofKind('mail-protocol')
      .filter((one) => one.status === 'ok')
      .map((one) => one.data?.host.toLowerCase()),
  );
  const names = judgedNames(asOfHere, { mailbox, transport, tls, rewrittenTo, live });
  const domain = evidence.request.domain.toLowerCase();
  const rejected = names.filter((one) => one.reason === 'signatures');
  const zoneBroken = rejected.filter(
    (one) => isUnder(one.host, domain) && !one.control.some((each) => each.checked) && silent < asked,
  );
  const contradicted = names.filter(
    (one) =>
      answersWrongly(one) && !zoneBroken.includes(one) && (one.controlAnswers > 0 || one.problem === 'bogus'),
  );
  const lost = names.filter(
    (one) =>
      ['nxdomain', 'servfail', 'silent'].includes(one.problem) &&
      one.controlAnswers === 0 &&
      one.controlFails >= 2,
  );
  const bad = names.filter((one) => one.problem !== 'none');
  const word = (value: NameFacts['problem']) => bad.some((one) => one.problem === value);
  const systemWord = (): keyof typeof systemSpeaks => {
    if (names.length === 0) return 'unknown';
    if (word('bogus') || word('foreign')) return 'wrong';
    if (word('nxdomain')) return 'nxdomain';
    if (word('servfail')) return 'servfail';
    return word('silent') ? 'silent' : 'ok';
  };
  const system = fact(
    systemWord(),
    (bad.length > 0 ? bad : names).flatMap((one) => one.ids),
    systemSpeaks,
  );
  const random = fact(
    rewritten.some((one) => one.failure?.code === 'dns-rewritten')
      ? 'rewritten'
      : rewritten.some((one) => one.status === 'ok')
        ? 'ok'
        : 'unknown',
    rewritten.map((one) => one.id),
    randomSpeaks,
  );
  const controlWord = (): keyof typeof controlSpeaks => {
    if (controlIds.length === 0) return 'unknown';
    if (awake.size === 0) return 'unavailable';
    return names.some((one) => one.controlAnswers === 0 && one.controlFails > 0) ? 'failing' : 'ok';
  };
  const around = { link, gateway, rewrites: random.value === 'rewritten' };
  return {
    system,
    zoneBroken,
    control: fact(controlWord(), controlIds, controlSpeaks),
    random,
    names,
    contradicted,
    lost,
    allSilent: wayOut.value !== 'proxy-only' && asked >= 2 && silent === asked,
    owner: ownerOfNames(contradicted, around),
    silentOwner: ownerOfServers(asksOfHere, around),
  };
}

/** Hosts whose names this computer does not need: where nothing gets out but by the proxy, no host's. */
function hostsByProxy(evidence: Evidence, wayOut: WayOutFact): { has(host: string): boolean } {
  if (wayOut.value === 'proxy-only') return { has: () => true };
  const hosts = new Set<string>();
  for (const one of evidence.observations) {
    if (one.kind === 'tcp' && one.reason === 'goes-by-proxy') hosts.add(identify(one.probe).host);
    else if (one.kind === 'http' && one.data?.via === 'proxy') hosts.add(hostOfUrl(one.data.url));
  }
  return hosts;
}

/** Silence is no wrong answer, and neither is a failure that another resolver here does not share. */
function answersWrongly({ problem, configured }: NameFacts): boolean {
  if (problem === 'none' || problem === 'silent') return false;
  return problem !== 'servfail' || !configured.some((one) => one.word === 'answer');
}
