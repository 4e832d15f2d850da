import { ifKnown } from '../../messages/verdict.ts';
import type { Cause } from '../cause.ts';
import { phraseNames } from './phrase-names.ts';
import { saysFailing } from './provider-routes.ts';
import { allGreen } from './ways.ts';

const phrases = [
  'wrong-password',
  'account-locked',
  'mailbox-full',
  'smtp-wrong-credentials',
  'gmail-app-password-required',
  'gmail-web-login-required',
  'gmail-too-many-connections',
  'smtp-connection-limit',
];

/** Password, second factor, licence, lock, quota (protocols.md 6.5, rules 37 and 38). */
export const accountProblem: Cause = {
  id: 'account-problem',
  layer: 'account',
  stop: 'sign-in',
  standsAlone: true,
  explain(facts) {
    const { user, routes, signIn } = facts;
    // An outage in the service's own words shows people such texts as well.
    if (routes.counted.some(saysFailing) || signIn.service.value === 'failing') return undefined;
    const owner = user.owners.find((one) => one === 'lockout' || one === 'account' || one === 'mfa');
    const phrase = phrases.find((one) => user.phrases.includes(one));
    const codes = user.codes.map((code) => `AADSTS${code}`);
    const error = { codes: ifKnown(codes.join(', ')), phrases: phraseNames(user.phrases) };
    if (owner === undefined && phrase === undefined) return undefined;
    return {
      kind: 'local',
      outcome: 'account',
      strength: 'strong',
      variant:
        phrase === 'mailbox-full'
          ? 'full'
          : owner === 'lockout' || phrase === 'account-locked'
            ? 'locked'
            : owner === 'mfa'
              ? 'second-factor'
              : 'sign-in',
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
