import { providers } from '../catalogue/providers.ts';

const mailDomains: ReadonlySet<string> = new Set(providers.flatMap(({ domains }) => domains));

const hosts: ReadonlySet<string> = new Set(
  providers
    .flatMap(({ webAddress }) => /^https:\/\/([^/]+)/.exec(webAddress ?? '')?.[1] ?? [])
    .concat('outlook.office365.com', 'outlook.cloud.microsoft', 'gmail.google.com', 'webmail.gmx.net')
    .filter((host) => !mailDomains.has(host)),
);

/** Whether the host is where a large provider shows mail in a browser: nobody has an address there. */
export const isWebMailHost = (host: string) => hosts.has(host.toLowerCase());
