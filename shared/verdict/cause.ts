import type { Verdict } from '../model/verdict.ts';
import type { CauseLayer } from './cause-order.ts';
import type { Facts } from './facts.ts';
import type { Finding, Sentence } from './finding.ts';

/** Stable ids: in reports, in docs/causes and in test/scenarios. */
export const causeIds = [
  // nothing further can be measured behind these
  'no-network-adapter',
  'local-network-down',
  'internet-down',
  'captive-portal',
  // this computer
  'clock-wrong',
  'hosts-file-override',
  'root-store-outdated',
  'antivirus-mail-shield',
  // the way
  'proxy-unreachable',
  'proxy-script-broken',
  'proxy-auth-required',
  'proxy-blocks-mail',
  'dns-resolver-down',
  'dns-wrong-answer',
  'tls-inspection',
  'tenant-restrictions',
  'middlebox-answers',
  'middlebox-breaks-tls',
  'mail-ports-blocked',
  'mail-hosts-blocked',
  'connection-unstable',
  'slow-line',
  'name-look-ups-slow',
  'ipv6-broken',
  'os-offline-indicator',
  // the organisation and the account
  'domain-not-found',
  'domain-dns-broken',
  'mail-host-misdirected',
  'autodiscover-misdirected',
  'federation-server-down',
  'server-certificate-expired',
  'server-certificate-mismatch',
  'server-handshake-broken',
  'server-misconfigured',
  'mail-service-stopped',
  'retired-protocol',
  'access-policy',
  'account-problem',
  'app-profile',
  'told-network',
  // the provider
  'provider-dns-failure',
  'sign-in-service-down',
  'sign-in-throttled',
  'address-refused',
  'mail-service-errors',
  'mail-service-unreachable',
  'route-failing',
  'route-unstable',
  'mail-sync-service-failing',
  'published-incident',
  'client-type-failing',
  'door-of-apps',
  'told-provider',
  // neither
  'told-certificate',
  'told-recipient',
  'healthy',
  'not-enough-evidence',
] as const;
export type CauseId = (typeof causeIds)[number];

/**
 * One file a cause: when it explains, where it stands, what it offers. Adding one touches this file's list of ids, its file,
 * its line in causes.ts, its page, its sentences and a scenario (docs/how-a-verdict-comes-about.md).
 */
export interface Cause {
  readonly id: CauseId;
  /** What stops more stands earlier and is named first. */
  readonly layer: CauseLayer;
  /** Within a layer: causes that this one comes before. Few, each with its reason beside it. */
  readonly before?: readonly CauseId[];
  /** Where on the picture the way breaks, where the outcome alone does not say; `seen`: where the evidence lies. */
  readonly stop: NonNullable<Verdict['stop']> | 'seen';
  /** What one click can open to mend it. */
  readonly opens?: NonNullable<Verdict['opens']>;
  /** A try on another network would settle it. */
  readonly asksElsewhere?: true;
  /** Its evidence cannot be the mere consequence of a fault nearer to this computer: then it is said beside that. */
  readonly standsAlone?: true;
  explain(facts: Facts): Finding | undefined;
  /** What is worth a word when something else is the verdict. */
  note?(facts: Facts): Sentence | undefined;
}
