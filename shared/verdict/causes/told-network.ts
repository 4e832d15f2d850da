import type { Cause } from '../cause.ts';
import { errorValues, isOnPhone, toldOf, toldReason, toldStrength } from './told-error.ts';
import { allGreen } from './ways.ts';

/**
 * The error names what stands in the way: no connection, a proxy, a filter, a portal, a VPN, an antivirus program (providers.md
 * 2.1; protocols.md 9). Everything that was measured passes, so it was so at that time, on that device or for that program.
 */
export const toldNetwork: Cause = {
  id: 'told-network',
  layer: 'app',
  // What the error names says more than which program shows it.
  before: ['app-profile'],
  stop: 'network',
  asksElsewhere: true,
  explain(facts) {
    const told = toldOf(facts, 'network');
    if (!told) return undefined;
    const shield = told.id === 'mail-shield';
    return {
      kind: 'local',
      outcome: shield && !isOnPhone(facts) ? 'device' : 'network',
      // What was measured and fails says more than what is told.
      strength: allGreen(facts) ? toldStrength(told, 'fair') : 'hint',
      ...(shield ? { variant: 'shield' } : told.id.startsWith('proxy') && { variant: 'proxy' }),
      values: errorValues(facts),
      because: [toldReason(facts)],
      against: [
        {
          message: 'against.passes-here',
          values: { alive: facts.routes.alive.length },
          observations: facts.routes.alive.flatMap((one) => one.observations).slice(0, 20),
        },
      ],
      signs: [facts.user.text],
    };
  },
};
