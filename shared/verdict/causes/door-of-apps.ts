import type { Cause } from '../cause.ts';
import { when } from '../finding.ts';
import { aliveReason } from './provider-routes.ts';
import { allGreen } from './ways.ts';

/**
 * What the failing apps share and the working ones do not: a door that answers without a sign-in may fail behind it (design.md
 * 1b.5). Only the person and the provider see that far, so this leans and asks; a phone never accuses this computer.
 */
export const doorOfApps: Cause = {
  id: 'door-of-apps',
  layer: 'door',
  stop: 'seen',
  asksElsewhere: true,
  explain(facts) {
    const { apps, user } = facts;
    if (apps.doors.length === 0) return undefined;
    // Apps of this computer alone point as well at this computer: app-profile says so.
    if (apps.value === 'here' && apps.machines < 2) return undefined;
    if (user.working.length === 0 || !allGreen(facts)) return undefined;
    const values = {
      apps: user.failing.length,
      working: user.working.length,
      doors: { messages: apps.doors.map((one) => `report.route.${one}`) },
      alive: facts.routes.alive.length,
    };
    return {
      kind: 'told',
      by: 'person',
      outcome: 'provider-partial',
      strength: 'hint',
      values,
      because: [
        { message: 'because.told-share-door', values, observations: user.observations },
        aliveReason(facts),
      ],
      missing: [
        ...when(user.text.value === 'none', { message: 'missing.error-text', observations: [] }),
        { message: 'missing.colleagues', observations: [] },
        ...when(facts.feed.value === 'unknown', { message: 'missing.status-page', observations: [] }),
      ],
      affects: apps.doors,
    };
  },
};
