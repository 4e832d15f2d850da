import { knownProviders } from './known-providers.ts';

/**
 * Mail domains that many people have, of providers that have no file yet. Only ever offered to a person
 * as a question ("did you mean …?") after a domain turned out not to exist, so a missing or an old one costs nothing;
 * compiled from the providers' own sign-up pages (L).
 */
const others: readonly string[] = [
  't-online.de',
  'freenet.de',
  'posteo.de',
  'mailbox.org',
  'proton.me',
  'protonmail.com',
  'yahoo.co.jp',
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
  'att.net',
  'btinternet.com',
  'yandex.com',
  'qq.com',
  '163.com',
];

/** The most common first, which decides between two that are equally near. */
const first: readonly string[] = ['gmail.com', 'outlook.com', 'hotmail.com', 'icloud.com', 'yahoo.com'];

export const commonMailDomains: readonly string[] = [
  ...new Set([...first, ...knownProviders.flatMap(({ domains }) => domains?.names ?? []), ...others]),
];
