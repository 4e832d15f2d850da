import { ifKnown } from '../../messages/verdict.ts';
import type { Cause } from '../cause.ts';
import { phraseNames } from './phrase-names.ts';
import { saysFailing } from './provider-routes.ts';
import { allGreen } from './ways.ts';

/** A rule of the organisation refuses this sign-in (protocols.md 6.5, rule 37). */
export const accessPolicy: Cause = {
  id: 'access-policy',
  layer: 'account',
  stop: 'sign-in',
  standsAlone: true,
  explain(facts) {
    const { user, routes, signIn } = facts;
    // An outage in the service's own words shows people such texts as well.
    if (routes.counted.some(saysFailing) || signIn.service.value === 'failing') return undefined;
    const has = (...owners: readonly string[]) => user.owners.some((one) => owners.includes(one));
    // Conditional access is part of what the account may do (design.md 3); the rest is the organisation's set-up.
    const policy = has('access-policy', 'device-policy');
    const setup = has('assignment', 'consent', 'tenant', 'federation', 'pass-through', 'single-sign-on');
    const submission =
      user.phrases.includes('smtp-auth-disabled') || user.phrases.includes('imap-not-enabled');
    if (!policy && !setup && !submission) return undefined;
    const codes = user.codes.map((code) => `AADSTS${code}`);
    const error = { codes: ifKnown(codes.join(', ')), phrases: phraseNames(user.phrases) };
    return {
      kind: 'local',
      outcome: policy ? 'account' : 'organisation',
      strength: 'strong',
      variant: policy
        ? has('device-policy')
          ? 'device'
          : 'rule'
        : submission && !setup
          ? 'switched-off'
          : 'setup',
      values: {
        ...error,
        works: allGreen(facts) ? 'yes' : 'no',
      },
      because: [
        {
          message: codes.length === 0 ? 'because.told-phrase' : 'because.told-codes',
          values: error,
          observations: user.observations,
        },
      ],
      signs: [user.text],
    };
  },
};
