import type { HostGroup } from './provider.ts';

/** Who runs hosts that this program asks or that networks tell of, and keeps no mailbox. */
export interface Operator {
  id: string;
  hosts: readonly HostGroup[];
}

const own = { date: '2026-11', standing: 'S' } as const;

export const otherOperators: readonly Operator[] = [
  {
    id: 'cloudflare',
    hosts: [
      {
        ...own,
        source: 'https://developers.cloudflare.com/1.1.1.1/',
        role: 'control',
        domains: ['cloudflare.com', 'cloudflare-dns.com'],
      },
    ],
  },
  {
    id: 'mozilla',
    hosts: [
      {
        ...own,
        source: 'https://support.mozilla.org/kb/captive-portal',
        role: 'control',
        domains: ['firefox.com', 'mozilla.com'],
      },
      {
        ...own,
        source: 'https://wiki.mozilla.org/Thunderbird:Autoconfiguration',
        role: 'side',
        domains: ['thunderbird.net'],
      },
    ],
  },
  {
    id: 'quad9',
    hosts: [{ ...own, source: 'https://quad9.net/service/', role: 'control', domains: ['quad9.net'] }],
  },
];
