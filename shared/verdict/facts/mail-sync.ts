import { mailSyncClients } from '../../catalogue/mail-sync.ts';
import type { ClientId } from '../../model/client.ts';
import type { Evidence } from '../evidence.ts';
import type { Fact } from './fact.ts';
import type { MailboxFacts } from './mailbox.ts';
import { assessTarget, type Target } from './target.ts';

/** Microsoft's cloud, where it fetches mail that lies with another provider (protocols.md 7.1). */
export interface MailSyncFact extends Fact<'alive' | 'failing' | 'partly' | 'unknown'> {
  /** Doors that fail by Microsoft's own word. */
  failing: readonly Target[];
  /** Programs that depend on it. */
  clients: readonly ClientId[];
}

export function mailSyncFact(evidence: Evidence, mailbox: MailboxFacts): MailSyncFact {
  const known = evidence
    .family('sync')
    .map((record) => assessTarget(evidence, record))
    .filter((one) => one.state !== 'unknown' && one.state !== 'not-applicable' && one.state !== 'blocked');
  const failing = known.filter((one) => one.state === 'provider' && !one.intercepted);
  const alive = known.filter((one) => one.state === 'alive' || one.state === 'odd');
  const clients = mailSyncClients(mailbox.provider);
  const base = { observations: known.flatMap((one) => one.observations), failing, clients };
  if (known.length === 0) return { value: 'unknown', ...base };
  if (failing.length === known.length) return { value: 'failing', ...base };
  return { value: alive.length === known.length ? 'alive' : 'partly', ...base };
}
