import { awaiting, type Cause, guesses, looksLikeProvider } from '../cause.ts';
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
    const ours = facts.evidence.policy?.knownInspectionIssuers?.some((one) =>
      (inspection.found?.name ?? '').toLowerCase().includes(one.toLowerCase()),
    );
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
        { message: 'because.opened-fails', values, observations: failing.flatMap((one) => one.observations) },
      ],
      decidedBy: [inspection],
      awaits: awaiting('tls', 'route', 'sign-in', 'control', 'proxy'),
    };
  },
  note({ tls }) {
    const { inspection } = tls;
    if (inspection.value === 'none' || inspection.value === 'unknown' || inspection.value === 'antivirus')
      return undefined;
    return {
      message: 'note.opened',
      values: { issuer: inspection.found?.name || '-', hostCount: inspection.hosts.length },
    };
  },
};
