import type { Cause } from '../cause.ts';
import type { Facts } from '../facts.ts';
import { type Reason, when } from '../finding.ts';
import { weaknessReason } from '../weakness-reason.ts';
import { seenFaults } from './fault-words.ts';
import { neverMeasured } from './never-measured.ts';
import { toldOf, toldReason } from './told-error.ts';
import { allGreen, complains } from './ways.ts';
import { whatBecameOfText } from './what-became-of-text.ts';

/** Contradictory or too little (protocols.md 11.3, rule 47): says what would settle it. */
export const notEnoughEvidence = {
  id: 'not-enough-evidence',
  layer: 'none',
  stop: 'seen',
  asksElsewhere: true,
  explain(facts: Facts) {
    const failed = new Set(
      facts.evidence.observations.flatMap((one) => (one.status === 'failed' ? [one.probe] : [])),
    );
    const behindSignIn = complains(facts) && allGreen(facts);
    return {
      kind: 'open',
      outcome: 'inconclusive',
      strength: 'hint',
      ...(behindSignIn && { variant: 'behind-sign-in' }),
      ...(facts.completeness.value === 'cut' && { variant: 'cut' }),
      values: { failed: failed.size, apps: facts.user.failing.length, text: facts.user.text.value },
      because: [...toldWithoutSide(facts), ...seenFaults(facts)],
      missing: [...whatWasNotMeasured(facts), ...whatOnlyPeopleKnow(facts)],
    };
  },
} satisfies Cause;

/** What the pasted text says, where that alone tells of no side. */
function toldWithoutSide(facts: Facts): readonly Reason[] {
  return when(toldOf(facts, 'unknown') !== undefined, toldReason(facts));
}

function whatWasNotMeasured(facts: Facts): Reason[] {
  const { internet, routes, signIn, mailbox, ownWeakness, directions } = facts;
  const missing: Reason[] = [...neverMeasured(facts)];
  if (ownWeakness.value !== 'none') missing.push(weaknessReason(ownWeakness, ownWeakness.value));
  if (mailbox.provider === 'unknown') missing.push({ message: 'missing.mailbox', observations: [] });
  if (internet.value === 'unknown')
    missing.push({ message: 'missing.controls', observations: internet.observations });
  if (routes.mail.value === 'unknown') missing.push({ message: 'missing.routes', observations: [] });
  if (signIn.service.value === 'unknown' && mailbox.large)
    missing.push({ message: 'missing.sign-in', observations: [] });
  for (const direction of ['reading', 'sending'] as const) {
    if (mailbox.small && directions[direction].value === 'absent')
      missing.push({ message: 'missing.no-such-door', values: { direction }, observations: [] });
  }
  const unclear = [...routes.counted, ...signIn.targets].filter((one) => one.state === 'unclear');
  if (unclear.length > 0) {
    missing.push({
      message: 'missing.unclear-answers',
      values: { count: unclear.length },
      observations: unclear.flatMap((one) => one.observations),
    });
  }
  return missing;
}

function whatOnlyPeopleKnow(facts: Facts): Reason[] {
  const { user } = facts;
  const missing: Reason[] = [];
  missing.push(...whatBecameOfText(facts));
  if (complains(facts)) {
    if (user.text.value === 'none') missing.push({ message: 'missing.error-text', observations: [] });
    missing.push({ message: 'missing.colleagues', observations: [] });
  } else missing.push({ message: 'missing.other-network', observations: [] });
  return missing;
}
