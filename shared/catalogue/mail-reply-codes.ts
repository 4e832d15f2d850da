/**
 * What the codes of a mail server's negative answer say, before a word of it is read. A code that is not here, or not
 * for this step, leaves it open.
 *
 * - `failing`: the server says that it fails. `not-mail`: no mail server, in its own words.
 * - `denied`, `throttled`, `hello`: the server works and will not have us: for good, for now, under this name.
 */
export type MailCodeMeaning = 'failing' | 'denied' | 'throttled' | 'hello' | 'not-mail';
export type MailStep = 'greeting' | 'hello' | 'capabilities' | 'starttls';

export interface MailCodeRow<K> {
  code: K;
  means: MailCodeMeaning | 'open';
  /** Absent: at every step. */
  at?: readonly MailStep[];
  source: string;
}

/** SMTP's reply codes. 421, 450, 451, 454, 550 and 554 are used for everything; their words decide. */
export const smtpReplyCodes: readonly MailCodeRow<number>[] = [
  { code: 452, means: 'failing', source: 'RFC 5321, 4.2.3: insufficient system storage' },
  {
    code: 454,
    means: 'failing',
    at: ['starttls'],
    source: 'RFC 3207, 4: TLS not available, temporary reason',
  },
  {
    code: 501,
    means: 'hello',
    at: ['hello'],
    source: 'RFC 5321, 4.2.2: syntax error in the argument of EHLO',
  },
  {
    code: 504,
    means: 'hello',
    at: ['hello'],
    source: 'RFC 5321, 4.2.2; Postfix reject_non_fqdn_helo_hostname',
  },
  { code: 521, means: 'not-mail', at: ['greeting'], source: 'RFC 7504, 3: the host never accepts mail' },
  { code: 571, means: 'denied', source: 'Lotus Domino, Cisco IronPort: refused by policy' },
  { code: 591, means: 'denied', source: 'CommuniGate Pro: the host is on its black list' },
];

/**
 * Enhanced codes by subject and detail (RFC 3463; register: iana.org/assignments/smtp-enhanced-status-codes). The class, 4 or
 * 5, says how long it holds. First match wins; `*` takes every detail.
 */
export const enhancedCodes: readonly MailCodeRow<`${number}.${number | '*'}`>[] = [
  { code: '3.0', means: 'failing', source: 'RFC 3463, 3.4: other status of the mail system' },
  { code: '3.1', means: 'failing', source: 'RFC 3463, 3.4: mail system full' },
  { code: '3.2', means: 'failing', source: 'RFC 3463, 3.4: not accepting messages: load, shutdown' },
  { code: '3.5', means: 'failing', source: 'RFC 3463, 3.4: incorrectly configured' },
  {
    code: '3.6',
    means: 'failing',
    source: 'RFC 3463, 3.4, as extended by RFC 7505: the system cannot go on',
  },
  { code: '4.3', means: 'failing', source: 'RFC 3463, 3.5: directory server failure' },
  { code: '4.5', means: 'failing', source: 'RFC 3463, 3.5: mail system congestion' },
  // Within starting TLS the security subject is about TLS and not about us.
  { code: '7.*', means: 'open', at: ['starttls'], source: 'RFC 3207, 4: 454 4.7.0, 554 5.7.3' },
  { code: '7.3', means: 'open', source: 'RFC 3463, 3.8: security conversion' },
  { code: '7.4', means: 'open', source: 'RFC 3463, 3.8: security features not supported' },
  { code: '7.5', means: 'open', source: 'RFC 3463, 3.8: cryptographic failure' },
  { code: '7.6', means: 'open', source: 'RFC 3463, 3.8: algorithm not supported' },
  { code: '7.7', means: 'open', source: 'RFC 3463, 3.8: message integrity' },
  // These ask for encryption or a sign-in: steps that a mail program takes later.
  { code: '7.8', means: 'open', source: 'RFC 4954, 6: credentials' },
  { code: '7.9', means: 'open', source: 'RFC 4954, 6: mechanism too weak' },
  { code: '7.10', means: 'open', source: 'RFC 5248: encryption needed' },
  { code: '7.11', means: 'open', source: 'RFC 4954, 6: encryption required' },
  { code: '7.12', means: 'open', source: 'RFC 4954, 6: password transition' },
  { code: '7.13', means: 'open', source: 'RFC 5248: account disabled' },
  { code: '7.14', means: 'open', source: 'RFC 5248: trust relationship required' },
  { code: '7.28', means: 'throttled', source: 'RFC 6531 register; Gmail: unusual rate from this address' },
];

/** Every other detail of subject 7 is about whoever asks (RFC 3463, 3.8): 4.7.x for now, 5.7.x for good. */
export const aboutUsSubject = { subject: 7, transient: 'throttled', permanent: 'denied' } as const;

/** In brackets, right after the status: of IMAP (RFC 5530) and of POP (RFC 2449, 3206). */
export const responseCodes: readonly MailCodeRow<string>[] = [
  { code: 'UNAVAILABLE', means: 'failing', source: 'RFC 5530, 3: a subsystem is down' },
  { code: 'SERVERBUG', means: 'failing', source: 'RFC 5530, 3' },
  { code: 'CORRUPTION', means: 'failing', source: 'RFC 5530, 3' },
  { code: 'LIMIT', means: 'throttled', source: 'RFC 5530, 3' },
  { code: 'THROTTLED', means: 'throttled', source: 'Gmail' },
  { code: 'NOPERM', means: 'denied', source: 'RFC 5530, 3' },
  { code: 'SYS/TEMP', means: 'failing', source: 'RFC 3206, 4' },
  { code: 'SYS/PERM', means: 'failing', source: 'RFC 3206, 4' },
  { code: 'SYS', means: 'failing', source: 'RFC 3206, 4, cut short' },
  { code: 'LOGIN-DELAY', means: 'throttled', source: 'RFC 2449, 8.1.1' },
];
