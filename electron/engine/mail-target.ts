import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';

/** What the person asked for. `address` is absent when only a domain was given. */
export interface MailTarget {
  address?: string;
  /** A-labels, lower case, no trailing dot. */
  domain: string;
}

/** Why a text is no mail address and no domain. */
export type NoMailTarget = 'too-long' | 'malformed' | 'ip' | 'single-label';

const label = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;

/**
 * Reads a mail address or a domain as people paste it: `ana@contoso.com`, `<ana@contoso.com>`, `mailto:…`, `contoso.com`,
 * `ana@bücher.example`.
 */
export function readMailTarget(typed: string): MailTarget | { problem: NoMailTarget } {
  const word = typed
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^<(.*)>$/, '$1');
  if (word.length > 320) return { problem: 'too-long' };
  const at = word.lastIndexOf('@');
  const local = at < 0 ? undefined : word.slice(0, at);
  const host = word.slice(at + 1).replace(/\.$/, '');
  if (local !== undefined && (local === '' || local.length > 64 || /[\s\p{Cc}]/u.test(local))) {
    return { problem: 'malformed' };
  }
  if (isIP(host.replace(/^\[(?:ipv6:)?|\]$/gi, '')) !== 0 || /^[\d.]+$/.test(host)) return { problem: 'ip' };
  if (host === '' || /[/\\:?#[\]%\s]/.test(host)) return { problem: 'malformed' };
  if (!host.includes('.') && !/[。．｡]/.test(host)) return { problem: 'single-label' };
  const domain = domainToASCII(host).toLowerCase();
  const labels = domain.split('.');
  if (domain === '' || domain.length > 253 || !labels.every((part) => label.test(part))) {
    return { problem: 'malformed' };
  }
  if (!/[a-z]/.test(labels.at(-1) ?? '')) return { problem: 'malformed' };
  return local === undefined ? { domain } : { address: `${local}@${host}`, domain };
}
