import type { Chain, Observation } from '../../model/observation.ts';
import type { Evidence } from '../evidence.ts';
import { chainOf } from '../failure-class.ts';
import { endpointOfProbe, hostOfUrl, isUnder } from '../host.ts';
import type { Fact } from './fact.ts';
import { type Interception, interceptionOf, issuerNameOf, namesPublicIssuer } from './interception.ts';
import type { MailboxFacts } from './mailbox.ts';

export interface CertificateFault {
  host: string;
  port: number | undefined;
  fault:
    | 'expired'
    | 'not-yet-valid'
    | 'name'
    | 'self-signed'
    | 'unknown-root'
    | 'incomplete'
    | 'revoked'
    | 'other';
  /** The chain names a public authority. */
  publicIssuer: boolean;
  anchor: Chain['anchor'];
  issuer: string;
  notAfter: string | undefined;
  notBefore: string | undefined;
  names: readonly string[];
  id: string;
}

export interface TlsFacts {
  /** Handshakes with the hosts that mail and its sign-in need. */
  handshake: Fact<'ok' | 'inspected' | 'date' | 'certificate' | 'broken' | 'unknown'>;
  inspection: Fact<'none' | 'appliance' | 'antivirus' | 'debug' | 'private' | 'unknown'> & {
    found: Interception | undefined;
    hosts: readonly string[];
    /** Only mail ports are opened, not the web: a mail shield. */
    onlyMailPorts: boolean;
  };
  faults: readonly CertificateFault[];
  /** Handshakes that were reset or went silent, and what made the difference. */
  discrimination: Fact<'name' | 'size' | 'none' | 'unknown'> & { hosts: readonly string[] };
  brokenHosts: readonly string[];
  brokenObservations: readonly string[];
  /** Another server answers under the name: somebody else's certificate. */
  foreignHosts: ReadonlySet<string>;
  publicHosts: ReadonlySet<string>;
  /** Hosts whose certificate the system's own store takes: mail programs take it, whatever the runtime thinks. */
  acceptedHosts: ReadonlySet<string>;
  /** Certificates that the runtime takes and the system's own store refuses: mail programs refuse them with it. */
  refusedHere: { hosts: readonly string[]; issuer: string; observations: readonly string[] };
}

const faultOfCode: Readonly<Record<string, CertificateFault['fault']>> = {
  'tls-expired': 'expired',
  'tls-not-yet-valid': 'not-yet-valid',
  'tls-name-mismatch': 'name',
  'tls-self-signed': 'self-signed',
  'tls-unknown-root': 'unknown-root',
  'tls-incomplete-chain': 'incomplete',
  'tls-revoked': 'revoked',
  'tls-bad-signature': 'other',
};

const brokenCodes = new Set(['tls-timeout', 'tls-reset', 'tls-closed']);

