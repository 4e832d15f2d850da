import { addressKind } from '../../model/address-kind.ts';
import type { GatewayFact, LinkFact } from './device.ts';
import type { NameFacts, ServerAnswer } from './dns-names.ts';
import { isPublicResolver } from './dns-words.ts';

/**
 * Where a resolver is: on this computer, in the router, at the company, at the line's provider, at a public operator, or
 * somewhere in the network.
 */
export type ResolverPlace = 'here' | 'router' | 'company' | 'line' | 'public' | 'network';

/** Whose resolver is wrong (protocols.md 2.5): the outcome that a wrong answer has. */
export interface DnsOwner {
  outcome: 'device' | 'network' | 'isp' | 'organisation';
  /** False when nothing tells the resolvers apart. */
  sure: boolean;
  servers: readonly string[];
  /** Of the first of them; `nobody` when nothing tells which it is. */
  whose: ResolverPlace | 'nobody';
  observations: readonly string[];
}

export interface Surroundings {
  link: LinkFact;
  gateway: GatewayFact;
  /** Invented names resolve. */
  rewrites: boolean;
}

/** What a resolver's answer for a name says of the resolver. Silence, and "I could not find out", say nothing. */
type Standing = 'right' | 'wrong';

/**
 * The owner of wrong answers for these names, by what each resolver says when it is asked on its own. Only who gave a wrong
 * answer is wrong: on a line that loses packets, the system and its resolvers are silent by turns, and nobody is to blame.
 */
export function ownerOfNames(names: readonly NameFacts[], around: Surroundings): DnsOwner {
  const wrong = new Set<string>();
  const right = new Set<string>();
  const observations: string[] = [];
  for (const name of names) {
    for (const answer of name.configured) {
      observations.push(answer.id);
      const standing = standingOf(answer, name);
      if (standing === 'right') right.add(answer.server);
      else if (standing === 'wrong') wrong.add(answer.server);
    }
  }
  for (const server of wrong) right.delete(server);
  const owner =
    wrong.size > 0
      ? ownerOfWrong([...wrong], around, right.size > 0)
      : names.some(isChangedHere)
        ? { outcome: 'device' as const, sure: true, servers: [], whose: 'nobody' as const }
        : ownerOfFailing(names, around);
  return { ...owner, observations: observations.slice(0, 60) };
}

/**
 * Resolvers that say themselves that they cannot find out, as programs hear it too. They gave no wrong answer, so they are
 * named without being sure: what is behind them may be the reason.
 */
function ownerOfFailing(names: readonly NameFacts[], around: Surroundings): Omit<DnsOwner, 'observations'> {
  const all = names
    .filter((name) => name.problem === 'servfail' && name.configured.every(saysThatItFails))
    .flatMap((name) => name.configured.map(({ server }) => server));
  return { ...ownerOfWrong([...new Set(all)], around), sure: false };
}

function saysThatItFails({ word }: ServerAnswer): boolean {
  return word === 'servfail' || word === 'refused' || word === 'malformed';
}

/**
 * Every resolver is right when it is asked, and still programs get something else, in so many words: a stub, a filter, a
 * file on this computer.
 */
function isChangedHere(name: NameFacts): boolean {
  return (
    saysSomethingWrong(name.problem) &&
    name.configured.length > 0 &&
    name.configured.every((answer) => standingOf(answer, name) === 'right')
  );
}

/** An address that is not theirs, or "no such name". getaddrinfo says `servfail` (EAI_AGAIN) when it heard nothing. */
function saysSomethingWrong(problem: NameFacts['problem']): boolean {
  switch (problem) {
    case 'bogus':
    case 'foreign':
    case 'nxdomain':
      return true;
    case 'none':
    case 'servfail':
    case 'silent':
      return false;
  }
}

/** The owner of resolvers that do not answer at all. */
export function ownerOfServers(answers: readonly ServerAnswer[], around: Surroundings): DnsOwner {
  const speaking = new Set(answers.filter(isUseful).map((one) => one.server));
  const silent = answers.filter((one) => !speaking.has(one.server));
  const servers = [...new Set(silent.map((one) => one.server))];
  return { ...ownerOfWrong(servers, around), observations: silent.map((one) => one.id).slice(0, 60) };
}

