import { knownProviders } from './known-providers.ts';
import { edgeHeaders } from './own-headers.ts';

/** The header fields kept as evidence: every provider's own signs, and these; all others are dropped where they are read. */
export const keptHeaders: ReadonlySet<string> = new Set([
  ...[...knownProviders.flatMap(({ signs }) => signs?.headers ?? []), ...edgeHeaders].map(({ name }) => name),
  'x-backend-begin',
  'x-backend-end',
  'x-proxy-routingcorrectness',
  'x-ms-diagnostics',
  'x-autodiscovery-error',
  'x-deny-reason',
  'restrict-access-confirm',
  'www-authenticate',
  'proxy-authenticate',
  'retry-after',
  'rate-limit-remaining',
  'date',
  'via',
  'x-cache',
  'x-squid-error',
  'jsonerror',
]);
