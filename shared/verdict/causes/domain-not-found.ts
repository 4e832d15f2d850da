import type { Cause } from '../cause.ts';
import { when } from '../finding.ts';
import { resolverIsLost } from './ways.ts';

/** The typed domain exists nowhere: mistyped is not broken, so this asks (design.md 1b.10). */
export const domainNotFound: Cause = {
  id: 'domain-not-found',
  layer: 'domain',
  stop: 'internet',
  explain(facts) {
    const { domain, evidence } = facts;
    if (domain.value !== 'gone' || evidence.request.spelledRight || resolverIsLost(facts)) return undefined;
    const near = evidence.request.nearNames ?? [];
    const values = { domain: evidence.request.domain, near: near.join(', '), nearCount: near.length };
    return {
      kind: 'open',
      outcome: 'inconclusive',
      strength: 'hint',
      values,
      because: [{ message: 'because.domain-gone', values, observations: domain.observations }],
      missing: [
        { message: 'missing.spelling', values, observations: [] },
        ...when(!domain.confirmed, { message: 'missing.public-resolver', observations: [] }),
      ],
    };
  },
};