/** The owner of resolvers that stand out in another way than by their answers. */
export function ownerOfResolvers(
  servers: readonly string[],
  observations: readonly string[],
  around: Surroundings,
): DnsOwner {
  return {
    ...ownerOfWrong([...new Set(servers)], around),
    observations: observations.slice(0, 60),
  };
}

function placeOf(server: string, around: Surroundings): ResolverPlace {
  if (server === around.gateway.address) return 'router';
  if (addressKind(server) === 'loopback') return 'here';
  if (isPublicResolver(server)) return 'public';
  if (addressKind(server) === 'public') return 'line';
  return isCompanys(server, around) ? 'company' : 'network';
}

/** Without a server, nothing tells who it is. Where invented names resolve, it is who makes them up. */
function ownerOfWrong(
  servers: readonly string[],
  around: Surroundings,
  othersRight = false,
): Omit<DnsOwner, 'observations'> {
  const [first] = servers;
  const whose = first === undefined ? ('nobody' as const) : placeOf(first, around);
  return { ...outcomeOfWrong(servers, around, othersRight), servers, whose };
}

function outcomeOfWrong(
  servers: readonly string[],
  around: Surroundings,
  othersRight: boolean,
): Pick<DnsOwner, 'outcome' | 'sure'> {
  const outside = servers.filter((server) => addressKind(server) === 'public');
  // A public operator's answers do not get changed at the operator: somebody on the line does it.
  if (outside.length > 0) return { outcome: 'isp', sure: !outside.every(isPublicResolver) };
  if (servers.some((server) => isCompanys(server, around))) return { outcome: 'organisation', sure: true };
  if (around.rewrites) return { outcome: 'isp', sure: false };
  const isRouter = servers.some((server) => server === around.gateway.address);
  return { outcome: 'network', sure: othersRight || isRouter };
}

function isUseful({ word }: ServerAnswer): boolean {
  return word === 'answer' || word === 'nodata' || word === 'nxdomain';
}

function standingOf(answer: ServerAnswer, name: NameFacts): Standing | undefined {
  if (answer.word === 'answer') return hasTrueAddress(answer, name) ? 'right' : 'wrong';
  // A negative answer is only shown to be wrong by somebody who has the address.
  return isUseful(answer) && name.controlAnswers > 0 ? 'wrong' : undefined;
}

function hasTrueAddress(answer: ServerAnswer, name: NameFacts): boolean {
  if (name.problem !== 'bogus' && name.problem !== 'foreign') return true;
  const elsewhere = name.control.flatMap((each) => each.addresses);
  if (elsewhere.length > 0) return answer.addresses.some((address) => isNear(address, elsewhere));
  return !answer.addresses.some((address) => isNear(address, name.addresses));
}

/** In one network with one of the others: large providers answer with changing addresses (protocols.md 2.5, step 7). */
export function isNear(address: string, others: readonly string[]): boolean {
  const own = wide(address);
  return others.some((other) => wide(other) === own);
}

/** A /16, or an IPv6 /32: what one operator holds in one piece. */
function wide(address: string): string {
  return address.includes(':')
    ? address.split(':').slice(0, 2).join(':')
    : address.split('.').slice(0, 2).join('.');
}

/** A private resolver that is not in the router's network: behind a tunnel or a company's backbone. */
function isCompanys(server: string, around: Surroundings): boolean {
  const kind = addressKind(server);
  if (kind !== 'private' && kind !== 'carrier') return false;
  const { address } = around.gateway;
  if (around.link.tunnel && server !== address) return true;
  if (address === undefined || addressKind(address) !== 'private') return false;
  return home(server) !== home(address);
}

/** The first three numbers: homes and small offices use a /24. */
function home(address: string): string {
  return address.includes(':')
    ? address.split(':').slice(0, 4).join(':')
    : address.split('.').slice(0, 3).join('.');
}
