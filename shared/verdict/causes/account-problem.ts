import { awaiting, type Cause } from '../cause.ts';
import { phraseNames } from './phrase-names.ts';
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
  outranks: ['app-profile', 'healthy', 'ipv6-broken', 'os-offline-indicator'],
  explain(facts) {
    const { user, routes, signIn } = facts;
    if (routes.mail.value === 'failing' || signIn.service.value === 'failing') return undefined;
    const owner = user.owners.find((one) => one === 'lockout' || one === 'account' || one === 'mfa');
    const phrase = phrases.find((one) => user.phrases.includes(one));
    const codes = user.codes.map((code) => `AADSTS${code}`).join(', ');
    if (owner !== undefined || phrase !== undefined) {
      return {
        outcome: 'account',
        confidence: 0.9,
        variant:
          phrase === 'mailbox-full'
            ? 'full'
            : owner === 'lockout' || phrase === 'account-locked'
              ? 'locked'
              : owner === 'mfa'
                ? 'second-factor'
                : 'sign-in',
        values: { codes: codes || '-', phrases: user.phrases.join(', ') || '-' },
        because: [
          {
            message: codes === '' ? 'because.told-phrase' : 'because.told-codes',
            values: { codes, phrases: phraseNames(user.phrases) },
            observations: user.observations,
          },
        ],
        decidedBy: [user],
        awaits: awaiting('user', 'route', 'sign-in', 'control'),
      };
    }
    if (user.value !== 'all-apps-fail' || user.working.length > 0 || !allGreen(facts)) return undefined;
    return {
      outcome: 'account',
      confidence: 0.6,
      variant: 'nothing-works',
      values: { apps: user.failing.length, alive: routes.alive.length, codes: '-', phrases: '-' },
      because: [
        {
          message: 'because.told-all-fail',
          values: { apps: user.failing.length },
          observations: user.observations,
        },
        {
          message: 'because.routes-alive',
          values: { alive: routes.alive.length },
          observations: routes.alive.flatMap((one) => one.observations),
        },
      ],
      missing: [{ message: 'missing.sign-in-log', observations: [] }],
      decidedBy: [user],
      awaits: awaiting('user', 'route', 'sign-in', 'control', 'feed', 'vantage'),
      // A service that comes and goes looks like this after the first try.
      awaitsRepeats: true,
    };
  },
};
