import { isEntraFault } from '../catalogue/aadsts.ts';
import type { FailureCode } from '../model/failure.ts';
import type { Chain, Observation, ObservationOf } from '../model/observation.ts';
import { reclassifyMailFailure } from '../plan/reclassify-mail-failure.ts';

/**
 * What one try says about its far end, coarser than the code and finer than `Bearing`.
 * `provider`: the service itself answered that it fails; `unsigned`: a server error over the host's own certificate, without
 * the signs that the provider's machines send; `refuses-us`: this address, name or rate of ours is refused; `maintenance`:
 * the server says that it is down on purpose; `stall`: it accepted us over a checked connection and then fell silent;
 * `unreachable`: nothing came back at all; `middlebox`: somebody else answered; `foreign`: something that is not what the
 * port is for answered, in clear text: a server that is set up wrongly, or somebody on the way; `drift`: the host itself answered, in a
 * shape that nothing documents; `unclear`: an answer that proves nothing; `own`: this computer stood in the way.
 */
export type TryClass =
  | 'pass'
  | 'drift'
  | 'provider'
  | 'unsigned'
  | 'maintenance'
  | 'refuses-us'
  | 'stall'
  | 'unreachable'
  | 'refused'
  | 'denied'
  | 'name'
  | 'proxy'
  | 'handshake'
  | 'certificate'
  | 'middlebox'
  | 'foreign'
  | 'unclear'
  | 'unmeasured';

/** What a try bears on the service behind it (design.md 1b.1). */
export type Bearing = 'alive' | 'failing' | 'refuses-us' | 'silent' | 'unclear' | 'not-measured';

export const bearingOf: Readonly<Record<TryClass, Bearing>> = {
  pass: 'alive',
  drift: 'alive',
  provider: 'failing',
  unsigned: 'failing',
  maintenance: 'failing',
  'refuses-us': 'refuses-us',
  stall: 'silent',
  unreachable: 'silent',
  refused: 'silent',
  denied: 'not-measured',
  name: 'silent',
  proxy: 'not-measured',
  handshake: 'silent',
  certificate: 'unclear',
  middlebox: 'unclear',
  foreign: 'unclear',
  unclear: 'unclear',
  unmeasured: 'not-measured',
};

/** The class of every code, as far as the code alone can tell. The compiler demands a row for each: no default decides. */
export const classOfFailure: Readonly<Record<FailureCode, TryClass>> = {
  'device-no-interface': 'unreachable',
  'device-no-route': 'unreachable',
  'network-gateway-silent': 'unreachable',
  'dns-nxdomain': 'name',
  'dns-nodata': 'name',
  'dns-servfail': 'name',
  'dns-refused': 'name',
  'dns-timeout': 'name',
  'dns-unreachable': 'name',
  'dns-malformed': 'name',
  'dns-mismatched': 'name',
  'dns-wrong-source': 'name',
  'dns-truncated': 'name',
  'dns-rewritten': 'name',
  'dns-unknown': 'unclear',
  'proxy-unreachable': 'proxy',
  'proxy-timeout': 'proxy',
  'proxy-tls': 'proxy',
  'proxy-auth-required': 'proxy',
  'proxy-denied': 'proxy',
  'proxy-name': 'proxy',
  'proxy-bad-gateway': 'proxy',
  'proxy-unknown': 'unclear',
  'tcp-refused': 'refused',
  'tcp-timeout': 'unreachable',
  'tcp-unreachable': 'unreachable',
  'tcp-reset': 'unreachable',
  'tcp-denied': 'denied',
  'tcp-unknown': 'unclear',
  'tls-timeout': 'handshake',
  'tls-reset': 'handshake',
  'tls-closed': 'handshake',
  'tls-plain-text': 'foreign',
  'tls-protocol': 'unclear',
  'tls-version': 'handshake',
  'tls-cipher': 'handshake',
  'tls-weak-key-exchange': 'handshake',
  'tls-name-refused': 'unclear',
  'tls-client-certificate': 'unclear',
  'tls-alert': 'unclear',
  'tls-expired': 'certificate',
  'tls-issuer-expired': 'certificate',
  'tls-not-yet-valid': 'certificate',
  'tls-name-mismatch': 'certificate',
  'tls-common-name-only': 'certificate',
  'tls-self-signed': 'certificate',
  'tls-unknown-root': 'certificate',
  'tls-incomplete-chain': 'certificate',
  'tls-revoked': 'certificate',
  'tls-bad-signature': 'certificate',
  'tls-name-constraints': 'certificate',
  'tls-wrong-purpose': 'certificate',
  'tls-invalid-ca': 'certificate',
  'tls-critical-extension': 'certificate',
  'tls-weak-key': 'certificate',
  'tls-weak-signature': 'certificate',
  'tls-malformed-certificate': 'certificate',
  'tls-unknown': 'unclear',
  'http-timeout': 'stall',
  'http-reset': 'stall',
  'http-protocol': 'unclear',
  'http-too-large': 'unclear',
  'http-redirect-refused': 'unclear',
  'http-throttled': 'refuses-us',
  'http-provider-error': 'provider',
  'http-edge-error': 'provider',
  'http-middlebox': 'middlebox',
  'http-unexpected': 'unclear',
  'http-unknown': 'unclear',
  'network-portal-redirect': 'middlebox',
  'network-portal-content': 'middlebox',
  'mail-timeout': 'stall',
  'mail-closed': 'stall',
  'mail-failing': 'provider',
  'mail-maintenance': 'maintenance',
  'mail-denied': 'refuses-us',
  'mail-throttled': 'refuses-us',
  'mail-helo-refused': 'refuses-us',
  'mail-refused': 'unclear',
  'mail-not-mail': 'unclear',
  'mail-protocol': 'unclear',
  'mail-starttls-missing': 'unclear',
  'mail-altered': 'middlebox',
  'mail-unknown': 'unclear',
  'content-malformed': 'unclear',
  'content-refused': 'unclear',
  'content-wrong-type': 'unclear',
  internal: 'unmeasured',
};

