import { mailSyncClients } from '../../catalogue/mail-sync.ts';
import type { ClientId } from '../../model/client.ts';
import type { Evidence } from '../evidence.ts';
import { type Fact, fact } from './fact.ts';
import type { MailboxFacts } from './mailbox.ts';
import { assessTarget, isAlive, isKnown, type Target } from './target.ts';

/** Microsoft's cloud, where it fetches mail that lies with another provider (protocols.md 7.1). */
const speaks = { alive: 'health', failing: 'fault', partly: 'nothing', unknown: 'nothing' } as const;

export interface MailSyncFact extends Fact<keyof typeof speaks> {
  /** Doors that fail by Microsoft's own word. */
  failing: readonly Target[];
  /** Programs that depend on it. */
  clients: readonly ClientId[];
}

export function mailSyncFact(evidence: Evidence, mailbox: MailboxFacts): MailSyncFact {
  const known = evidence
    .family('sync')
    .map((record) => assessTarget(evidence, record))
    .filter((one) => isKnown(one) && one.state !== 'blocked');
  const failing = known.filter((one) => one.state === 'provider' && !one.intercepted);
  const alive = known.filter(isAlive);
  const word = (): MailSyncFact['value'] => {
    if (known.length === 0) return 'unknown';
    if (failing.length === known.length) return 'failing';
    return alive.length === known.length ? 'alive' : 'partly';
  };
  return {
    ...fact(
      word(),
      known.flatMap((one) => one.observations),
      speaks,
    ),
    failing,
    clients: mailSyncClients(mailbox.provider),
  };
}
