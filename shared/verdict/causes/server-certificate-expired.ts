import { ifKnown } from '../../messages/verdict.ts';
import type { Cause } from '../cause.ts';
import { unique } from '../facts/fact.ts';
import { spokenTarget, type Target } from '../facts/target.ts';
import type { CertificateFault } from '../facts/tls.ts';
import type { FactSet } from '../facts.ts';
import type { Reason } from '../finding.ts';
import { when } from '../finding.ts';
import { incidentFor } from '../incident.ts';
import { administratorAdvice, faultReasons, programReasons } from './fault-words.ts';
import { incidentReasons } from './provider-routes.ts';
import { hostList } from './ways.ts';

/** The server's own certificate has ended, and this computer's clock is right (protocols.md 3.3, rule 21). */
export const serverCertificateExpired: Cause = {
  id: 'server-certificate-expired',
  layer: 'service',
  before: ['server-certificate-mismatch', 'server-handshake-broken', 'mail-service-unreachable'],
  stop: 'mail',
  explain(facts) {
    const { tls, mailbox } = facts;
    const ended = tls.faults.filter(
      (one) =>
        (one.fault === 'expired' || one.fault === 'revoked') &&
        mailbox.isKeyHost(one.host) &&
        // An inspecting box lets its own certificates run out as well.
        (one.anchor === 'public' || one.publicIssuer || (!mailbox.large && one.anchor === 'none')),
    );
    const [first] = ended;
    if (!first) return undefined;
    const { clock, routes } = facts;
    if (clock.value === 'bad') return undefined;
    const hosts = [...new Set(ended.map((one) => one.host))];
    const endedOn = new Date(first.notAfter ?? Number.NaN);
    const values = {
      ...hostList(hosts),
      notAfter: ifKnown(first.notAfter?.slice(0, 10)),
      ended: endedOn,
      known: Number.isNaN(endedOn.getTime()) ? 'no' : 'yes',
      issuer: ifKnown(first.issuer),
    };
    const because: Reason[] = [
      { message: 'because.certificate-ended', values, observations: ended.map((one) => one.id) },
      ...when(clock.value === 'ok', { message: 'because.clock-right', observations: clock.observations }),
    ];
    const codes = unique(ended.map((one) => one.code));
    // The host's own certificate holds; what vouches for it does not.
    const issuers = faultReasons(
      ended
        .filter((one) => one.code === 'tls-issuer-expired')
        .map(({ host, code, id }) => ({ host, code, observations: [id] })),
    );
    if (mailbox.ownServers) {
      return {
        kind: 'local',
        outcome: 'organisation',
        strength: 'strong',
        variant: 'own',
        values,
        because: [...because, ...issuers, ...programReasons(codes)],
        advice: administratorAdvice(codes),
        signs: [tls.handshake],
        restsOn: [clock],
      };
    }
    const aliveCore = routes.alive.some((one) => one.role === 'core');
    const failing = hosts.map((host) => asTarget(facts, host, ended));
    return {
      kind: 'provider',
      outcome: aliveCore ? 'provider-partial' : 'provider-outage',
      strength: 'strong',
      values,
      because: [...because, ...incidentReasons(incidentFor(facts.aside, failing))],
      restsOn: [clock],
      failing,
    };
  },
};

/** A certificate is the provider's own word: each handshake that saw it is a try. */
function asTarget(facts: FactSet, host: string, ended: readonly CertificateFault[]): Target {
  const seen = ended.filter((one) => one.host === host).map((one) => one.id);
  const route = facts.routes.all.find((one) => one.host === host);
  return spokenTarget(route?.probe ?? `tls:${host}:443`, host, 'certificate', seen, seen.length);
}
