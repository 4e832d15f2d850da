import { awaiting, type Cause, guesses } from '../cause.ts';
import type { Target } from '../facts/target.ts';
import type { Facts } from '../facts.ts';
import { networkOwner } from './network-owner.ts';
import { hostList } from './ways.ts';

/** Something in between answers for mail or sign-in: a block page, a rewritten dialogue (protocols.md 7.4, rule 24). */
export const middleboxAnswers: Cause = {
  id: 'middlebox-answers',
  outranks: [
    ...guesses,
    'mail-service-unreachable',
    'federation-server-down',
    'autodiscover-misdirected',
    'sign-in-throttled',
  ],
  explain(facts) {
    const answered = replaced(facts);
    if (answered.length === 0) return undefined;
    const tries = answered.reduce((sum, one) => sum + (one.counts.middlebox ?? 0), 0);
    const onlyMail = answered.every((one) => /^route:(imap|pop|smtps?)$/.test(one.probe));
    const values = {
      ...hostList(answered.map((one) => one.host)),
      count: answered.length,
      status: [...new Set(answered.flatMap((one) => one.statusCodes))].join(', ') || '-',
    };
    return {
      outcome: onlyMail ? networkOwner(facts) : 'organisation',
      confidence: answered.length >= 2 ? 0.9 : tries >= 2 ? 0.75 : 0.6,
      ...(onlyMail && { variant: 'dialogue' }),
      values,
      because: [
        {
          message: onlyMail ? 'because.dialogue-altered' : 'because.somebody-else',
          values,
          observations: answered.flatMap((one) => one.observations),
        },
      ],
      against:
        !onlyMail && answered.some((one) => facts.tls.publicHosts.has(one.host))
          ? [
              {
                message: 'against.public-certificate',
                values,
                observations: answered.flatMap((one) => one.observations),
              },
            ]
          : [],
      decidedBy: [{ value: 'middlebox', observations: answered.flatMap((one) => one.observations) }],
      awaits: awaiting('route', 'sign-in', 'control', 'tls', 'proxy'),
    };
  },
};

function replaced(facts: Facts): Target[] {
  return [...facts.routes.counted, ...facts.signIn.targets].filter(
    (one) => one.state === 'middlebox' || (one.state === 'flaky' && one.failing === 'middlebox'),
  );
}
