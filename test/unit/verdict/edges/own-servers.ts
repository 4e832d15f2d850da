import type { FailureCode } from '../../../../shared/model/failure.ts';
import { chain, feed, incident, mail, tcp, tls } from '../observe.ts';
import { type EdgeRow, own, ownDomain } from './edge-row.ts';

/** IMAP and POP on two servers end in this way so often; submission on a third answers at both of its ports. */
const twoOfThree = (fails: FailureCode, tries: readonly number[]) => [
  ...tries.flatMap((again) => [
    mail('imap', { host: 'imap.example.org', try: again, fails }),
    mail('pop', { host: 'pop.example.org', try: again, fails }),
  ]),
  mail('smtp', { host: 'smtp.example.org' }),
  mail('smtps', { host: 'smtp.example.org' }),
];
const ended = chain({ anchor: 'private', issuer: 'Contoso Root', notAfter: '2026-11-01T00:00:00Z' });

/** Servers of one's own: which refuse, what is closed, and what another port of theirs shows. */
export const ownServersEdges: readonly EdgeRow[] = [
  ...[[1], [1, 2], [1, 2, 3]].map((tries) => ({
    name: `one’s own IMAP and POP refuse on two servers, tried ${tries.length}×, submission answers`,
    ask: ownDomain,
    seen: own(twoOfThree('tcp-refused', tries)),
  })),
  {
    name: 'one’s own IMAP and POP take calls and say nothing on two servers, submission answers',
    ask: ownDomain,
    seen: own(twoOfThree('mail-timeout', [1, 2, 3])),
  },
  {
    name: 'one’s own IMAP is silent, the same server answers on 443 and not on 993',
    ask: ownDomain,
    seen: own(
      mail('imap', { host: 'imap.example.org', fails: 'tcp-timeout' }),
      tcp('imap.example.org', 443, '203.0.113.7'),
      tcp('imap.example.org', 993, '203.0.113.7', { fails: 'tcp-timeout' }),
    ),
  },
  {
    name: 'one’s own IMAP and SMTP answer, and a box shows an ended certificate on 443',
    ask: ownDomain,
    seen: own(
      mail('imap', { host: 'imap.example.org' }),
      mail('smtp', { host: 'smtp.example.org' }),
      tls('imap.example.org', 443, { fails: 'tls-expired', chain: ended }),
    ),
  },
  {
    name: 'one’s own IMAP refuses and POP says nothing on two servers, and an incident names both',
    ask: ownDomain,
    seen: own(
      [1, 2, 3].flatMap((again) => [
        mail('imap', { host: 'imap.example.org', try: again, fails: 'tcp-refused' }),
        mail('pop', { host: 'pop.example.org', try: again, fails: 'mail-timeout' }),
      ]),
      mail('smtp', { host: 'smtp.example.org' }),
      mail('smtps', { host: 'smtp.example.org' }),
      feed('degraded', [incident({ affects: ['imap', 'pop'] })]),
    ),
  },
  {
    name: 'one’s own IMAP refuses three times and POP once on two servers, submission answers',
    ask: ownDomain,
    seen: own(
      [1, 2, 3].map((again) => mail('imap', { host: 'imap.example.org', try: again, fails: 'tcp-refused' })),
      mail('pop', { host: 'pop.example.org', fails: 'tcp-refused' }),
      mail('smtp', { host: 'smtp.example.org' }),
      mail('smtps', { host: 'smtp.example.org' }),
    ),
  },
  {
    name: 'one’s own IMAP and SMTP answer, and a box shows a certificate that was taken back on 443',
    ask: ownDomain,
    seen: own(
      mail('imap', { host: 'imap.example.org' }),
      mail('smtp', { host: 'smtp.example.org' }),
      tls('imap.example.org', 443, { fails: 'tls-revoked', chain: ended }),
    ),
  },
];
