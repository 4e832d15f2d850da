import type { FailureCode, NotRunReason } from '../../shared/model/failure.ts';
import type { DataOf } from '../../shared/model/observation.ts';
import { Heartbeat } from './heartbeat.ts';
import type { NetworkProfile } from './net/network-profile.ts';
import { NetworkWatch } from './network-watch.ts';

export type Spoiled = Extract<NotRunReason, 'device-stalled' | 'network-changed'>;

/**
 * What of our own may lie behind a failure. `time`: our own work counted against the limit as well, so standing still or
 * waiting for a processor may be all there was. `silence`: only the kernel had to work, which it does on a busy computer,
 * too. `lost`: the far end gave up, as it does with somebody who says nothing for long. `way`: the way there broke off,
 * which standing still does not do and a change of network does. `answer`: somebody said so, and it holds.
 */
type OwnShare = 'time' | 'silence' | 'lost' | 'way' | 'answer';

const ownShares: Readonly<Record<FailureCode, OwnShare>> = {
  'device-no-interface': 'way',
  'device-no-route': 'way',
  'network-gateway-silent': 'silence',
  // Windows and macOS say so as well when they reach no name server at all.
  'dns-nxdomain': 'way',
  'dns-nodata': 'answer',
  // glibc says EAI_AGAIN when its own time is over.
  'dns-servfail': 'time',
  'dns-refused': 'answer',
  'dns-timeout': 'time',
  'dns-unreachable': 'way',
  'dns-malformed': 'answer',
  'dns-mismatched': 'answer',
  'dns-wrong-source': 'silence',
  'dns-truncated': 'time',
  'dns-rewritten': 'answer',
  'dns-unknown': 'time',
  'proxy-unreachable': 'time',
  'proxy-timeout': 'time',
  'proxy-tls': 'lost',
  'proxy-auth-required': 'answer',
  'proxy-denied': 'answer',
  'proxy-name': 'answer',
  'proxy-bad-gateway': 'answer',
  'proxy-unknown': 'lost',
  'tcp-refused': 'answer',
  'tcp-timeout': 'silence',
  'tcp-unreachable': 'way',
  'tcp-reset': 'lost',
  'tcp-denied': 'answer',
  'tcp-unknown': 'lost',
  'tls-timeout': 'time',
  'tls-reset': 'lost',
  'tls-closed': 'lost',
  'tls-plain-text': 'answer',
  'tls-protocol': 'answer',
  'tls-version': 'answer',
  'tls-cipher': 'answer',
  'tls-weak-key-exchange': 'answer',
  'tls-name-refused': 'answer',
  'tls-client-certificate': 'answer',
  'tls-alert': 'answer',
  'tls-expired': 'answer',
  'tls-issuer-expired': 'answer',
  'tls-not-yet-valid': 'answer',
  'tls-name-mismatch': 'answer',
  'tls-common-name-only': 'answer',
  'tls-self-signed': 'answer',
  'tls-unknown-root': 'answer',
  'tls-incomplete-chain': 'answer',
  'tls-revoked': 'answer',
  'tls-bad-signature': 'answer',
  'tls-name-constraints': 'answer',
  'tls-wrong-purpose': 'answer',
  'tls-invalid-ca': 'answer',
  'tls-critical-extension': 'answer',
  'tls-weak-key': 'answer',
  'tls-weak-signature': 'answer',
  'tls-malformed-certificate': 'answer',
  'tls-unknown': 'lost',
  'http-timeout': 'time',
  'http-reset': 'lost',
  'http-protocol': 'answer',
  'http-too-large': 'answer',
  'http-redirect-refused': 'answer',
  'http-throttled': 'answer',
  'http-provider-error': 'answer',
  'http-edge-error': 'answer',
  'http-middlebox': 'answer',
  'http-unexpected': 'answer',
  'http-unknown': 'lost',
  'network-portal-redirect': 'answer',
  'network-portal-content': 'answer',
  'mail-timeout': 'time',
  'mail-closed': 'lost',
  'mail-failing': 'answer',
  'mail-maintenance': 'answer',
  'mail-denied': 'answer',
  'mail-throttled': 'answer',
  'mail-helo-refused': 'answer',
  'mail-refused': 'answer',
  'mail-not-mail': 'answer',
  'mail-protocol': 'answer',
  'mail-starttls-missing': 'answer',
  'mail-altered': 'answer',
  'mail-unknown': 'lost',
  'content-malformed': 'answer',
  'content-refused': 'answer',
  'content-wrong-type': 'answer',
  internal: 'answer',
};

/** What was noticed, as an observation has it. `began`: `performance.now()`; it ended just now. */
export type Noticed = { began: number } & (
  | { kind: 'device-stall'; stage: 'device'; data: DataOf<'device-stall'> }
  | { kind: 'network-change'; stage: 'network'; data: DataOf<'network-change'> }
);

/** Watches this computer while it measures, and tells which failures may be its own. */
export class OwnWeakness {
  readonly #heartbeat: Heartbeat;
  readonly #network: NetworkWatch;

  constructor(profile: NetworkProfile, tell: (noticed: Noticed) => void) {
    this.#heartbeat = new Heartbeat(({ from, to, what, lengthMs }) => {
      // The time between two ticks is longer than what was lost of it, and shorter than a sleep on Linux.
      const began = what === 'stall' || what === 'suspended' ? to - lengthMs : from;
      tell({ kind: 'device-stall', stage: 'device', data: { what, lengthMs }, began });
    });
    this.#network = new NetworkWatch(profile, ({ from, changed }) =>
      tell({ kind: 'network-change', stage: 'network', data: { changed }, began: from }),
    );
  }

  start(): void {
    this.#heartbeat.start();
    this.#network.start();
  }

  stop(): void {
    this.#heartbeat.stop();
    this.#network.stop();
  }

  /**
   * Why the failure of a try that began then, and has just ended, says nothing about the far end; `undefined`: it does.
   * @param began `performance.now()`
   */
  spoiled(code: FailureCode, began: number): Spoiled | undefined {
    const share = ownShares[code];
    if (share === 'answer') return undefined;
    if (share !== 'way' && this.#heartbeat.stoodStillSince(began)) return 'device-stalled';
    if ((share === 'time' || share === 'lost') && this.#heartbeat.starvedSince(began))
      return 'device-stalled';
    return this.#network.changedSince(began) ? 'network-changed' : undefined;
  }
}
