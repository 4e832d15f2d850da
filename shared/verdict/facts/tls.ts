import type { FailureCode } from '../../model/failure.ts';
import type { Chain } from '../../model/observation.ts';
import type { Evidence } from '../evidence.ts';
import { answeredByHost, chainOf } from '../failure-class.ts';
import { isUnder } from '../host.ts';
import { type BrokenHandshakesFact, brokenHandshakes } from './broken-handshakes.ts';
import { type DiscriminationFact, discriminate, isBrokenHandshake } from './discrimination.ts';
import { type Fact, fact } from './fact.ts';
import {
  type Interception,
  interceptionOf,
  issuerNameOf,
  leafOf,
  namesPublicIssuer,
} from './interception.ts';
import type { MailboxFacts } from './mailbox.ts';
import { placeOf } from './place.ts';

export interface CertificateFault {
  host: string;
  fault:
    | 'expired'
    | 'not-yet-valid'
    | 'name'
    | 'self-signed'
    | 'unknown-root'
    | 'incomplete'
    | 'revoked'
    /** It is the server's, and it does not hold what programs ask of it. */
    | 'unfit'
    | 'other';
  code: FailureCode;
  /** Its issuer's certificate can be fetched, which some programs do by themselves. */
  fetchable: boolean;
  /** The chain names a public authority. */
  publicIssuer: boolean;
  anchor: Chain['anchor'];
  issuer: string;
  notAfter: string | undefined;
  names: readonly string[];
  /** Fingerprint and name of the certificate that was shown; empty when none was. */
  leaf: string;
  id: string;
}

const handshakeSpeaks = {
  ok: 'health',
  inspected: 'fault',
  date: 'fault',
  certificate: 'fault',
  broken: 'fault',
  unknown: 'nothing',
} as const;
const inspectionSpeaks = {
  none: 'health',
  appliance: 'fault',
  antivirus: 'fault',
  debug: 'fault',
  private: 'fault',
  unknown: 'nothing',
} as const;
const refusedSpeaks = { refused: 'fault', none: 'nothing' } as const;

export interface TlsFacts {
  /** Handshakes with the hosts that mail and its sign-in need. */
  handshake: Fact<keyof typeof handshakeSpeaks>;
  inspection: Fact<keyof typeof inspectionSpeaks> & {
    found: Interception | undefined;
    hosts: readonly string[];
  };
  faults: readonly CertificateFault[];
  /** Handshakes with the mailbox's servers that the far end broke off, or did not go on with. */
  broken: BrokenHandshakesFact;
  /** What made the difference for handshakes that were reset or went silent. */
  discrimination: DiscriminationFact;
  /** Another server answers under the name: somebody else's certificate. */
  foreignHosts: ReadonlySet<string>;
  publicHosts: ReadonlySet<string>;
  /** Hosts whose certificate the system's own store takes: mail programs take it, whatever the runtime thinks. */
  acceptedHosts: ReadonlySet<string>;
  /** Certificates of mail’s hosts that the runtime takes and the system's own store refuses: mail programs refuse them with it. */
  refusedHere: Fact<keyof typeof refusedSpeaks> & { hosts: readonly string[]; issuer: string | undefined };
}

export const faultOfCode: Readonly<Partial<Record<FailureCode, CertificateFault['fault']>>> = {
  'tls-expired': 'expired',
  'tls-issuer-expired': 'expired',
  'tls-not-yet-valid': 'not-yet-valid',
  'tls-name-mismatch': 'name',
  'tls-common-name-only': 'unfit',
  'tls-self-signed': 'self-signed',
  'tls-unknown-root': 'unknown-root',
  'tls-incomplete-chain': 'incomplete',
  'tls-revoked': 'revoked',
  'tls-bad-signature': 'other',
  'tls-name-constraints': 'unfit',
  'tls-wrong-purpose': 'unfit',
  'tls-invalid-ca': 'unfit',
  'tls-critical-extension': 'unfit',
  'tls-weak-key': 'unfit',
  'tls-weak-signature': 'unfit',
  'tls-malformed-certificate': 'unfit',
};

