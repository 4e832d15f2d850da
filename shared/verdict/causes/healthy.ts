import { ifKnown } from '../../messages/verdict.ts';
import type { Cause } from '../cause.ts';
import { hasSignIn } from '../facts/sign-in.ts';
import type { Facts } from '../facts.ts';
import type { Reason } from '../finding.ts';
import { when } from '../finding.ts';
import { allGreen, complains } from './ways.ts';
import { whatBecameOfText } from './what-became-of-text.ts';

/**
 * Everything that was measured works (protocols.md 11.3, rules 19b and 46). A claim like any other (design.md 1b.2): it needs
 * every core way and the sign-in alive, measured as often as the plan says, and nobody who says otherwise.
 */
export const healthy: Cause = {
  id: 'healthy',
  layer: 'none',
  before: ['not-enough-evidence'],
  stop: 'seen',
  explain(facts) {
    if (!allGreen(facts) || complains(facts)) return undefined;
    const { routes, signIn, internet, clock, completeness, ownWeakness, resolvers, mailbox, directions } =
      facts;
    // Who signs in there gets no further, also where it is not known whether the server or the way to it is at fault.
    if (signIn.federation.value === 'down') return undefined;
    if (completeness.value === 'cut' || !signInPasses(facts)) return undefined;
    // No web stands in there: who can read and not send has no mail that works.
    if (mailbox.small && (directions.reading.value !== 'alive' || directions.sending.value !== 'alive'))
      return undefined;
    // Everybody took seconds, and it is not known on whose side.
    if (facts.slowLine.value === 'clouded') return undefined;
    const drifted = routes.counted.filter((one) => one.state === 'drift');
    // Answers that nobody documents prove life; where they are the rule, it is not known what was proved.
    if (drifted.length * 2 >= routes.alive.length) return undefined;
    const weak = ownWeakness.value !== 'none' && ownWeakness.value !== 'not-read';
    // Tries and addresses of one probe are one check, as everywhere else that counts them to people.
    const ok = facts.evidence.observations.filter((one) => one.status === 'ok');
    const passed = new Set(ok.map((one) => one.probe)).size;
    // A single way of another shape than documented lives as well; several make it a question what was proved. And a single
    // way that was asked is not the mailbox.
    const whole =
      completeness.value === 'complete' &&
      !weak &&
      routes.alive.length >= 2 &&
      !ownSignInIsOpen(facts) &&
      // Names that were found at the second asking are found, on a line that loses questions.
      resolvers.value !== 'lossy' &&
      drifted.length <= 1 &&
      internet.value === 'ok';
    return {
      kind: 'health',
      outcome: 'healthy',
      strength: whole ? 'strong' : 'fair',
      values: { passed, routes: routes.alive.length },
      because: [
        {
          message: 'because.routes-alive',
          values: { alive: routes.alive.length },
          observations: routes.alive.flatMap((one) => one.observations),
        },
        ...when(signIn.service.value === 'alive', {
          message: 'because.sign-in-alive',
          observations: signIn.service.observations,
        }),
      ],
      missing: whatIsMissing(facts),
      restsOn: [clock],
    };
  },
};

/** At least one document of the sign-in answered as documented, where the mailbox has a sign-in that can be asked. */
function signInPasses({ signIn, mailbox }: Facts): boolean {
  const asked = signIn.targets.filter((one) => one.state !== 'not-applicable');
  if (asked.length === 0) return !hasSignIn(mailbox.provider);
  return asked.some((one) => one.passes > 0);
}

/** The organisation's own sign-in server was asked, and what came back says nothing of it. */
function ownSignInIsOpen({ signIn }: Facts): boolean {
  return signIn.federation.value === 'unknown' && signIn.federation.code !== '';
}

function whatIsMissing(facts: Facts): Reason[] {
  const { routes, internet, completeness, signIn } = facts;
  const drifted: Reason[] = routes.counted
    .filter((one) => one.state === 'drift')
    .map((one) => ({
      message: 'missing.odd-answer',
      values: { route: { messages: [`report.route.${one.route}`] } },
      observations: one.observations,
    }));
  const missing: Reason[] = [...drifted, ...whatBecameOfText(facts)];
  if (internet.value !== 'ok')
    missing.push({ message: 'missing.controls', observations: internet.observations });
  if (ownSignInIsOpen(facts)) {
    const { host, observations } = signIn.federation;
    missing.push({ message: 'missing.inside-network', values: { host: ifKnown(host) }, observations });
  }
  if (completeness.value === 'thin') {
    missing.push({
      message: 'missing.repeats',
      values: { count: completeness.seldom.length },
      observations: completeness.observations,
    });
  }
  return missing;
}
