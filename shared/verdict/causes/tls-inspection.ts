import { awaiting, type Cause, guesses, looksLikeProvider } from '../cause.ts';
import type { Facts } from '../facts.ts';
import { failsWhereOpened } from './opened.ts';
import { hostList } from './ways.ts';

/** Somebody opens secure mail connections on the way, and mail breaks (protocols.md 3.4, rules 19 and 19b). */
export const tlsInspection: Cause = {
  id: 'tls-inspection',
  outranks: [
    ...looksLikeProvider,
    ...guesses,
    'middlebox-answers',
    'middlebox-breaks-tls',
    'autodiscover-misdirected',
    'mail-hosts-blocked',
  ],
  explain(facts) {
    const { inspection } = facts.tls;
    if (inspection.value === 'none' || inspection.value === 'unknown' || inspection.value === 'antivirus')
      return undefined;
    const failing = failsWhereOpened(facts);
    if (failing.length === 0) return undefined;
    const named = inspection.found?.product !== undefined;
    const debug = inspection.value === 'debug';
    const ours = isOurs(facts);
    const values = {
      ...hostList(inspection.hosts),
      issuer: inspection.found?.name || '-',
      failing: failing.length,
    };
    return {
      outcome: debug ? 'device' : 'organisation',
      confidence: named || ours ? 0.85 : inspection.hosts.length >= 2 ? 0.8 : 0.7,
      variant: debug ? 'debug' : named || ours ? 'product' : 'private',
      values,
      because: [
        { message: 'because.opened', values, observations: inspection.observations },
        ...(ours
          ? [{ message: 'because.opened-ours', values, observations: inspection.observations } as const]
          : []),
        { message: 'because.opened-fails', values, observations: failing.flatMap((one) => one.observations) },
      ],
      decidedBy: [inspection],
      awaits: awaiting('tls', 'route', 'sign-in', 'control', 'proxy'),
    };
  },
  note(facts) {
    const { inspection } = facts.tls;
    if (inspection.value === 'none' || inspection.value === 'unknown' || inspection.value === 'antivirus')
      return undefined;
    return {
      message: isOurs(facts) ? 'note.opened-ours' : 'note.opened',
      values: { issuer: inspection.found?.name || '-', hostCount: inspection.hosts.length },
    };
  },
};

/** The organisation has named the issuer as its own (policy `knownInspectionIssuers`); a part of the name is enough. */
function isOurs({ evidence, tls }: Facts): boolean {
  const name = (tls.inspection.found?.name ?? '').toLowerCase();
  return evidence.policy?.knownInspectionIssuers?.some((one) => name.includes(one.toLowerCase())) ?? false;
}
