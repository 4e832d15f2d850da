import { ownerOfEntraCode } from '../catalogue/aadsts.ts';
import type { FailureCode } from '../model/failure.ts';
import type { Chain, Observation } from '../model/observation.ts';

/**
 * What a try says about the far end, coarser than its code:
 * `provider` = the service itself answered that it fails; `stall` = it accepted us over a checked connection and then fell
 * silent; `unreachable` = nothing came back at all; `middlebox` = somebody else answered; `odd` = an answer of
 * another shape than documented, which proves life and nothing else.
 */
export type TryClass =
  | 'pass'
  | 'provider'
  | 'throttled'
  | 'stall'
  | 'unreachable'
  | 'refused'
  | 'denied'
  | 'name'
  | 'proxy'
  | 'handshake'
  | 'certificate'
  | 'middlebox'
  | 'odd'
  | 'unmeasured';

const classes: Partial<Record<FailureCode, TryClass>> = {
  'device-no-interface': 'unreachable',
  'device-no-route': 'unreachable',
  'network-gateway-silent': 'unreachable',
  'network-portal-redirect': 'middlebox',
  'network-portal-content': 'middlebox',
  'tcp-refused': 'refused',
  'tcp-denied': 'denied',
  'tls-timeout': 'handshake',
  'tls-reset': 'handshake',
  'tls-closed': 'handshake',
  'tls-plain-text': 'middlebox',
  'tls-version': 'handshake',
  'tls-client-certificate': 'middlebox',
  'tls-unknown': 'handshake',
  'http-timeout': 'stall',
  'http-reset': 'stall',
  'http-throttled': 'throttled',
  'http-provider-error': 'provider',
  'http-edge-error': 'provider',
  'http-middlebox': 'middlebox',
  'http-redirect-refused': 'odd',
  'mail-timeout': 'stall',
  'mail-closed': 'stall',
  'mail-refused': 'provider',
  'mail-starttls-missing': 'middlebox',
  'mail-altered': 'middlebox',
  internal: 'unmeasured',
};

export function classOfCode(code: FailureCode | undefined): TryClass {
  if (code === undefined) return 'unmeasured';
  const known = classes[code];
  if (known) return known;
  if (code.startsWith('dns-')) return 'name';
  if (code.startsWith('proxy-')) return 'proxy';
  if (code.startsWith('tcp-')) return 'unreachable';
  if (code.startsWith('tls-')) return 'certificate';
  return 'odd';
}

/** The class of one try, with what its content adds to its code. */
export function classOfTry(observation: Observation): TryClass {
  if (observation.status === 'ok') return hasTransientEntraCode(observation) ? 'provider' : 'pass';
  if (observation.status !== 'failed') return 'unmeasured';
  const code = observation.failure?.code;
  const found = classOfCode(code);
  if (observation.kind === 'http') {
    const status = observation.data?.statusCode ?? 0;
    // 503 with Retry-After by the provider's own machines is how an overloaded service says that it fails.
    if (found === 'throttled' && status >= 500) return 'provider';
    if (code === 'http-unexpected' && status >= 500) return 'stall';
  }
  // A hang-up after a handshake that nobody else can have done is the service's own.
  if (code === 'mail-closed' && chainOf(observation)?.anchor === 'public') return 'provider';
  return found;
}

function hasTransientEntraCode(observation: Observation): boolean {
  if (observation.kind !== 'http') return false;
  const parsed = observation.data?.parsed;
  return (
    parsed?.type === 'oauth-error' && parsed.entraCodes.some((one) => ownerOfEntraCode(one) === 'provider')
  );
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
