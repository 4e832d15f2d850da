import { awaiting, type Cause, furtherOut } from '../cause.ts';
import { wayIsOpen } from './ways.ts';

/** The network wants people to sign in first (protocols.md 11.3, rule 3; RFC 8908). */
export const captivePortal: Cause = {
  id: 'captive-portal',
  outranks: furtherOut,
  explain(facts) {
    const { internet, tls, mailbox } = facts;
    if (wayIsOpen(facts)) return undefined;
    if (internet.value === 'portal') {
      const several = internet.portal.length >= 2;
      const some = internet.trueAnswers.length > 0;
      return {
        outcome: 'network',
        confidence: internet.byCertificate ? 0.8 : several ? (some ? 0.9 : 0.95) : 0.85,
        ...(internet.byCertificate && { variant: 'foreign-answers' }),
        values: {
          replaced: internet.portal.length,
          measured: internet.measured,
          portal: internet.portalHost ?? '-',
        },
        because: [
          {
            message: internet.byCertificate ? 'because.addresses-foreign' : 'because.pages-replaced',
            values: { replaced: internet.portal.length, measured: internet.measured },
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
        decidedBy: [internet],
        affects: 'everything',
        awaits: some ? awaiting('control', 'tls', 'route') : awaiting('control', 'interfaces'),
      };
    }
    // Some access points let the test pages pass and answer for everybody else (protocols.md 1).
    const own = tls.faults.filter((one) => one.fault === 'self-signed' && mailbox.isKeyHost(one.host));
    const hosts = new Set(own.map((one) => one.host));
    if (!mailbox.large || hosts.size < 2 || [...tls.publicHosts].some(mailbox.isKeyHost)) return undefined;
    return {
      outcome: 'network',
      confidence: 0.85,
      variant: 'passes-probes',
      values: { replaced: hosts.size, measured: hosts.size, portal: '-' },
      because: [
        {
          message: 'because.own-certificate',
          values: { count: hosts.size },
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
      decidedBy: [tls.handshake],
      affects: 'everything',
      awaits: awaiting('control', 'tls', 'route', 'proxy', 'hosts-file', 'dns'),
    };
  },
  note(facts) {
    if (facts.internet.portal.length === 0) return undefined;
    return { message: 'note.one-control-replaced', values: { replaced: facts.internet.portal.length } };
  },
};
