import { type Retirement, retirements } from '../../catalogue/retirement-calendar.ts';
import { awaiting, type Cause } from '../cause.ts';
import type { Facts } from '../facts.ts';

const protocols: Readonly<Record<string, string>> = { ews: 'EWS', eas: 'ActiveSync' };

/** The app uses a way into the mailbox that has been closed (protocols.md 7.2, rules 39 and 40). */
export const retiredProtocol: Cause = {
  id: 'retired-protocol',
  outranks: ['healthy', 'app-profile'],
  explain(facts) {
    const { user, evidence } = facts;
    if (user.phrases.includes('smtp-basic-retired')) {
      return {
        outcome: 'organisation',
        confidence: 0.9,
        variant: 'smtp-basic',
        because: [{ message: 'because.told-retired', observations: user.observations }],
        decidedBy: [user],
        affects: ['smtp'],
        awaits: awaiting('user', 'route', 'control'),
      };
    }
    if (facts.mailbox.provider !== 'microsoft365' || facts.routes.mail.value !== 'alive') return undefined;
    const found = retirements.find((one) => appliesTo(one, facts));
    if (!found) return undefined;
    const closed = found.forAll !== undefined && evidence.at.slice(0, 10) >= found.forAll;
    return {
      outcome: 'organisation',
      // Newer versions of the phone programs speak the newer protocol: only the person can tell which one it is.
      confidence: found.id === 'ews' ? (closed ? 0.85 : 0.75) : 0.55,
      variant: found.id === 'ews' ? 'ews' : 'eas',
      values: { from: new Date(found.from), apps: user.failing.length },
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
      missing: [{ message: 'missing.tenant-setting', observations: [] }],
      decidedBy: [user],
      awaits: awaiting('user', 'route', 'sign-in', 'control', 'feed'),
      // A service that comes and goes looks like this after the first try.
      awaitsRepeats: true,
    };
  },
};

function appliesTo(one: Retirement, facts: Facts): boolean {
  const { failing, codes } = facts.user;
  if (failing.length === 0 || codes.length > 0) return false;
  return (
    facts.evidence.at.slice(0, 10) >= one.from && failing.every((client) => one.clients.includes(client))
  );
}
