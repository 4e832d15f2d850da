import { awaiting, type Cause, guesses } from '../cause.ts';
import type { Target } from '../facts/target.ts';
import type { CertificateFault } from '../facts/tls.ts';
import type { Facts } from '../facts.ts';
import { hostList } from './ways.ts';

/** The server's own certificate has ended, and this computer's clock is right (protocols.md 3.3, rule 21). */
export const serverCertificateExpired: Cause = {
  id: 'server-certificate-expired',
  outranks: [...guesses, 'mail-service-unreachable', 'route-failing', 'server-certificate-mismatch'],
  explain(facts) {
    const { tls, clock, mailbox, routes } = facts;
    const ended = tls.faults.filter(
      (one) =>
        (one.fault === 'expired' || one.fault === 'revoked') &&
        mailbox.isKeyHost(one.host) &&
        // An inspecting box lets its own certificates run out as well.
        (one.anchor === 'public' || one.publicIssuer || (!mailbox.large && one.anchor === 'none')),
    );
    const [first] = ended;
    if (!first || clock.value === 'bad') return undefined;
    const hosts = [...new Set(ended.map((one) => one.host))];
    const endedOn = new Date(first.notAfter ?? Number.NaN);
    const values = {
      ...hostList(hosts),
      notAfter: first.notAfter?.slice(0, 10) ?? '-',
      ended: endedOn,
      known: Number.isNaN(endedOn.getTime()) ? 'no' : 'yes',
      issuer: first.issuer || '-',
    };
    const because = [
      { message: 'because.certificate-ended', values, observations: ended.map((one) => one.id) },
      ...(clock.value === 'ok' ? [{ message: 'because.clock-right', observations: clock.observations }] : []),
    ];
    const awaits = awaiting('tls', 'control', 'route', 'dns');
    if (mailbox.ownServers) {
      return {
        outcome: 'organisation',
        confidence: 0.85,
        variant: 'own',
        values,
        because,
        decidedBy: [tls.handshake],
        chain: [clock],
        awaits,
      };
    }
    const aliveCore = routes.alive.some((one) => one.role === 'core');
    return {
      outcome: aliveCore ? 'provider-partial' : 'provider-outage',
      confidence: 0.85,
      values,
      because,
      chain: [clock],
      failing: hosts.map((host) => asTarget(facts, host, ended)),
      awaits,
    };
  },
};

/** A certificate is the provider's own word: each handshake that saw it is a try. */
function asTarget(facts: Facts, host: string, ended: readonly CertificateFault[]): Target {
  const seen = ended.filter((one) => one.host === host);
  const routes = facts.routes.all.filter((one) => one.host === host);
  return {
    probe: routes[0]?.probe ?? `tls:${host}:443`,
    host,
    state: 'certificate',
    failing: 'certificate',
    tries: seen.length,
    passes: 0,
    providerTries: seen.length,
    counts: { certificate: seen.length },
    statusCodes: [],
    frontDoors: [],
    intercepted: false,
    observations: seen.map((one) => one.id),
  };
}
