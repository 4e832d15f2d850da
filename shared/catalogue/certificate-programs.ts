import type { ClientId } from '../model/client-ids.ts';
import type { FailureCode } from '../model/failure.ts';

/** `refuses`: no connection; `asks`: warns, and lets the person go on; `accepts`: connects, also by mending it itself. */
export type ProgramDoes = 'refuses' | 'asks' | 'accepts';

export interface ProgramRule {
  does: ProgramDoes;
  programs: readonly ClientId[];
  source: string;
  /** When the source was read. */
  date: string;
}

const apple = ['apple-mail', 'apple-mail-ios'] as const;
const windows = ['outlook-windows-classic'] as const;
const thunderbird = ['thunderbird'] as const;

/** iOS 13 and macOS 10.15 on: SHA-2, RSA of 2048 bits, names in the extension, serverAuth. */
const appleRules: ProgramRule = {
  does: 'refuses',
  programs: apple,
  source: 'https://support.apple.com/en-us/103769',
  date: '2026-11',
};
/** A standard says "must reject", and these stacks (Security.framework, CryptoAPI, mozilla::pkix) follow it. */
const pathRules: ProgramRule = {
  does: 'refuses',
  programs: [...apple, ...windows, ...thunderbird],
  source: 'https://www.rfc-editor.org/rfc/rfc5280#section-6.1',
  date: '2026-11',
};
/** A dialogue lets the person go on; both advise against it. */
const asking: readonly ProgramRule[] = [
  { does: 'asks', programs: apple, source: 'https://support.apple.com/kb/PH11706', date: '2026-11' },
  {
    does: 'asks',
    programs: thunderbird,
    source: 'https://support.mozilla.org/en-US/kb/add-security-exception',
    date: '2026-11',
  },
];

/**
 * What mail programs do about a fault of the server's certificate or handshake, where that is documented; what is not
 * stands nowhere. New Outlook and Outlook on the phone fetch such mailboxes from Microsoft's cloud: its connection is not
 * this one.
 */
export const programsByFault: Readonly<Partial<Record<FailureCode, readonly ProgramRule[]>>> = {
  'tls-expired': asking,
  'tls-issuer-expired': asking,
  'tls-not-yet-valid': asking,
  'tls-name-mismatch': asking,
  'tls-self-signed': asking,
  'tls-unknown-root': asking,
  'tls-common-name-only': [
    appleRules,
    {
      does: 'refuses',
      programs: thunderbird,
      source:
        'https://searchfox.org/firefox-main/source/security/manager/ssl/tests/unit/test_baseline_requirements_subject_common_name.js',
      date: '2026-11',
    },
  ],
  'tls-incomplete-chain': [
    // They fetch the missing certificate from the address that stands in the first one (RFC 5280, 4.2.2.1).
    {
      does: 'accepts',
      programs: apple,
      source: 'https://developer.apple.com/documentation/security/sectrustsetnetworkfetchallowed(_:_:)',
      date: '2026-11',
    },
    {
      does: 'accepts',
      programs: windows,
      source: 'https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-certgetcertificatechain',
      date: '2026-11',
    },
    // It brings the intermediates of public authorities along.
    {
      does: 'accepts',
      programs: thunderbird,
      source:
        'https://blog.mozilla.org/security/2020/11/13/preloading-intermediate-ca-certificates-into-firefox/',
      date: '2026-11',
    },
  ],
  'tls-weak-key': [
    appleRules,
    // Of public authorities; those of a company's own are let through.
    {
      does: 'refuses',
      programs: windows,
      source:
        'https://techcommunity.microsoft.com/blog/windows-itpro-blog/tls-server-authentication-deprecation-of-weak-rsa-certificates/4134028',
      date: '2026-11',
    },
  ],
  'tls-weak-signature': [
    appleRules,
    {
      does: 'refuses',
      programs: thunderbird,
      source: 'https://blog.mozilla.org/security/2017/02/23/the-end-of-sha-1-on-the-public-web/',
      date: '2026-11',
    },
  ],
  'tls-wrong-purpose': [appleRules, { ...pathRules, programs: [...windows, ...thunderbird] }],
  'tls-name-constraints': [pathRules],
  'tls-invalid-ca': [pathRules],
  'tls-critical-extension': [pathRules],
  'tls-bad-signature': [pathRules],
  'tls-version': [
    {
      does: 'refuses',
      programs: thunderbird,
      // Of Firefox, with which it shares the library and this setting.
      source: 'https://mozilla.github.io/enterprise-admin-reference/reference/policies/sslversionmin',
      date: '2026-11',
    },
  ],
};
