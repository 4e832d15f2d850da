import { safeText } from '../report/safe-text.ts';
import {
  type AddressProblem,
  type HostToAscii,
  longestAddress,
  longestTyped,
  type ReadAddress,
} from './address-problem.ts';
import { fromPasted } from './pasted-address.ts';

const MAX_LOCAL = 64;
const MAX_DOMAIN = 253;

const label = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;

/** `"a@b"`: the one form of a name that may have an @ or a space in it (RFC 5321 4.1.2). */
const quotedName = /^"(?:[^"\\]|\\.){1,62}"@/;

const markup = /[<>"“”„«»`]|&(?:#x?)?[a-z0-9]{1,31};/iu;

/** RFC 5322's specials, none of which stands in a name outside of quotes. */
const special = /[()[\]\\,:;]/;

const bareIpv6 = /^[0-9a-f.]*:[0-9a-f.]*:[0-9a-f:.]*(?:%.*)?$/i;

/**
 * Reads a mail address or a domain as people paste it: with a name before it, in brackets or quotes, out of a link, in
 * full-width letters. Of several addresses none is taken. Linear in the text's length; nothing is thrown.
 * @param isWebMail whether a host alone is where mail is read in a browser; the window has no catalogue and leaves it to main
 */
export function readAddress(
  typed: string,
  toAscii: HostToAscii,
  isWebMail: (host: string) => boolean,
): ReadAddress {
  if (typed.length > longestTyped) return { problem: 'too-long' };
  const pasted = fromPasted(typed);
  return 'problem' in pasted ? pasted : readPlain(pasted.text, toAscii, isWebMail);
}

/** The address alone, nothing around it. */
function readPlain(text: string, toAscii: HostToAscii, isWebMail: (host: string) => boolean): ReadAddress {
  if (text === '') return { problem: 'empty' };
  if (isWebPage(text)) return { problem: 'web-page' };
  if (text.length > longestAddress) return { problem: 'too-long' };
  const quoted = quotedName.exec(text)?.[0];
  const at = quoted === undefined ? text.indexOf('@') : quoted.length - 1;
  const name = at < 0 ? undefined : text.slice(0, at);
  const host = text
    .slice(at + 1)
    .replace(/[。．｡]/g, '.')
    .replace(/\.$/, '');
  const wrong =
    (isHidden(text) ? 'invisible' : undefined) ??
    (/\s/.test(quoted === undefined ? text : host) ? 'space' : undefined) ??
    (markup.test(quoted === undefined ? text : host) ? 'markup' : undefined) ??
    (host.includes('@') ? 'two-at' : undefined) ??
    (name === undefined || quoted !== undefined ? undefined : nameProblem(name)) ??
    hostProblem(host) ??
    (name === undefined && isWebMail(host) ? 'web-page' : undefined);
  if (wrong) return { problem: wrong };
  const domain = domainOf(host, toAscii);
  if (domain === undefined) return { problem: 'domain' };
  if (name === undefined) return { domain, written: host };
  const address = `${name}@${host}`;
  return { address, domain, written: address };
}

/** ZWNJ and ZWJ stand in Persian and Indic domains, where IDNA itself says whether they may. */
const isHidden = (text: string) => {
  const rest = text.replace(/[\u200c\u200d]/g, '').replace(/[\t\n\v\f\r\u2028\u2029]/g, ' ');
  return safeText(rest, rest.length) !== rest;
};

function nameProblem(name: string): AddressProblem | undefined {
  if (name === '') return 'no-name';
  if (name.length > MAX_LOCAL) return 'too-long';
  return special.test(name) ? 'characters' : undefined;
}

function hostProblem(host: string): AddressProblem | undefined {
  if (host === '') return 'no-domain';
  if (/^\[.*\]$/.test(host) || bareIpv6.test(host) || /^[\d.]*\d[\d.]*$/.test(host)) return 'network-address';
  if (/[\x21-\x7e]/.test(host.replace(/[A-Za-z0-9._-]/g, ''))) return 'characters';
  if (!host.includes('.')) return 'single-label';
  return /^\.|\.\.|\.$/.test(host) ? 'dots' : undefined;
}

function domainOf(host: string, toAscii: HostToAscii): string | undefined {
  const domain = toAscii(host).toLowerCase();
  const labels = domain.split('.');
  if (domain.length > MAX_DOMAIN || labels.length < 2 || !labels.every((part) => label.test(part)))
    return undefined;
  // An all-numeric last label is read as a network address by everything behind this (URL standard, 3.5).
  return /[a-z]/.test(labels.at(-1) ?? '') ? domain : undefined;
}

/** `https://…`, `mail.contoso.com/owa`, `www.contoso.com`. */
function isWebPage(text: string): boolean {
  return (
    /^[a-z][a-z0-9+.-]{0,30}:\/\//i.test(text) ||
    /^[^\s@/<>"]+\.[^\s@/<>"]+(?:\/|:\d+\/)/.test(text) ||
    (/^www\d?\./i.test(text) && !text.includes('@'))
  );
}
