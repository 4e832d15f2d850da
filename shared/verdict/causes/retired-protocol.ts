import type { Cause } from '../cause.ts';
import { isHarmless, outageExplains, toldStrength } from './told-error.ts';
import { whatBecameOfText } from './what-became-of-text.ts';

const protocols: Readonly<Record<string, string>> = { ews: 'EWS', eas: 'ActiveSync' };

/** The app uses a way into the mailbox that has been closed (protocols.md 7.2, rules 39 and 40). */
export const retiredProtocol: Cause = {
  id: 'retired-protocol',
  layer: 'account',
  stop: 'seen',
  explain(facts) {
    const { user, evidence } = facts;
    if (user.decides?.id === 'smtp-basic-retired' && !outageExplains(facts)) {
      return {
        kind: 'local',
        outcome: 'organisation',
        strength: toldStrength(user.decides, 'strong'),
        variant: 'smtp-basic',
        because: [{ message: 'because.told-retired', observations: user.observations }],
        signs: [user.text],
        affects: ['smtp'],
      };
    }
    // What the program was told weighs more than the calendar.
    if (user.decides !== undefined && (user.decides.owner !== 'unknown' || isHarmless(user.decides.id)))
      return undefined;
    const { found } = facts.retirement;
    if (!found || facts.routes.mail.value !== 'alive') return undefined;
    const closed = found.forAll !== undefined && evidence.at >= found.forAll;
    return {
      kind: 'local',
      outcome: 'organisation',
      // Newer versions of the phone programs speak the newer protocol: only the person can tell which one it is.
      strength: closed && found.id === 'ews' ? 'strong' : 'fair',
      ...(found.id !== 'ews' && { variant: 'eas' }),
      moves: closed ? [] : ['byCalendar'],
      values: { from: new Date(found.from), apps: user.failing.length, feed: facts.feed.value },
      because: [
        {
          message: 'because.only-retired-apps',
          values: { route: protocols[found.route] ?? found.route },
          observations: user.observations,
        },
        {
          message: 'because.routes-alive',
          values: { alive: facts.routes.alive.length },
          observations: facts.routes.alive.flatMap((one) => one.observations),
        },
      ],
      against: [
        {
          message: 'against.route-answers',
          values: { route: protocols[found.route] ?? found.route },
          observations: facts.routes.all
            .filter((one) => one.route === found.route)
            .flatMap((one) => one.observations),
        },
      ],
      missing: [{ message: 'missing.tenant-setting', observations: [] }, ...whatBecameOfText(facts)],
      signs: [facts.retirement],
      // A service that comes and goes looks like this after the first try.
      awaitsRepeats: true,
    };
  },
};
