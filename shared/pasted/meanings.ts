import type { PastedOwner } from './read-pasted-text.ts';

/**
 * What a text can say, each with who can act on it. The first in this list decides where a text says several: what is
 * special stands before what is general, and what a server answers before what the program makes of it ("rejected your
 * login … [SYS/TEMP]"). The id stands in reports and is never given another meaning; its sentence is `phrase.<id>`.
 * `hints`: it leans, and no more: people's own words, or a status word.
 */
export interface Meaning {
  owner: PastedOwner;
  hints?: true;
}

export const meanings = {
  // somebody else's mailbox, before one's own
  'recipient-full': { owner: 'recipient' },
  'recipient-unknown': { owner: 'recipient' },
  'recipient-later': { owner: 'recipient' },
  'recipient-refuses': { owner: 'recipient' },
  'lands-in-spam': { owner: 'recipient' },
  'one-person-only': { owner: 'recipient' },
  'message-too-large': { owner: 'client' },
  'sender-unproved': { owner: 'tenant' },
  'sender-reputation': { owner: 'tenant' },
  'sending-limit': { owner: 'account' },
  'send-as-denied': { owner: 'tenant' },

  // rules and switches of an organisation
  'smtp-basic-retired': { owner: 'tenant' },
  'smtp-auth-disabled': { owner: 'tenant' },
  'basic-sign-in-off': { owner: 'tenant' },
  'imap-not-enabled': { owner: 'tenant' },
  'access-rule': { owner: 'access-policy' },
  'device-waits': { owner: 'device-policy' },
  'device-rule': { owner: 'device-policy' },
  'device-unknown': { owner: 'device-policy' },
  'consent-needed': { owner: 'tenant' },
  'program-not-here': { owner: 'tenant' },
  'not-assigned': { owner: 'tenant' },
  'no-mailbox': { owner: 'tenant' },
  'tenant-unknown': { owner: 'tenant' },
  'other-cloud': { owner: 'tenant' },
  'tenant-restricted': { owner: 'tenant' },
  'tenant-blocked': { owner: 'tenant' },
  'own-sign-in-server': { owner: 'tenant' },
  'password-agent': { owner: 'tenant' },
  'single-sign-on': { owner: 'tenant' },
  'organisation-certificate': { owner: 'tenant' },
  'component-off': { owner: 'tenant' },
  'mailbox-moved': { owner: 'tenant' },

  // this program and its settings
  'program-registration': { owner: 'app' },
  'program-not-trusted': { owner: 'app' },
  'second-work-account': { owner: 'client' },
  'device-full': { owner: 'client' },
  'data-file-damaged': { owner: 'client' },
  'sign-in-loop': { owner: 'client' },
  'program-too-old': { owner: 'client' },
  'program-offline': { owner: 'client' },
  'browser-storage': { owner: 'client' },
  'add-in-failed': { owner: 'client' },
  'send-sign-in-off': { owner: 'client' },
  'encryption-setting': { owner: 'client' },
  'sign-in-method': { owner: 'client' },
  'server-setting': { owner: 'client' },
  'profile-broken': { owner: 'client' },

  // the server counts us
  'gmail-too-many-connections': { owner: 'server-refuses-us' },
  'smtp-connection-limit': { owner: 'server-refuses-us' },
  'too-many-connections': { owner: 'server-refuses-us' },
  'too-many-tries': { owner: 'server-refuses-us' },
  'mailbox-in-use': { owner: 'server-refuses-us' },
  'address-blocked': { owner: 'server-refuses-us' },
  'too-many-requests': { owner: 'unknown' },

  // the way out
  'mail-shield': { owner: 'network' },
  'filter-page': { owner: 'network' },
  'portal-page': { owner: 'network' },
  'proxy-sign-in': { owner: 'network' },
  'proxy-refuses': { owner: 'network' },
  'vpn-down': { owner: 'network' },
  offline: { owner: 'network' },
  'name-not-found': { owner: 'network' },
  'way-blocked': { owner: 'network' },
  'broker-no-network': { owner: 'network' },

  // clocks and certificates
  'clock-off': { owner: 'clock' },
  'certificate-too-early': { owner: 'clock' },
  'certificate-date': { owner: 'certificate' },
  'certificate-name': { owner: 'certificate' },
  'certificate-revoked': { owner: 'certificate' },
  'certificate-untrusted': { owner: 'certificate' },

  // the provider's own words
  maintenance: { owner: 'provider' },
  'sign-in-fails': { owner: 'provider' },
  'smtp-service-unavailable': { owner: 'provider' },
  'server-fails': { owner: 'provider' },
  'mailbox-unavailable': { owner: 'provider' },
  'said-down': { owner: 'provider', hints: true },

  // the account
  'mailbox-full': { owner: 'account' },
  'account-disabled': { owner: 'account' },
  'outside-hours': { owner: 'account' },
  'password-expired': { owner: 'account' },
  'gmail-app-password-required': { owner: 'account' },
  'gmail-web-login-required': { owner: 'account' },
  'protocol-off': { owner: 'account' },
  'factor-register': { owner: 'mfa' },
  'factor-limit': { owner: 'mfa' },
  'factor-place': { owner: 'mfa' },
  'factor-failed': { owner: 'mfa' },
  'factor-asked': { owner: 'mfa' },
  'factor-lost': { owner: 'mfa' },
  'account-locked': { owner: 'account' },
  'wrong-account': { owner: 'account' },
  'right-refused': { owner: 'account' },
  'sign-in-again': { owner: 'account' },
  'smtp-wrong-credentials': { owner: 'account' },
  'wrong-password': { owner: 'account' },
  'password-asked': { owner: 'account' },
  'asks-again': { owner: 'account', hints: true },
  'elsewhere-works': { owner: 'client', hints: true },

  // what happens on either side
  'normal-step': { owner: 'unknown' },
  'idle-ended': { owner: 'unknown' },
  'sign-in-refused': { owner: 'unknown' },
  'set-up-failed': { owner: 'unknown' },
  'name-not-resolved': { owner: 'unknown' },
  'time-out': { owner: 'unknown' },
  'connection-dropped': { owner: 'unknown' },
  'no-connection': { owner: 'unknown' },
  'outlook-disconnected': { owner: 'unknown' },
  'not-synchronised': { owner: 'unknown' },
  'one-direction': { owner: 'unknown' },
  'since-a-change': { owner: 'unknown' },
  'something-wrong': { owner: 'unknown' },
} as const satisfies Record<string, Meaning>;

export type MeaningId = keyof typeof meanings;
export const meaningIds = Object.keys(meanings) as MeaningId[];

export function isMeaning(id: string): id is MeaningId {
  return Object.hasOwn(meanings, id);
}

export function meaningOf(id: MeaningId): Meaning {
  return meanings[id];
}

const places = new Map(meaningIds.map((id, at) => [id, at]));

/** Special before general. */
export function inOrderOfWeight(ids: Iterable<MeaningId>): MeaningId[] {
  return [...new Set(ids)].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}
