import { addressKind } from '../../model/address-kind.ts';
import type { GatewayFact, LinkFact } from './device.ts';
import type { NameFacts, ServerAnswer } from './dns.ts';
import { isPublicResolver } from './dns-words.ts';

/** Whose resolver is wrong (protocols.md 2.5): the outcome that a wrong answer has. */
export interface DnsOwner {
  outcome: 'device' | 'network' | 'isp' | 'organisation';
  /** False when nothing tells the resolvers apart. */
  sure: boolean;
  servers: readonly string[];
  observations: readonly string[];
}

export interface Surroundings {
  link: LinkFact;
  gateway: GatewayFact;
  /** Invented names resolve. */
  rewrites: boolean;
}

/** The owner of wrong answers for these names, by what each resolver says when it is asked on its own. */
export function ownerOfNames(names: readonly NameFacts[], around: Surroundings): DnsOwner {
  const wrong = new Set<string>();
  const right = new Set<string>();
  const observations: string[] = [];
  for (const name of names) {
    for (const answer of name.configured) {
      observations.push(answer.id);
      if (isRight(answer, name)) right.add(answer.server);
      else wrong.add(answer.server);
    }
  }
  for (const server of wrong) right.delete(server);
  return { ...ownerOf([...wrong], right.size > 0, around), observations: observations.slice(0, 60) };
}

/** The owner of resolvers that do not answer at all. */
export function ownerOfServers(answers: readonly ServerAnswer[], around: Surroundings): DnsOwner {
  const speaking = new Set(answers.filter(isUseful).map((one) => one.server));
  const silent = answers.filter((one) => !speaking.has(one.server));
  const servers = [...new Set(silent.map((one) => one.server))];
  return { ...ownerOf(servers, false, around), observations: silent.map((one) => one.id).slice(0, 60) };
}

function ownerOf(
  wrong: string[],
  othersRight: boolean,
  around: Surroundings,
): Omit<DnsOwner, 'observations'> {
  const servers = wrong;
  if (wrong.length === 0) {
    // Every resolver is right when asked, and still programs get something else: a stub, a filter, a file.
    if (othersRight) return { outcome: 'device', sure: true, servers };
    return { outcome: around.rewrites ? 'isp' : 'network', sure: false, servers };
  }
  const outside = wrong.filter((server) => addressKind(server) === 'public');
  const inside = wrong.filter((server) => addressKind(server) !== 'public');
  // A public operator's answers do not get changed at the operator: somebody on the line does it.
  if (outside.length > 0) return { outcome: 'isp', sure: !outside.every(isPublicResolver), servers };
  if (inside.some((server) => isCompanys(server, around)))
    return { outcome: 'organisation', sure: true, servers };
  if (around.rewrites) return { outcome: 'isp', sure: false, servers };
  return { outcome: 'network', sure: othersRight || inside.includes(around.gateway.address ?? ''), servers };
}

function isUseful({ word }: ServerAnswer): boolean {
  return word === 'answer' || word === 'nodata' || word === 'nxdomain';
}

function isRight(answer: ServerAnswer, name: NameFacts): boolean {
  if (answer.word !== 'answer') return false;
  if (name.problem !== 'bogus' && name.problem !== 'foreign') return true;
  const elsewhere = name.control.flatMap((each) => each.addresses);
  if (elsewhere.length > 0) return answer.addresses.some((address) => isNear(address, elsewhere));
  return !answer.addresses.some((address) => isNear(address, name.addresses));
}

/** In one network with one of the others: large providers answer with changing addresses (protocols.md 2.5, step 7). */
export function isNear(address: string, others: readonly string[]): boolean {
  const own = wide(address);
  return others.some((other) => other === address || wide(other) === own);
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
