import { knownProviders } from './known-providers.ts';

/**
 * Mail domains that many people have, of providers that have no file yet. Only ever offered to a person
 * as a question ("did you mean …?") after a domain turned out not to exist, so a missing or an old one costs nothing;
 * compiled from the providers' own sign-up pages (L).
 */
const others: readonly string[] = [
  'telefonica.net',
  'terra.com.br',
  'docomo.ne.jp',
  'ezweb.ne.jp',
  'softbank.ne.jp',
];

/** The most common first, which decides between two that are equally near. */
const first: readonly string[] = ['gmail.com', 'outlook.com', 'hotmail.com', 'icloud.com', 'yahoo.com'];

export const commonMailDomains: readonly string[] = [
  ...new Set([
    ...first,
    ...knownProviders.flatMap(({ domains }) => domains?.names.slice(0, domains.offered) ?? []),
    ...others,
  ]),
];