export function tlsFacts(evidence: Evidence, mailbox: MailboxFacts): TlsFacts {
  const stores = trustStores(evidence, mailbox);
  const publicHosts = new Set<string>();
  const foreignHosts = new Set<string>();
  /** Whoever it was that answered, the true hello reached somebody. */
  const answered = new Set<string>();
  const broken = new Map<string, string[]>();
  const inspected: { host: string; id: string; found: Interception }[] = [];
  const faults: CertificateFault[] = [];
  const handshakes: string[] = [];
  for (const one of evidence.observations) {
    if (one.status !== 'ok' && one.status !== 'failed') continue;
    const place = placeOf(one);
    if (place?.variant !== '') continue;
    const { host, port } = place;
    const chain = chainOf(one);
    const code = one.failure?.code;
    if (chain) answered.add(`${host}:${port}`);
    if (answeredByHost(one)) {
      publicHosts.add(host);
      handshakes.push(one.id);
    }
    const leaf = chain?.certificates[0]?.fingerprint;
    const found = interceptionOf(
      chain && stores.installed.has(leaf) ? { ...chain, anchor: 'private' } : chain,
    );
    if (found && (mailbox.isKeyHost(host) || found.kind !== 'private'))
      inspected.push({ host, id: one.id, found });
    if (code === undefined) continue;
    if (isBrokenHandshake(code) && mailbox.isKeyHost(host))
      broken.set(host, [...(broken.get(host) ?? []), one.id]);
    const fault = faultOfCode[code];
    // The customer's own name at Microsoft never has a fitting certificate (protocols.md 5.5).
    if (!fault || isAutodiscoverName(host, evidence.request.domain)) continue;
    // The store that mail programs use takes it: the runtime's own list is behind, and nothing is wrong.
    if (stores.accepted.has(leaf)) continue;
    const described = describe(host, code, fault, chain, one.id);
    faults.push(described);
    if (fault === 'name' || fault === 'self-signed') foreignHosts.add(host);
    if (fault === 'unknown-root' && !described.publicIssuer) foreignHosts.add(host);
  }
  const keyFaults = faults.filter((one) => mailbox.isKeyHost(one.host));
  // A root that nobody knows, where there is none or of an issuer that vouches for strangers as well: opened by something
  // that hid its root from us. At one's own server alone, it is that server's (design.md 1b.6).
  const elsewhere = unknownIssuersOfControls(evidence);
  for (const one of keyFaults) {
    if (one.fault !== 'unknown-root' || one.publicIssuer || one.issuer === '') continue;
    if (!mailbox.large && !elsewhere.has(one.issuer)) continue;
    if (inspected.some((each) => each.id === one.id)) continue;
    inspected.push({
      host: one.host,
      id: one.id,
      found: { kind: 'private', name: one.issuer, product: undefined },
    });
  }
  const discrimination = discriminate(evidence, mailbox, answered);
  const best = inspected.find((one) => one.found.product !== undefined) ?? inspected[0];
  return {
    handshake: handshakeFact(inspected, keyFaults, [...broken.values()].flat(), handshakes),
    inspection: {
      ...fact(
        best ? best.found.kind : handshakes.length > 0 ? 'none' : 'unknown',
        inspected.map((one) => one.id),
        inspectionSpeaks,
      ),
      found: best?.found,
      hosts: [...new Set(inspected.map((one) => one.host))],
    },
    faults,
    broken: brokenHandshakes(evidence, mailbox),
    discrimination,
    foreignHosts,
    publicHosts,
    acceptedHosts: stores.acceptedHosts,
    refusedHere: stores.refused,
  };
}

/** Issuers of no known root that vouch for operators who have nothing to do with the mailbox. */
function unknownIssuersOfControls(evidence: Evidence): ReadonlySet<string> {
  const issuers = evidence.ofKind('internet-control').flatMap((one) => {
    const found = one.failure && faultOfCode[one.failure.code] === 'unknown-root';
    return found && one.data?.chain && !namesPublicIssuer(one.data.chain)
      ? [issuerNameOf(one.data.chain)]
      : [];
  });
  return new Set(issuers.filter((one) => one !== ''));
}

