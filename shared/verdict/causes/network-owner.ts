import { addressKind } from '../../model/address-kind.ts';
import type { FactSet } from '../facts.ts';

/** Who runs the network that this computer is in, as far as the facts show an organisation's hand. */
export function networkOwner(facts: FactSet): 'organisation' | 'network' {
  const { proxy, tls, link, gateway, evidence } = facts;
  if (proxy.value !== 'none' && proxy.value !== 'unknown') return 'organisation';
  if (tls.inspection.value === 'appliance' || link.tunnel) return 'organisation';
  const router = gateway.address;
  if (router === undefined || !router.includes('.')) return 'network';
  const own = router.split('.').slice(0, 3).join('.');
  // A private resolver outside the router's own network is a company's.
  const beyond = evidence
    .ofKind('dns-server')
    .some(
      (one) =>
        one.data?.role === 'configured' &&
        addressKind(one.data.server) === 'private' &&
        one.data.server.includes('.') &&
        !one.data.server.startsWith(`${own}.`),
    );
  return beyond ? 'organisation' : 'network';
}
