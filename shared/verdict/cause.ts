import type { MessageValue } from '../messages/verdict.ts';
import type { AffectedId, Outcome } from '../model/verdict.ts';
import type { Fact } from './facts/fact.ts';
import type { Target } from './facts/target.ts';
import type { Facts } from './facts.ts';

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
  'ipv6-broken',
  'os-offline-indicator',
  // the organisation and the account
  'domain-dns-broken',
  'autodiscover-misdirected',
  'federation-server-down',
  'server-certificate-expired',
  'server-certificate-mismatch',
  'retired-protocol',
  'access-policy',
  'account-problem',
  'app-profile',
  // the provider
  'provider-dns-failure',
  'sign-in-service-down',
  'sign-in-throttled',
  'mail-service-errors',
  'mail-service-unreachable',
  'route-failing',
  'route-unstable',
  'mail-sync-service-failing',
  'published-incident',
  'client-type-failing',
  // neither
  'healthy',
  'not-enough-evidence',
] as const;
export type CauseId = (typeof causeIds)[number];

/** A sentence by message id, with its values. */
export interface Sentence {
  message: string;
  values?: Readonly<Record<string, MessageValue>>;
}

export interface Reason extends Sentence {
  observations: readonly string[];
}

/** How a cause explains the facts of a run. */
export interface Finding {
  outcome: Outcome;
  /** Value of protocols.md 11.3, before 11.4's arithmetic. */
  confidence: number;
  /** Picks `<cause>.<variant>.headline` and so on, where the catalogue has them. */
  variant?: string;
  values?: Readonly<Record<string, MessageValue>>;
  /** The first one decides. */
  because: readonly Reason[];
  against?: readonly Reason[];
  missing?: readonly Reason[];
  /** Facts that must have been measured for the confidence to hold (11.4: a skipped link of the chain costs 0.2). */
  chain?: readonly Fact[];
  /**
   * The positive facts of a local verdict. A finding of the local side whose facts are all unmeasured or fine is
   * dropped by the judge: nobody is accused by elimination.
   */
  decidedBy?: readonly Fact[];
  /** Endpoints of the provider that fail: what the gate and the arithmetic of a provider verdict look at. */
  failing?: readonly Target[];
  /** Probes whose first try must have ended before this may be shown. */
  awaits: (probe: string) => boolean;
  /** A single first try proves nothing here: the repeats must be in. */
  awaitsRepeats?: boolean;
  /** Message ids of advice beyond the cause's own `.do`, `.dont` and `.helpdesk`. */
  advice?: readonly { for: 'user' | 'helpdesk'; kind: 'do' | 'dont'; message: string }[];
  /** Routes and programs that this cause affects although they were not seen to fail, for example all of them. */
  affects?: 'everything' | readonly AffectedId[];
}

/** One file a cause: when it explains, what it outranks, what it says. */
export interface Cause {
  id: CauseId;
  /** Its mere consequences: not shown beside it. */
  outranks: readonly CauseId[];
  explain(facts: Facts): Finding | undefined;
  /** What is worth a word when something else is the verdict. */
  note?(facts: Facts): Sentence | undefined;
}

/** `awaits` by probe ids and by their first words: `control` is every control. */
export function awaiting(...names: readonly string[]): (probe: string) => boolean {
  return (probe) => names.some((name) => probe === name || probe.startsWith(`${name}:`));
}

export const everything = (): boolean => true;

/** Whatever goes wrong further out when this computer has no way out. */
export const furtherOut: readonly CauseId[] = [
  'clock-wrong',
  'proxy-unreachable',
  'proxy-script-broken',
  'proxy-blocks-mail',
  'dns-resolver-down',
  'dns-wrong-answer',
  'tls-inspection',
  'middlebox-answers',
  'middlebox-breaks-tls',
  'mail-ports-blocked',
  'mail-hosts-blocked',
  'connection-unstable',
  'ipv6-broken',
  'os-offline-indicator',
  'domain-dns-broken',
  'autodiscover-misdirected',
  'federation-server-down',
  'server-certificate-expired',
  'server-certificate-mismatch',
  'root-store-outdated',
  'retired-protocol',
  'access-policy',
  'account-problem',
  'app-profile',
  'provider-dns-failure',
  'sign-in-service-down',
  'sign-in-throttled',
  'mail-service-errors',
  'mail-service-unreachable',
  'route-failing',
  'route-unstable',
  'mail-sync-service-failing',
  'published-incident',
  'client-type-failing',
  'healthy',
];

/** What looks like the provider's fault when the way to it is changed or blocked. */
export const looksLikeProvider: readonly CauseId[] = [
  'mail-service-unreachable',
  'server-certificate-expired',
  'server-certificate-mismatch',
  'provider-dns-failure',
  'federation-server-down',
];

/** Guesses about one app or one account, made only while nothing better is known. */
export const guesses: readonly CauseId[] = [
  'app-profile',
  'account-problem',
  'os-offline-indicator',
  'ipv6-broken',
  'healthy',
];
