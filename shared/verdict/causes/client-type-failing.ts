import type { Cause } from '../cause.ts';
import { when } from '../finding.ts';
import { signInAnswers, wayIsOpen } from './ways.ts';

/** The same kind of program fails in two places, and mail answers in both (protocols.md 11.3, rule 36). */
export const clientTypeFailing: Cause = {
  id: 'client-type-failing',
  layer: 'door',
  before: ['door-of-apps'],
  stop: 'seen',
  explain(facts) {
    const { user } = facts;
    if (user.failing.length === 0) return undefined;
    const { vantage, routes } = facts;
    const apps = user.failing.filter((one) => vantage.clients.includes(one));
    // The provider's own failures beside it make it no less likely; a wrong clock comes first.
    if (apps.length === 0 || !wayIsOpen(facts) || !signInAnswers(facts)) return undefined;
    const values = {
      apps: apps.length,
      names: { messages: apps.map((one) => `report.client.${one}`) },
      alive: routes.alive.length,
    };
    return {
      kind: 'told',
      by: 'another-place',
      outcome: 'provider-partial',
      strength: 'fair',
      values,
      because: [
        {
          message: 'because.elsewhere-names-app',
          values,
          observations: [...user.observations, ...vantage.observations],
        },
        {
          message: 'because.routes-alive',
          observations: routes.alive.flatMap((one) => one.observations).slice(0, 20),
        },
      ],
      missing: [
        { message: 'missing.tenant-setting', observations: [] },
        ...when(facts.feed.value === 'unknown', { message: 'missing.status-page', observations: [] }),
      ],
      affects: apps,
      // A service that comes and goes looks like this after the first try.
      awaitsRepeats: true,
    };
  },
};
