import type { MeaningId } from '../../pasted/meanings.ts';
import type { Cause } from '../cause.ts';
import { errorValues, outageExplains, toldOf, toldReason, toldStrength } from './told-error.ts';
import { allGreen } from './ways.ts';

const variants: Partial<Record<MeaningId, string>> = {
  'smtp-auth-disabled': 'switched-off',
  'basic-sign-in-off': 'switched-off',
  'imap-not-enabled': 'switched-off',
  'sender-unproved': 'sending',
  'sender-reputation': 'sending',
  'send-as-denied': 'sending',
  'no-mailbox': 'licence',
};

/** A rule or the set-up of the organisation refuses this sign-in or this program (protocols.md 6.5, rule 37; providers.md 3). */
export const accessPolicy: Cause = {
  id: 'access-policy',
  layer: 'account',
  stop: 'sign-in',
  standsAlone: true,
  explain(facts) {
    const told = toldOf(facts, 'access-policy', 'device-policy', 'tenant', 'app');
    // retired-protocol has more to say of that one.
    if (!told || told.id === 'smtp-basic-retired' || outageExplains(facts)) return undefined;
    // Conditional access is part of what the account may do (design.md 3); the rest is the organisation's set-up.
    const policy = told.owner === 'access-policy' || told.owner === 'device-policy';
    return {
      kind: 'local',
      outcome: policy ? 'account' : 'organisation',
      strength: toldStrength(told, 'strong'),
      variant:
        told.owner === 'device-policy'
          ? 'device'
          : policy
            ? 'rule'
            : told.owner === 'app'
              ? 'program'
              : (variants[told.id] ?? 'setup'),
      values: { ...errorValues(facts), works: allGreen(facts) ? 'yes' : 'no' },
      because: [toldReason(facts)],
      signs: [facts.user.text],
    };
  },
};
