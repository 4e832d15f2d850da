import type { RouteId } from '../model/client-ids.ts';
import type { ProbeIdentity } from '../model/probe-identity.ts';

/**
 * What answers behind a way into the mailbox. Two ways of one behaviour fail together whatever the reason is, and count once
 * (design.md 1b.6; protocols.md 7.3 on `mobile` and `autod2`).
 */
const behaviours: Readonly<Record<RouteId, string>> = {
  owa: 'web mail',
  'owa-svc': 'web mail',
  'owa-health': 'web mail',
  'owa-consumer': 'web mail',
  graph: 'Graph',
  'graph-meta': 'Graph',
  ews: 'EWS',
  mapi: 'MAPI',
  'mapi-nspi': 'MAPI',
  eas: 'ActiveSync',
  autod2: 'Autodiscover',
  mobile: 'Autodiscover',
  'mobile-detect': 'account detection',
  substrate: 'substrate',
  'gmail-web': 'web mail',
  'gmail-api': 'Gmail API',
  webmail: 'web mail',
  imap: 'IMAP',
  pop: 'POP',
  smtp: 'submission',
  smtps: 'submission',
  mx: 'receiving',
};

export function behaviourOf({ family, route, document, subject }: ProbeIdentity): string {
  if (route !== undefined) return behaviours[route];
  if (family === 'sign-in') return document.endsWith('token') ? 'tokens' : 'sign-in documents';
  return `${family} ${subject}`;
}

interface Witness {
  readonly host: string;
  readonly behaviour: string;
}

/** Whether two of them are independent: another host and another behaviour. */
export function hasIndependentPair(endpoints: readonly Witness[]): boolean {
  return endpoints.some((one) =>
    endpoints.some((other) => one.host !== other.host && one.behaviour !== other.behaviour),
  );
}
