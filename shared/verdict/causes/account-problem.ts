import type { MeaningId } from '../../pasted/meanings.ts';
import type { Cause } from '../cause.ts';
import { asksInVain, errorValues, outageExplains, toldOf, toldReason, toldStrength } from './told-error.ts';
import { allGreen } from './ways.ts';

/** Meanings that need words of their own; all others are about signing in. */
const variants: Partial<Record<MeaningId, string>> = {
  'mailbox-full': 'full',
  'account-locked': 'locked',
  'sending-limit': 'limit',
  'protocol-off': 'switched-off',
  'right-refused': 'rights',
  'sign-in-again': 'again',
  'gmail-app-password-required': 'app-password',
};

/** Password, second factor, lock, quota: what the person can see to (protocols.md 6.5, rules 37 and 38; providers.md 3). */
export const accountProblem: Cause = {
  id: 'account-problem',
  layer: 'account',
  stop: 'sign-in',
  standsAlone: true,
  explain(facts) {
    const told = toldOf(facts, 'account', 'mfa');
    if (!told || outageExplains(facts) || asksInVain(facts)) return undefined;
    return {
      kind: 'local',
      outcome: 'account',
      strength: toldStrength(told, told.id === 'password-asked' ? 'fair' : 'strong'),
      variant: told.owner === 'mfa' ? 'second-factor' : (variants[told.id] ?? 'sign-in'),
      values: { ...errorValues(facts), works: allGreen(facts) ? 'yes' : 'no' },
      because: [toldReason(facts)],
      signs: [facts.user.text],
    };
  },
};
