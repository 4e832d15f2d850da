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

export function dnsOwner(
  names: readonly NameFacts[],
  around: { link: LinkFact; gateway: GatewayFact; rewrites: boolean },
): DnsOwner {
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
  const found = { servers: [...wrong], observations: observations.slice(0, 60) };
  if (wrong.size === 0) {
    // Every resolver is right when asked, and still programs get something else: a stub, a filter, a file.
    if (right.size > 0) return { outcome: 'device', sure: true, ...found };
    return { outcome: around.rewrites ? 'isp' : 'network', sure: false, ...found };
  }
  const outside = [...wrong].filter((server) => addressKind(server) === 'public');
  const inside = [...wrong].filter((server) => addressKind(server) !== 'public');
  // A public operator's answers do not get changed at the operator: somebody on the line does it.
  if (outside.length > 0) return { outcome: 'isp', sure: !outside.every(isPublicResolver), ...found };
  if (inside.some((server) => isCompanys(server, around)))
    return { outcome: 'organisation', sure: true, ...found };
  if (around.rewrites) return { outcome: 'isp', sure: false, ...found };
  return {
    outcome: 'network',
    sure: right.size > 0 || inside.some((server) => server === around.gateway.address),
    ...found,
  };
}

function isRight(answer: ServerAnswer, name: NameFacts): boolean {
  if (answer.word !== 'answer') return false;
  if (name.problem === 'nxdomain' || name.problem === 'servfail' || name.problem === 'silent') return true;
  return !answer.addresses.some((address) => name.addresses.includes(address));
}

/** A private resolver that is not in the router's network: behind a tunnel or a company's backbone. */
function isCompanys(server: string, around: { link: LinkFact; gateway: GatewayFact }): boolean {
  const kind = addressKind(server);
  if (kind !== 'private' && kind !== 'carrier') return false;
  const { address } = around.gateway;
  if (around.link.tunnel && server !== address) return true;
  if (address === undefined || addressKind(address) !== 'private') return false;
  return network(server) !== network(address);
}

/** The first three numbers: homes and small offices use a /24. */
function network(address: string): string {
  return address.includes('.')
    ? address.split('.').slice(0, 3).join('.')
    : address.split(':').slice(0, 4).join(':');
}
