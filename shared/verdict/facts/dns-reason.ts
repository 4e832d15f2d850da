import { isBlockPage } from '../../catalogue/block-pages.ts';
import { addressKind } from '../../model/address-kind.ts';
import type { NameFacts } from './dns-names.ts';

/**
 * What somebody did to a name here. `blocked`: kept back on purpose, by the resolver's own word or by an address where
 * nothing can be; `hidden`: its address lies inside a private network and is taken out of the answer (rebind protection);
 * `signatures`: the resolver's check of DNSSEC fails; `redirected`: another address than the name's; `absent`: "no such
 * name", without a reason; `failing`: it cannot find out.
 */
export type NameReason = 'none' | 'blocked' | 'hidden' | 'signatures' | 'redirected' | 'absent' | 'failing';

export function reasonOf(one: Omit<NameFacts, 'reason' | 'byComparison'>): NameReason {
  const says = (why: string) => one.configured.some((each) => each.why === why);
  switch (one.problem) {
    case 'none':
    case 'silent':
      return 'none';
    case 'bogus':
      return says('blocked') || one.addresses.every(isNowhere) ? 'blocked' : 'redirected';
    case 'foreign':
      return says('blocked') ? 'blocked' : 'redirected';
    case 'nxdomain':
      if (liesInside(one)) return 'hidden';
      return says('blocked') ? 'blocked' : 'absent';
    case 'servfail':
      if (says('blocked')) return 'blocked';
      if (says('signatures')) return 'signatures';
      return liesInside(one) ? 'hidden' : 'failing';
  }
}

/** An address that no server has, or the page of a known filter. */
export function isNowhere(address: string): boolean {
  const kind = addressKind(address);
  return kind === 'unspecified' || kind === 'loopback' || isBlockPage(address);
}

/** Everybody who gives an address gives one inside a private network. */
function liesInside({ control }: Pick<NameFacts, 'control'>): boolean {
  const elsewhere = control.flatMap(({ addresses }) => addresses);
  const kinds = elsewhere.map((address) => addressKind(address));
  return kinds.length > 0 && kinds.every((kind) => kind === 'private' || kind === 'carrier');
}