export function tlsFacts(evidence: Evidence, mailbox: MailboxFacts): TlsFacts {
  const stores = trustStores(evidence);
  const publicHosts = new Set<string>();
  const foreignHosts = new Set<string>();
  /** Whoever it was that answered, the true hello reached somebody. */
  const answeredHosts = new Set<string>();
  const broken = new Map<string, string[]>();
  const inspected: { host: string; port: number | undefined; id: string; found: Interception }[] = [];
  const faults: CertificateFault[] = [];
  const handshakes: string[] = [];
  const open: { port: number | undefined }[] = [];
  for (const one of evidence.observations) {
    if (one.status !== 'ok' && one.status !== 'failed') continue;
    const place = placeOf(one);
    if (place?.variant !== '') continue;
    const { host, port } = place;
    const chain = chainOf(one);
    const code = one.failure?.code;
    if (chain) answeredHosts.add(host);
    if (chain?.anchor === 'public' && chain.nameMatches && !code?.startsWith('tls-')) {
      publicHosts.add(host);
      open.push({ port });
      handshakes.push(one.id);
    }
    const leaf = chain?.certificates[0]?.fingerprint ?? '';
    const found = interceptionOf(stores.installed.has(leaf) && chain ? asPrivate(chain) : chain);
    if (found && (mailbox.isKeyHost(host) || found.kind !== 'private'))
      inspected.push({ host, port, id: one.id, found });
    if (code === undefined) continue;
    if (brokenCodes.has(code) && mailbox.isKeyHost(host))
      broken.set(host, [...(broken.get(host) ?? []), one.id]);
    const fault = faultOfCode[code];
    // The customer's own name at Microsoft never has a fitting certificate (protocols.md 5.5).
    if (!fault || isAutodiscoverName(host, evidence.request.domain)) continue;
    // The store that mail programs use takes it: the runtime's own list is behind, and nothing is wrong.
    if (stores.accepted.has(leaf)) continue;
    const described = describe(host, port, fault, chain, one.id);
    faults.push(described);
    if (fault === 'name' || fault === 'self-signed') foreignHosts.add(host);
    if (fault === 'unknown-root' && !described.publicIssuer) foreignHosts.add(host);
  }
  const keyFaults = faults.filter((one) => mailbox.isKeyHost(one.host));
  // A large provider's host with a root that nobody knows: opened by something that hid its root from us.
  for (const one of keyFaults) {
    if (one.fault !== 'unknown-root' || one.publicIssuer || one.issuer === '' || !mailbox.large) continue;
    if (inspected.some((each) => each.id === one.id)) continue;
    inspected.push({
      host: one.host,
      port: one.port,
      id: one.id,
      found: { kind: 'private', name: one.issuer, product: undefined },
    });
  }
  const discrimination = discriminate(evidence, mailbox, answeredHosts);
  const best = inspected.find((one) => one.found.product !== undefined) ?? inspected[0];
  const brokenObservations = [...broken.values()].flat();
  return {
    handshake: handshakeFact(inspected, keyFaults, brokenObservations, handshakes),
    inspection: {
      value: best ? best.found.kind : handshakes.length > 0 ? 'none' : 'unknown',
      observations: inspected.map((one) => one.id).slice(0, 60),
      found: best?.found,
      hosts: [...new Set(inspected.map((one) => one.host))],
      onlyMailPorts:
        inspected.length > 0 && inspected.every((one) => one.port !== undefined && one.port !== 443),
    },
    faults,
    discrimination,
    brokenHosts: [...broken.keys()],
    brokenObservations,
    foreignHosts,
    publicHosts,
    acceptedHosts: stores.acceptedHosts,
    refusedHere: stores.refused,
  };
}

/**
 * What the second trust store says where it was asked (engineering.md 0.3), by the fingerprint of the certificate. An
 * opinion about another certificate than ours is none: a program on this computer may open one's connections and leave
 * the other's alone.
 */
function trustStores(evidence: Evidence): {
  accepted: ReadonlySet<string>;
  acceptedHosts: ReadonlySet<string>;
  /** Accepted by a root that somebody installed on this computer. */
  installed: ReadonlySet<string>;
  refused: TlsFacts['refusedHere'];
} {
  const accepted = new Set<string>();
  const acceptedHosts = new Set<string>();
  const installed = new Set<string>();
  const refused: { host: string; issuer: string; id: string }[] = [];
  for (const one of evidence.ofKind('tls')) {
    const { platform, chain, host } = one.data ?? {};
    const leaf = chain?.certificates[0];
    if (!platform || !chain || !leaf || platform.sameCertificate === false) continue;
    if (platform.trusted) {
      accepted.add(leaf.fingerprint);
      if (host !== undefined) acceptedHosts.add(host.toLowerCase());
      if (platform.knownRoot === false && chain.anchor === 'none') installed.add(leaf.fingerprint);
    } else if (one.status === 'ok' && host !== undefined && distrusted.test(platform.error ?? '')) {
      refused.push({ host: host.toLowerCase(), issuer: issuerNameOf(chain), id: one.id });
    }
  }
  return {
    accepted,
    acceptedHosts,
    installed,
    refused: {
      hosts: [...new Set(refused.map((one) => one.host))],
      issuer: refused[0]?.issuer ?? '',
      observations: refused.map((one) => one.id).slice(0, 60),
    },
  };
}

/** Chromium's names for a root that it does not know or does not trust; its other objections are not about the store. */
const distrusted = /AUTHORITY_INVALID|INTERCEPTION_BLOCKED|SYMANTEC_LEGACY|ERR_CERT_REVOKED/;

const privates = new WeakMap<Chain, Chain>();

/** One object for each chain: what is known of it is remembered by the object. */
function asPrivate(chain: Chain): Chain {
  const known = privates.get(chain);
  if (known) return known;
  const made: Chain = { ...chain, anchor: 'private' };
  privates.set(chain, made);
  return made;
}

