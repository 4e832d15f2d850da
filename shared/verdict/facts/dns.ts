import type { ExtendedReason } from '../../catalogue/extended-dns-errors.ts';
import { isPublished } from '../../catalogue/published-ranges.ts';
import { addressKind } from '../../model/address-kind.ts';
import { identify } from '../../model/probe-identity.ts';
import type { Evidence } from '../evidence.ts';
import { hostOfUrl, isUnder } from '../host.ts';
import type { GatewayFact, LinkFact } from './device.ts';
import { type DnsOwner, isNear, ownerOfNames, ownerOfServers } from './dns-owner.ts';
import { isNowhere, type NameReason, reasonOf } from './dns-reason.ts';
import { type DnsWord, dnsWhy, dnsWord, operatorOf } from './dns-words.ts';
import { type Fact, fact } from './fact.ts';
import type { MailboxFacts } from './mailbox.ts';
import type { TlsFacts } from './tls.ts';
import type { TransportFacts } from './transport.ts';
import type { WayOutFact } from './way-out.ts';

export interface ServerAnswer {
  server: string;
  word: DnsWord;
  addresses: readonly string[];
  id: string;
  /** Why it keeps the answer back, where it says so or shows it. */
  why?: ExtendedReason | undefined;
  /** It says that it checked the signatures. */
  checked?: true;
  /** Asked over HTTPS, so that nobody on the way can have answered. */
  overHttps?: true;
}

/** One host that mail needs, as its name resolves here and elsewhere. */
export interface NameFacts {
  host: string;
  word: DnsWord;
  addresses: readonly string[];
  ids: readonly string[];
  configured: readonly ServerAnswer[];
  control: readonly ServerAnswer[];
  /** What is wrong with the local answer; `none` when it is right, or not shown to be wrong. */
  problem: 'none' | 'bogus' | 'foreign' | 'nxdomain' | 'servfail' | 'silent';
  /** Shown to be wrong only by what public operators say with one voice, and by nothing that came of the address. */
  byComparison: boolean;
  /** What was done to it, as far as it can be told. */
  reason: NameReason;
  /** Public operators that give an address, and those that fail as well. */
  controlAnswers: number;
  controlFails: number;
  /** What the first of them says that fails. */
  controlWord: DnsWord | undefined;
  /** One of them was asked over HTTPS: what is asked in clear text, somebody on the way may answer in their place. */
  controlProven: boolean;
}

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
  const names: NameFacts[] = [];
  const unjudged: Unjudged[] = [];
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
    const elsewhere = trusted(
      (control.get(host) ?? []).filter((each) => each.word !== 'away' && awake.has(operatorOf(each.server))),
    );
    const found: Unjudged = {
      host,
      word,
      addresses,
      ids: [one.id],
      configured: configured.get(host) ?? [],
      control: elsewhere,
      ...countOperators(elsewhere),
    };
    unjudged.push(found);
  }
  const shared = sharedAddresses(unjudged);
  const live = new Set(
    evidence
      .ofKind('mail-protocol')
      .filter((one) => one.status === 'ok')
      .map((one) => one.data?.host.toLowerCase()),
  );
  for (const found of unjudged) {
    const shown = problemOf(found, transport, tls, rewrittenTo, shared);
    const byComparison = shown === 'none' && !live.has(found.host) && leadsAstray(found, transport, mailbox);
    const problem = byComparison ? 'foreign' : shown;
    names.push({ ...found, problem, byComparison, reason: reasonOf({ ...found, problem }) });
  }
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

/**
 * Small mailboxes have one place in the world, and large ones publish theirs: an address here that shares nothing with what
 * two operators say with one voice, and of which nothing came, is another one's (protocols.md 2.5, steps 3, 7 and 8).
 */
function leadsAstray(
  one: Unjudged,
  { tried, genuine }: TransportFacts,
  { large, vendor }: MailboxFacts,
): boolean {
  if (large && one.addresses.some((address) => isPublished(vendor, address) !== false)) return false;
  if (one.word !== 'answer' || one.controlAnswers < 2 || !tried.has(one.host) || genuine.has(one.host))
    return false;
  const answers = one.control.filter((each) => each.word === 'answer');
  const elsewhere = answers.flatMap((each) => each.addresses);
  const oneVoice = answers.every((each) =>
    answers.every((other) => each.addresses.some((address) => isNear(address, other.addresses))),
  );
  if (!oneVoice) return false;
  const public4 = one.addresses.filter((address) => !address.includes(':'));
  return public4.length > 0 && !public4.some((address) => isNear(address, elsewhere));
}

