import { knownProviders } from '../catalogue/known-providers.ts';

const mailDomains: ReadonlySet<string> = new Set(
  knownProviders.flatMap(({ domains }) => domains?.names ?? []),
);

const hosts: ReadonlySet<string> = new Set(
  knownProviders
    .flatMap(({ web }) => [/^https:\/\/([^/]+)/.exec(web?.address ?? '')?.[1] ?? [], web?.hosts ?? []].flat())
    .filter((host) => !mailDomains.has(host)),
);

/** Whether the host is where a large provider shows mail in a browser: nobody has an address there. */
export const isWebMailHost = (host: string) => hosts.has(host.toLowerCase());
