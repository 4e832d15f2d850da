import { type Retirement, retirementsOf } from '../../catalogue/retirement-calendar.ts';
import type { Evidence } from '../evidence.ts';
import { type Fact, fact } from './fact.ts';
import type { MailboxFacts } from './mailbox.ts';
import type { UserFact } from './user.ts';

const speaks = { none: 'nothing', 'only-retired': 'fault' } as const;

/** Every app that the person says fails uses a way in that is being closed (protocols.md 7.2). */
export interface RetirementFact extends Fact<keyof typeof speaks> {
  readonly found: Retirement | undefined;
}

export function retirementFact(evidence: Evidence, user: UserFact, mailbox: MailboxFacts): RetirementFact {
  const { failing, codes } = user;
  const applies = failing.length > 0 && codes.length === 0;
  const found = applies
    ? retirementsOf(mailbox.provider).find(
        (one) => evidence.at >= one.from && failing.every((client) => one.clients.includes(client)),
      )
    : undefined;
  return { ...fact(found ? 'only-retired' : 'none', user.observations, speaks), found };
}
