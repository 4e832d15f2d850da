import type { PlannedProbeInput } from '../model/plan.ts';
import type { Limits } from './limits.ts';

const RECORDS = [
  {
    id: 'mx',
    type: 'MX',
    name: (domain: string) => domain,
    purpose: 'Which servers receive mail for the domain?',
  },
  { id: 'ns', type: 'NS', name: (domain: string) => domain, purpose: 'Is the domain delegated?' },
  { id: 'spf', type: 'TXT', name: (domain: string) => domain, purpose: 'Who may send for the domain?' },
  {
    id: 'autodiscover',
    type: 'A',
    name: (domain: string) => `autodiscover.${domain}`,
    purpose: 'Where does Autodiscover of the domain lead?',
  },
  {
    // Nobody names a host so; where it has an address all the same, every name of the domain has that.
    id: 'invented',
    type: 'A',
    name: (domain: string) => `mailpath-no-such-host.${domain}`,
    purpose: 'Do invented names of the domain lead somewhere?',
  },
  {
    id: 'srv-autodiscover',
    type: 'SRV',
    name: (domain: string) => `_autodiscover._tcp.${domain}`,
    purpose: 'Step 7 of Outlook: the SRV record',
  },
  {
    id: 'srv-imaps',
    type: 'SRV',
    name: (domain: string) => `_imaps._tcp.${domain}`,
    purpose: 'Published IMAP server',
  },
  {
    id: 'srv-imap',
    type: 'SRV',
    name: (domain: string) => `_imap._tcp.${domain}`,
    purpose: 'Published IMAP server',
  },
  {
    id: 'srv-pop3s',
    type: 'SRV',
    name: (domain: string) => `_pop3s._tcp.${domain}`,
    purpose: 'Published POP server',
  },
  {
    id: 'srv-submission',
    type: 'SRV',
    name: (domain: string) => `_submission._tcp.${domain}`,
    purpose: 'Published server for sending',
  },
  {
    id: 'srv-submissions',
    type: 'SRV',
    name: (domain: string) => `_submissions._tcp.${domain}`,
    purpose: 'Published server for sending',
  },
];

/** The domain's own records (protocols.md 2.1). */
export function domainProbes(domain: string, limits: Limits): PlannedProbeInput[] {
  return RECORDS.map(
    (record): PlannedProbeInput => ({
      id: `domain:${record.id}`,
      kind: 'dns-server',
      stage: 'domain',
      purpose: record.purpose,
      budgetMs: limits.dnsMs,
      input: {
        name: record.name(domain),
        type: record.type,
        ask: 'best',
        // Most domains publish few of these; only a domain without MX and NS is a finding.
        absenceIsFine: record.id !== 'mx' && record.id !== 'ns',
      },
    }),
  );
}
