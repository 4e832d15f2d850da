import type { Mailbox } from '../../../shared/plan/mailbox.ts';

/** The page that tells whether an organisation's own sign-in server lives, by its product (protocols.md 6.3). */
export function federatedRequest(federation: NonNullable<Mailbox['federation']>): { url: string } {
  const host = federation.authHost;
  switch (federation.product) {
    case 'adfs':
      return { url: `https://${host}/FederationMetadata/2007-06/FederationMetadata.xml` };
    case 'okta':
      return { url: `https://${host}/.well-known/okta-organization` };
    case 'ping':
      return { url: `https://${host}/pf/heartbeat.ping` };
    case 'other':
      return { url: `https://${host}/` };
  }
}