type Unjudged = Omit<NameFacts, 'problem' | 'reason' | 'byComparison'>;

/**
 * Addresses that names get here which have nothing in common elsewhere: one page for everything that is kept back
 * (protocols.md 2.5, step 3).
 */
function sharedAddresses(names: readonly Unjudged[]): ReadonlySet<string> {
  const shared = new Set<string>();
  for (const [index, one] of names.entries()) {
    const own = one.control.flatMap((each) => each.addresses);
    if (own.length === 0) continue;
    for (const other of names.slice(index + 1)) {
      const its = other.control.flatMap((each) => each.addresses);
      const apart = its.length > 0 && !its.some((address) => isNear(address, own));
      if (!apart) continue;
      for (const address of one.addresses) {
        if (other.addresses.includes(address) && !isNear(address, [...own, ...its])) shared.add(address);
      }
    }
  }
  return shared;
}

/** Silence is no wrong answer, and neither is a failure that another resolver here does not share. */
function answersWrongly({ problem, configured }: NameFacts): boolean {
  if (problem === 'none' || problem === 'silent') return false;
  return problem !== 'servfail' || !configured.some((one) => one.word === 'answer');
}

/** Where an answer came over HTTPS, another address in clear text is no second opinion: it may be anybody's. */
function trusted(elsewhere: readonly ServerAnswer[]): readonly ServerAnswer[] {
  const proven = elsewhere.filter((one) => one.overHttps === true && one.word === 'answer');
  if (proven.length === 0) return elsewhere;
  const addresses = proven.flatMap((one) => one.addresses);
  return elsewhere.filter(
    (one) =>
      one.overHttps === true ||
      one.word !== 'answer' ||
      one.addresses.some((address) => isNear(address, addresses)),
  );
}

function countOperators(elsewhere: readonly ServerAnswer[]) {
  const answering = new Set(
    elsewhere.filter((one) => one.word === 'answer').map((one) => operatorOf(one.server)),
  );
  const failing = elsewhere.filter((one) => !answering.has(operatorOf(one.server)));
  const proven = elsewhere.filter((one) => one.overHttps);
  return {
    controlAnswers: answering.size,
    controlFails: new Set(failing.map((one) => operatorOf(one.server))).size,
    controlWord: failing[0]?.word,
    controlProven: proven.length > 0,
  };
}

/**
 * Local and control answers may differ for good reasons (geography), so a difference alone is nothing: the address must
 * be impossible, or shown to be somebody else's (protocols.md 2.5, after OONI's dns_consistency).
 */
function problemOf(
  one: Unjudged,
  transport: TransportFacts,
  tls: TlsFacts,
  rewrittenTo: ReadonlySet<string | undefined>,
  shared: ReadonlySet<string>,
): NameFacts['problem'] {
  if (one.word === 'nxdomain' || one.word === 'nodata') return 'nxdomain';
  if (one.word === 'servfail' || one.word === 'refused' || one.word === 'malformed') return 'servfail';
  if (one.word !== 'answer') return 'silent';
  if (transport.genuine.has(one.host)) return 'none';
  const kinds = one.addresses.map((address) => addressKind(address));
  const unusable = one.addresses.every(isNowhere);
  // A private address may be a zero-trust client's or a split zone's: only wrong when nothing came of it.
  const inside = kinds.every((kind) => kind !== undefined && kind !== 'public');
  const elsewhere = one.control.flatMap((each) => each.addresses);
  // Public resolvers that give the same private address: the zone says so itself, no resolver here is to blame.
  const confirmed = one.addresses.some((address) => elsewhere.includes(address));
  if (unusable || (inside && !confirmed && transport.tried.has(one.host))) return 'bogus';
  // The address that names get here which cannot exist: nobody's own.
  if (one.addresses.some((address) => rewrittenTo.has(address))) return 'bogus';
  if (one.addresses.some((address) => shared.has(address))) return 'bogus';
  const disjoint = elsewhere.length > 0 && !one.addresses.some((address) => isNear(address, elsewhere));
  if (!disjoint) return 'none';
  if (tls.foreignHosts.has(one.host)) return 'foreign';
  const right = one.configured.some((each) => each.addresses.some((address) => isNear(address, elsewhere)));
  const wrong = one.configured.some(
    (each) => each.word === 'answer' && !each.addresses.some((address) => isNear(address, elsewhere)),
  );
  return right && wrong && transport.tried.has(one.host) ? 'foreign' : 'none';
}
