/**
 * In what a provider is not as others are: what a person must know, or a measurement must not take for a fault. Each with what
 * follows from it.
 */
export const peculiarities = {
  'app-password': 'Mail programs need a password that was made for them; the account’s own is refused.',
  'oauth-only': 'Mail programs sign in through a page of the provider; no password is taken.',
  'authorisation-code':
    'Mail programs need a code that the web page hands out; the account’s password is refused.',
  'own-mail-password': 'Mail has a password of its own beside the account’s, which is set on the web page.',
  'imap-off-by-default': 'IMAP and POP are refused until they are switched on on the web page.',
  'smtp-off-by-default': 'Sending from mail programs is refused until it is switched on on the web page.',
  'third-party-access-off':
    'Other programs are refused until access for them is switched on on the web page.',
  'imap-paid-only': 'IMAP and POP belong to the paid plans.',
  'imap-id-needed':
    'A program that does not say its name (RFC 2971) is refused after it has signed in: a fault of the program.',
  'bridge-on-this-computer':
    'Mail programs come only through a program of the provider on the same computer, whose certificate is its own.',
  'no-mail-programs': 'There is no IMAP, POP or SMTP: only the web page and the provider’s own apps.',
  'no-implicit-tls': 'There is STARTTLS only: a closed 993, 995 or 465 is normal.',
  'no-tls': 'There is no encryption: that an answer offers none is normal.',
  'pop-only': 'There is no IMAP: a closed 993 is normal.',
  'tls-on-587': 'Port 587 may begin with TLS as well as with STARTTLS.',
  'smart-card': 'The web page asks for a certificate of the person’s card before it answers.',
  'banner-names-address': 'The greeting holds the address of who asks, which is never shown.',
  'server-by-customer':
    'Each customer has a server with a name of its own: no one host is asked for all of them.',
  'also-forwarding':
    'The same MX serves domains that only forward: that no mailbox is found there is normal.',
} satisfies Record<string, string>;

export type PeculiarityId = keyof typeof peculiarities;

/** What is said of it to a person. */
export const peculiarityMessage = (id: PeculiarityId) => `peculiarity.${id}` as const;
