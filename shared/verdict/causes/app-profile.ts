import { awaiting, type Cause } from '../cause.ts';
import { allGreen } from './ways.ts';

/** One program fails while everything answers (protocols.md 11.3, rule 35). */
export const appProfile: Cause = {
  id: 'app-profile',
  outranks: ['healthy'],
  explain(facts) {
    const { user, routes } = facts;
    if (user.value !== 'some-apps-fail' || !allGreen(facts)) return undefined;
    return {
      outcome: 'device',
      confidence: user.working.length > 0 ? 0.6 : 0.5,
      values: { apps: user.failing.length, alive: routes.alive.length },
      because: [
        {
          message: 'because.told-one-fails',
          values: { apps: user.failing.length, working: user.working.length },
          observations: user.observations,
        },
        {
          message: 'because.routes-alive',
          values: { alive: routes.alive.length },
          observations: routes.alive.flatMap((one) => one.observations),
        },
      ],
      missing: [
        { message: 'missing.colleagues', observations: [] },
        ...(user.working.length === 0 ? [{ message: 'missing.web', observations: [] }] : []),
        ...(facts.feed.value === 'unknown' ? [{ message: 'missing.status-page', observations: [] }] : []),
      ],
      against:
        facts.feed.value === 'advisory'
          ? [
              {
                message: 'against.advisory',
                values: { incident: facts.feed.incidents[0]?.id ?? '-' },
                observations: facts.feed.observations,
              },
            ]
          : [],
      decidedBy: [user],
      awaits: awaiting('user', 'route', 'sync', 'sign-in', 'control', 'feed', 'vantage'),
      // A service that comes and goes looks like this after the first try.
      awaitsRepeats: true,
    };
  },
};
