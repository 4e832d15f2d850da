import { ifKnown } from '../../messages/verdict.ts';
import type { Cause } from '../cause.ts';
import { answeredByFact, answeredByOthers } from '../facts/answered-by.ts';
import type { Target } from '../facts/target.ts';
import { answeredByHost, classOfTry } from '../failure-class.ts';
import { when } from '../finding.ts';
import { networkOwner } from './network-owner.ts';
import { hostList } from './ways.ts';

/** Something in between answers for mail or sign-in: a block page, a rewritten dialogue (protocols.md 7.4, rule 24). */
export const middleboxAnswers: Cause = {
  id: 'middlebox-answers',
  layer: 'way',
  stop: 'network',
  explain(facts) {
    const answered = answeredByOthers(facts);
    if (answered.length === 0) return undefined;
    const tries = answered.reduce((sum, one) => sum + triesOfOthers(one), 0);
    const overWeb = answered.filter((one) => !/^route:(imap|pop|smtps?)$/.test(one.probe));
    const onlyMail = overWeb.length === 0;
    const named = new Set(overWeb.flatMap((one) => one.observations));
    // Stored without a status, an answer over the host's own certificate is not told from somebody else's.
    const proven = facts.evidence.observations.filter(
      (one) => named.has(one.id) && classOfTry(one) === 'middlebox' && answeredByHost(one),
    );
    const values = {
      ...hostList(answered.map((one) => one.host)),
      count: answered.length,
      status: ifKnown([...new Set(answered.flatMap((one) => one.statusCodes))].join(', ')),
    };
    return {
      kind: 'local',
      outcome: onlyMail ? networkOwner(facts) : 'organisation',
      strength: answered.length >= 2 || tries >= 3 ? 'strong' : tries >= 2 ? 'fair' : 'hint',
      ...(onlyMail && { variant: 'dialogue' }),
      values,
      because: [
        {
          message: onlyMail ? 'because.dialogue-altered' : 'because.somebody-else',
          values,
          observations: answered.flatMap((one) => one.observations),
        },
      ],
      against: when(proven.length > 0, {
        message: 'against.public-certificate',
        values,
        observations: proven.map((one) => one.id),
      }),
      signs: [answeredByFact(facts)],
    };
  },
};

/** What has no such class of its own is here for what the same port shows of other operators: in each of its tries. */
function triesOfOthers({ counts, tries }: Target): number {
  return (counts.middlebox ?? 0) + (counts.foreign ?? 0) || tries;
}
