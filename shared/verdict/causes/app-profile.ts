import { ifKnown } from '../../messages/verdict.ts';
import type { Cause } from '../cause.ts';
import type { Facts } from '../facts.ts';
import type { Reason } from '../finding.ts';
import { when } from '../finding.ts';
import { claimForPerson } from '../incident.ts';
import { aliveReason } from './provider-routes.ts';
import { allGreen } from './ways.ts';

/**
 * One program of this computer fails while everything answers (protocols.md 11.3, rule 35). It takes another program here that
 * works through the same doors; otherwise the door behind the sign-in may be at fault as well.
 */
export const appProfile: Cause = {
  id: 'app-profile',
  layer: 'app',
  stop: 'device',
  explain(facts) {
    const { apps, user } = facts;
    if (apps.value !== 'app-alone') return undefined;
    // Where somebody elsewhere says the same of the same app, client-type-failing comes first.
    if (!allGreen(facts)) return undefined;
    // While the provider has published what explains it, an app is not at fault by elimination (design.md 1b.5, 1b.7).
    if (claimForPerson(facts)) return undefined;
    const told: Reason = {
      message: 'because.told-one-fails',
      values: { apps: user.failing.length, working: user.working.length },
      observations: user.observations,
    };
    const common = {
      values: { apps: user.failing.length, alive: facts.routes.alive.length },
      missing: whatIsMissing(facts),
      against: advisories(facts),
      // A service that comes and goes looks like this after the first try.
      awaitsRepeats: true,
    };
    return {
      kind: 'local',
      outcome: 'device',
      // What fails elsewhere too is not of this computer.
      strength: facts.vantage.value === 'same' ? 'hint' : 'fair',
      because: [told, aliveReason(facts)],
      signs: [apps],
      ...common,
    };
  },
};

function whatIsMissing({ feed }: Facts): Reason[] {
  return [
    { message: 'missing.colleagues', observations: [] },
    ...when(feed.value === 'unknown', { message: 'missing.status-page', observations: [] }),
  ];
}

function advisories({ feed }: Facts): Reason[] {
  if (feed.value !== 'advisory') return [];
  return [
    {
      message: 'against.advisory',
      values: { incident: ifKnown(feed.incidents[0]?.id) },
      observations: feed.observations,
    },
  ];
}