export function classOfCode(code: FailureCode | undefined): TryClass {
  if (code === undefined) return 'unmeasured';
  // A report of a newer version may know codes that this one does not.
  return Object.hasOwn(classOfFailure, code) ? classOfFailure[code] : 'unclear';
}

/** The class of one try, with what its content and its certificate add to its code. */
export function classOfTry(observation: Observation): TryClass {
  if (observation.status === 'ok') return hasTransientEntraCode(observation) ? 'provider' : 'pass';
  if (observation.status !== 'failed') return 'unmeasured';
  if (observation.kind === 'mail-protocol') return classOfDialogue(observation);
  const found = classOfCode(observation.failure?.code);
  return observation.kind === 'http' ? classOfAnswer(observation, found) : found;
}

function classOfAnswer(observation: ObservationOf<'http'>, found: TryClass): TryClass {
  const { statusCode, own = false } = observation.data ?? {};
  if (statusCode === undefined || bearingOf[found] === 'silent') return found;
  // Whatever was thought of it while it was measured: the certificate says who answered (design.md 1b.3).
  const proven = answeredByHost(observation);
  if (!proven) return found;
  if (statusCode >= 500) return own ? 'provider' : 'unsigned';
  if (statusCode === 429 || statusCode === 407) return 'refuses-us';
  return found === 'provider' || found === 'refuses-us' ? found : 'drift';
}

/** Answers of before 2026-12 were stored without their codes: they are read again. */
function classOfDialogue(observation: ObservationOf<'mail-protocol'>): TryClass {
  const code = codeOf(observation);
  if (code === undefined) return 'pass';
  // Nobody rewrites what stands inside a connection of the server's own.
  if (code === 'mail-altered' && answeredByHost(observation)) return 'unclear';
  return classOfCode(code);
}

/** The failure of a try as it is understood today; undefined when it was none. */
export function codeOf(observation: Observation): FailureCode | undefined {
  const { failure } = observation;
  if (observation.kind !== 'mail-protocol' || failure === undefined) return failure?.code;
  const read = reclassifyMailFailure(observation.data, failure);
  if (read === 'as-stored') return failure.code;
  return read === 'healthy' ? undefined : read.code;
}

function hasTransientEntraCode(observation: Observation): boolean {
  if (observation.kind !== 'http') return false;
  const parsed = observation.data?.parsed;
  return parsed?.type === 'oauth-error' && parsed.entraCodes.some(isEntraFault);
}

/** The chain is public, the name matches, and the handshake ended well: nobody else can have answered. */
export function answeredByHost(observation: Observation): boolean {
  const chain = chainOf(observation);
  return chain?.anchor === 'public' && chain.nameMatches && !observation.failure?.code.startsWith('tls-');
}

export function chainOf(observation: Observation): Chain | undefined {
  switch (observation.kind) {
    case 'tls':
    case 'http':
    case 'mail-protocol':
    case 'internet-control':
      return observation.data?.chain;
    default:
      return undefined;
  }
}
