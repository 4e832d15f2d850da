import { underSuffix } from './under-suffix.ts';

/**
 * Name servers of services that show a page for domains nobody uses: domains that lapsed, are for sale, or are held by their
 * registrar. None of them serves domains in use as well: Hostinger's dns-parking.com does, and is left out. Standing L
 * (protocols.md): as known in 2026-11, by the operators' own instructions for delegating to them, and by "The prevalence of domain parking" (RIPE and APNIC,
 * https://blog.apnic.net/2023/11/08/the-prevalence-of-domain-parking/).
 */
export const parkingNameServers: readonly string[] = [
  'sedoparking.com',
  'parkingcrew.net',
  'bodis.com',
  'parklogic.com',
  'above.com',
  'afternic.com',
  'cashparking.com',
  'dan.com',
  'undeveloped.com',
  'uniregistrymarket.link',
  'hugedomains.com',
  'ztomy.com',
  // Registrars that put a lapsed domain there until it is paid or deleted.
  'pendingrenewaldeletion.com',
  'renewyourname.net',
  'suspended-domain.com',
  'expired.gandi.net',
];

/** Words that only names of such servers have, as a label or part of one: `ns1.expireddomain.example`. */
const words = /^(?:ns\d*-?)?(?:expired?|parked|domain-?parking|suspended|forsale|for-sale|pendingrenewal)/;

/** `known`: a service of the list; `by-name`: its name says so, which is a hint and no more. */
export function parkingOf(nameServer: string): 'known' | 'by-name' | undefined {
  const host = nameServer.toLowerCase().replace(/\.$/, '');
  if (parkingNameServers.some((suffix) => underSuffix(host, suffix))) return 'known';
  return host.split('.').some((label) => words.test(label)) ? 'by-name' : undefined;
}
