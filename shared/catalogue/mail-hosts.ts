import { httpRoutes } from './http-routes.ts';
import { keyHosts } from './key-hosts.ts';

const hostOf = (url: string) => /^https:\/\/([^/:?]+)/.exec(url)?.[1] ?? '';

/**
 * Of sign-in, beside those of key-hosts.ts: older names that programs still ask.
 * protocols.md 6.1
 */
const olderSignIn = ['login.microsoft.com', 'login.windows.net', 'account.live.com', 'oauth2.googleapis.com'];

/** Hosts that some mailbox's programs, or its sign-in, ask: whoever sends one of them elsewhere, breaks mail. Lower case. */
export const mailHosts: ReadonlySet<string> = new Set([
  ...olderSignIn,
  ...keyHosts.map(({ host }) => host),
  ...httpRoutes.map(({ url }) => hostOf(url)),
]);
