import { ifKnown } from '../../messages/verdict.ts';
import type { Cause } from '../cause.ts';
import type { Decides } from '../facts/user.ts';
import type { Facts } from '../facts.ts';
import type { Finding, Reason } from '../finding.ts';
import { when } from '../finding.ts';
import { claimForPerson } from '../incident.ts';
import { aliveReason } from './provider-routes.ts';
import { errorValues, isOnPhone, outageExplains, toldOf, toldReason, toldStrength } from './told-error.ts';
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
    const told = toldOf(facts, 'client');
    return told ? asTold(facts, told) : alone(facts);
  },
};

function alone(facts: Facts): Finding | undefined {
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
  return {
    kind: 'local',
    outcome: 'device',
    // What fails elsewhere too is not of this computer.
    strength: facts.vantage.value === 'same' ? 'hint' : 'fair',
    because: [told, aliveReason(facts)],
    signs: [apps],
    values: { apps: user.failing.length, alive: facts.routes.alive.length },
    missing: whatIsMissing(facts),
    against: advisories(facts),
    // A service that comes and goes looks like this after the first try.
    awaitsRepeats: true,
  };
}

/** The error names a setting, a file or the message itself: that tells more than which program fails. */
function asTold(facts: Facts, told: Decides): Finding | undefined {
  if (outageExplains(facts)) return undefined;
  // People's own words say less than the programs that they name.
  if (told.hints && facts.apps.value === 'app-alone') return alone(facts);
  return {
    kind: 'local',
    outcome: 'device',
    // On a phone it is no fault of this computer, and where something fails here that comes first.
    strength: allGreen(facts) && !isOnPhone(facts) ? toldStrength(told, 'fair') : 'hint',
    variant: told.id === 'program-offline' ? 'offline' : told.id === 'message-too-large' ? 'size' : 'told',
    values: {
      ...errorValues(facts),
      apps: facts.user.failing.length,
      alive: facts.routes.alive.length,
    },
    because: [toldReason(facts)],
    signs: [facts.user.text],
  };
}

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