/**
 * What the second trust store says where it was asked (engineering.md 0.3), by the fingerprint of the certificate. An
 * opinion about another certificate than ours is none: a program on this computer may open one's connections and leave
 * the other's alone.
 */
function trustStores(
  evidence: Evidence,
  mailbox: MailboxFacts,
): {
  accepted: ReadonlySet<string | undefined>;
  acceptedHosts: ReadonlySet<string>;
  /** Accepted by a root that somebody installed on this computer. */
  installed: ReadonlySet<string | undefined>;
  refused: TlsFacts['refusedHere'];
} {
  const accepted = new Set<string>();
  const acceptedHosts = new Set<string>();
  const installed = new Set<string>();
  const refused: { host: string; issuer: string; id: string }[] = [];
  for (const one of evidence.ofKind('tls')) {
    if (!one.data) continue;
    const { platform, chain, host } = one.data;
    const leaf = chain?.certificates[0];
    if (!platform || !leaf || platform.sameCertificate === false) continue;
    if (platform.trusted) {
      accepted.add(leaf.fingerprint);
      acceptedHosts.add(host.toLowerCase());
      if (platform.knownRoot === false && chain.anchor === 'none') installed.add(leaf.fingerprint);
    } else if (one.status === 'ok' && mailbox.isKeyHost(host) && platform.error?.match(distrusted)) {
      refused.push({ host: host.toLowerCase(), issuer: issuerNameOf(chain), id: one.id });
    }
  }
  return {
    accepted,
    acceptedHosts,
    installed,
    refused: {
      ...fact(
        refused.length > 0 ? 'refused' : 'none',
        refused.map((one) => one.id),
        refusedSpeaks,
      ),
      hosts: [...new Set(refused.map((one) => one.host))],
      issuer: refused[0]?.issuer,
    },
  };
}

/** Chromium's names for a root that it does not know or does not trust; its other objections are not about the store. */
const distrusted = /AUTHORITY_INVALID|INTERCEPTION_BLOCKED|SYMANTEC_LEGACY|ERR_CERT_REVOKED/;

function handshakeFact(
  inspected: readonly { id: string }[],
  faults: readonly CertificateFault[],
  broken: readonly string[],
  passed: readonly string[],
): TlsFacts['handshake'] {
  const dated = faults.filter((one) => one.fault === 'expired' || one.fault === 'not-yet-valid');
  const say = (value: keyof typeof handshakeSpeaks, of: readonly { id: string }[]) =>
    fact(
      value,
      of.map((one) => one.id),
      handshakeSpeaks,
    );
  if (dated.length > 0) return say('date', dated);
  if (inspected.length > 0) return say('inspected', inspected);
  if (faults.length > 0) return say('certificate', faults);
  if (broken.length > 0) return fact('broken', broken, handshakeSpeaks);
  return fact(passed.length > 0 ? 'ok' : 'unknown', passed, handshakeSpeaks);
}

function isAutodiscoverName(host: string, domain: string): boolean {
  const name = domain.toLowerCase();
  return host === name || host === `autodiscover.${name}` || isUnder(host, `autoconfig.${name}`);
}

function describe(
  host: string,
  code: FailureCode,
  fault: CertificateFault['fault'],
  chain: Chain | undefined,
  id: string,
): CertificateFault {
  const leaf = chain?.certificates[0];
  return {
    host,
    fault,
    code,
    fetchable: chain?.issuerAddress === true,
    publicIssuer: namesPublicIssuer(chain),
    anchor: chain?.anchor ?? 'none',
    issuer: issuerNameOf(chain),
    notAfter: code === 'tls-issuer-expired' ? firstToEnd(chain) : leaf?.notAfter,
    names: leaf?.names ?? [],
    leaf: leafOf(chain),
    id,
  };
}

function firstToEnd(chain: Chain | undefined): string | undefined {
  return chain?.certificates.map((one) => one.notAfter).sort()[0];
}
