import { providers } from './providers.ts';

/**
 * Mail domains that many people have, besides those of the providers that are told apart. Only ever offered to a person
 * as a question ("did you mean …?") after a domain turned out not to exist, so a missing or an old one costs nothing;
 * compiled from the providers' own sign-up pages (L).
 */
const others: readonly string[] = [
  'gmx.com',
  'web.de',
  't-online.de',
  'freenet.de',
  'posteo.de',
  'mailbox.org',
  'proton.me',
  'protonmail.com',
  'yahoo.es',
  'yahoo.it',
  'yahoo.ca',
  'yahoo.co.jp',
  'yahoo.com.br',
  'yahoo.co.in',
  'orange.fr',
  'wanadoo.fr',
  'free.fr',
  'sfr.fr',
  'laposte.net',
  'bluewin.ch',
  'libero.it',
  'telefonica.net',
  'sapo.pt',
  'uol.com.br',
  'bol.com.br',
  'terra.com.br',
  'docomo.ne.jp',
  'ezweb.ne.jp',
  'softbank.ne.jp',
  'nifty.com',
  'comcast.net',
  'verizon.net',
  'att.net',
  'btinternet.com',
  'yandex.com',
  'qq.com',
  '163.com',
];

/** The most common first, which decides between two that are equally near. */
const first: readonly string[] = ['gmail.com', 'outlook.com', 'hotmail.com', 'icloud.com', 'yahoo.com'];

export const commonMailDomains: readonly string[] = [
  ...new Set([
    ...first,
    ...providers.flatMap(({ domains }) => domains).filter((domain) => !domain.startsWith('onmicrosoft.')),
    ...others,
  ]),
];
