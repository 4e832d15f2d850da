import type { Cause } from '../cause.ts';
import { networkOwner } from './network-owner.ts';
import { describeFailing } from './provider-routes.ts';

/**
 * The mail servers answer, and refuse this address, network or rate (RFC 3463 X.7.x, RFC 5321 4.2): about us, never their
 * failure (design.md 1b.4). A ban is this network's; a limit or a greylist passes by itself and accuses nobody.
 */
export const addressRefused: Cause = {
  id: 'address-refused',
  layer: 'door',
  before: ['mail-ports-blocked', 'route-failing'],
  stop: 'network',
  explain(facts) {
    const { refusal } = facts.routes;
    if (refusal.value === 'none') return undefined;
    const denied = refusal.by.filter((one) => one.codes.includes('mail-denied'));
    const values = { ...describeFailing(refusal.by), count: refusal.by.length };
    const because = [
      { message: 'because.address-refused', values, observations: refusal.observations },
    ] as const;
    if (denied.length === 0) {
      return {
        kind: 'open',
        outcome: 'inconclusive',
        strength: 'hint',
        variant: 'throttled',
        values,
        because,
        missing: [{ message: 'missing.later', observations: [] }],
      };
    }
    return {
      kind: 'local',
      outcome: networkOwner(facts),
      strength: denied.some((one) => one.tries >= 2 && one.passes === 0) ? 'fair' : 'hint',
      values,
      because,
      signs: [refusal],
      missing: [{ message: 'missing.other-network', observations: [] }],
      affects: refusal.by.map((one) => one.route),
    };
  },
};
