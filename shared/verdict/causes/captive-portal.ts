import { ifKnown } from '../../messages/verdict.ts';
import type { Cause } from '../cause.ts';
import { mostWaysAreOpen } from './ways.ts';

/** The network wants people to sign in first (protocols.md 11.3, rule 3; RFC 8908). */
export const captivePortal: Cause = {
  id: 'captive-portal',
  layer: 'portal',
  stop: 'network',
  opens: 'sign-in-page',
  explain(facts) {
    const { internet } = facts;
    // Behind a portal nothing passes: the ways into the mailbox are not waited for.
    if (mostWaysAreOpen(facts.aside)) return undefined;
    if (internet.value === 'portal') {
      const several = internet.portal.length >= 2;
      const some = internet.trueAnswers.length > 0;
      return {
        kind: 'local',
        outcome: 'network',
        strength: several && !some && !internet.byCertificate ? 'proof' : 'strong',
        ...(internet.byCertificate && { variant: 'foreign-answers' }),
        values: {
          replaced: internet.portal.length,
          measured: internet.measured,
          portal: ifKnown(internet.portalHost),
        },
        because: [
          {
            message: internet.byCertificate ? 'because.addresses-foreign' : 'because.pages-replaced',
            observations: internet.portal,
          },
        ],
        against: some
          ? [
              {
                message: 'against.some-controls-pass',
                values: { passed: internet.passed },
                observations: internet.trueAnswers,
              },
            ]
          : [],
        signs: [internet],
        affects: 'everything',
      };
    }
    if (internet.value !== 'ok' && internet.value !== 'partial') return undefined;
    // Some access points let the test pages pass and answer for everybody else (protocols.md 1).
    const { tls, mailbox, hostsFile } = facts;
    const strange = tls.faults.filter((one) => mailbox.isKeyHost(one.host));
    // The stranger who answers at the addresses of operators answers for mail as well: not a server of one's own.
    const everywhere = strange.filter((one) => one.leaf !== '' && internet.strangers.has(one.leaf));
    const own = everywhere.length > 0 ? everywhere : strange.filter((one) => one.fault === 'self-signed');
    const hosts = new Set(own.map((one) => one.host));
    if (hostsFile.value === 'override' || [...tls.publicHosts].some(mailbox.isKeyHost)) return undefined;
    if (everywhere.length === 0 && (!mailbox.large || hosts.size < 2)) return undefined;
    const self = everywhere.length > 0 ? 'no' : 'yes';
    return {
      kind: 'local',
      outcome: 'network',
      strength: 'strong',
      variant: 'passes-probes',
      values: { replaced: hosts.size, measured: hosts.size, self },
      because: [
        {
          message: 'because.own-certificate',
          values: { count: hosts.size, self },
          observations: own.map((one) => one.id),
        },
      ],
      against: [
        {
          message: 'against.some-controls-pass',
          values: { passed: internet.passed },
          observations: internet.trueAnswers,
        },
      ],
      signs: [tls.handshake],
      affects: 'everything',
    };
  },
  note(facts) {
    if (facts.internet.portal.length === 0) return undefined;
    return { message: 'note.one-control-replaced', values: { replaced: facts.internet.portal.length } };
  },
};