function handshakeFact(
  inspected: readonly { id: string }[],
  faults: readonly CertificateFault[],
  broken: readonly string[],
  passed: readonly string[],
): TlsFacts['handshake'] {
  const dated = faults.filter((one) => one.fault === 'expired' || one.fault === 'not-yet-valid');
  if (dated.length > 0) return { value: 'date', observations: dated.map((one) => one.id).slice(0, 60) };
  if (inspected.length > 0)
    return { value: 'inspected', observations: inspected.map((one) => one.id).slice(0, 60) };
  if (faults.length > 0)
    return { value: 'certificate', observations: faults.map((one) => one.id).slice(0, 60) };
  if (broken.length > 0) return { value: 'broken', observations: broken.slice(0, 60) };
  return { value: passed.length > 0 ? 'ok' : 'unknown', observations: passed.slice(0, 60) };
}

/** Reset or silence with the true hello, and a pass with another name or a smaller one (protocols.md 3.5, 9.7). */
function discriminate(
  evidence: Evidence,
  mailbox: MailboxFacts,
  answeredHosts: ReadonlySet<string>,
): TlsFacts['discrimination'] {
  const hosts = new Set<string>();
  const ids: string[] = [];
  let value: TlsFacts['discrimination']['value'] = 'unknown';
  for (const record of evidence.family('tls')) {
    const name = endpointOfProbe(record.probe);
    for (const one of record.measured) {
      if (one.kind !== 'tls') continue;
      const place = placeOf(one);
      if (!place || !mailbox.isKeyHost(place.host) || place.variant === '') continue;
      // The true hello got through at another time: it is chance that differs, not the hello.
      if (answeredHosts.has(place.host)) continue;
      const plain = evidence.probe(`tls:${place.host}:${place.port ?? name?.port ?? 443}`)?.measured ?? [];
      const first = [...plain, ...record.measured].filter((each) => placeOf(each)?.variant === '');
      const fails = first.filter((each) => brokenCodes.has(each.failure?.code ?? ''));
      if (fails.length === 0 || fails.length < first.length) continue;
      if (value === 'unknown') value = 'none';
      // A handshake that ends in a certificate, of whatever name, got through.
      const through = one.status === 'ok' || one.data?.chain !== undefined;
      if (!through) continue;
      const kind = place.variant === 'small-hello' ? 'size' : 'name';
      if (value !== 'name') value = kind;
      hosts.add(place.host);
      ids.push(one.id, ...fails.map((each) => each.id));
    }
  }
  return { value, observations: [...new Set(ids)].slice(0, 60), hosts: [...hosts] };
}

function placeOf(one: Observation): { host: string; port: number | undefined; variant: string } | undefined {
  switch (one.kind) {
    case 'tls': {
      const named = endpointOfProbe(one.id.split('@')[0]?.split('#')[0] ?? '') ?? endpointOfProbe(one.probe);
      const host = (one.data?.host ?? named?.host ?? '').toLowerCase();
      const variant =
        one.data?.sni === 'none'
          ? 'no-sni'
          : one.data?.sni === 'unrelated'
            ? 'unrelated-sni'
            : one.data?.hello === 'small'
              ? 'small-hello'
              : (named?.variant ?? '');
      return host === '' ? undefined : { host, port: one.data?.remote.port ?? named?.port, variant };
    }
    case 'http': {
      const host = hostOfUrl(one.data?.url);
      return host === '' ? undefined : { host, port: 443, variant: '' };
    }
    case 'mail-protocol': {
      const host = one.data?.host.toLowerCase() ?? '';
      return host === '' ? undefined : { host, port: one.data?.remote?.port ?? 993, variant: '' };
    }
    default:
      return undefined;
  }
}

function isAutodiscoverName(host: string, domain: string): boolean {
  const name = domain.toLowerCase();
  return (
    host === `autodiscover.${name}` ||
    host === `autoconfig.${name}` ||
    host === name ||
    isUnder(host, `autoconfig.${name}`)
  );
}

function describe(
  host: string,
  port: number | undefined,
  fault: CertificateFault['fault'],
  chain: Chain | undefined,
  id: string,
): CertificateFault {
  const leaf = chain?.certificates[0];
  return {
    host,
    port,
    fault,
    publicIssuer: chain !== undefined && namesPublicIssuer(chain),
    anchor: chain?.anchor ?? 'none',
    issuer: chain ? issuerNameOf(chain) : '',
    notAfter: leaf?.notAfter,
    notBefore: leaf?.notBefore,
    names: leaf?.names ?? [],
    id,
  };
}
