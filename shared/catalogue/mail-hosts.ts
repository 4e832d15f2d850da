import { httpRoutes } from './http-routes.ts';
import { keyHosts } from './key-hosts.ts';

const hostOf = (url: string) => /^https:\/\/([^/:?]+)/.exec(url)?.[1] ?? '';

/** Hosts that some mailbox's programs, or its sign-in, ask: whoever sends one of them elsewhere, breaks mail. Lower case. */
export const mailHosts: ReadonlySet<string> = new Set([
  ...keyHosts.map(({ host }) => host),
  ...httpRoutes.map(({ url }) => hostOf(url)),
]);
