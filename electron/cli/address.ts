import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import { asTyped, UsageError } from './complaints.ts';

/** What the person asked for. `address` is absent when only a domain was given. */
export interface MailTarget {
  address?: string;
  /** A-labels, lower case, no trailing dot. */
  domain: string;
}

const label = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;

/**
 * Reads a mail address or a domain as people paste it: `ana@contoso.com`, `<ana@contoso.com>`, `mailto:…`, `contoso.com`,
 * `ana@bücher.example`.
 * @throws UsageError that says what to write instead.
 */
export function parseMailTarget(typed: string): MailTarget {
  const word = typed
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^<(.*)>$/, '$1');
  if (word.length > 320) throw new UsageError('command.address-too-long');
  const at = word.lastIndexOf('@');
  const local = at < 0 ? undefined : word.slice(0, at);
  const host = word.slice(at + 1).replace(/\.$/, '');
  if (local !== undefined && (local === '' || local.length > 64 || /[\s\p{Cc}]/u.test(local))) {
    throw malformed(typed);
  }
  if (isIP(host.replace(/^\[(?:ipv6:)?|\]$/gi, '')) !== 0 || /^[\d.]+$/.test(host)) {
    throw new UsageError('command.address-ip', { word: asTyped(typed) });
  }
  if (host === '' || /[/\\:?#[\]%\s]/.test(host)) throw malformed(typed);
  if (!host.includes('.') && !/[。．｡]/.test(host)) {
    throw new UsageError('command.address-single-label', { word: asTyped(typed) });
  }
  const domain = domainToASCII(host).toLowerCase();
  const labels = domain.split('.');
  if (domain === '' || domain.length > 253 || !labels.every((part) => label.test(part)))
    throw malformed(typed);
  if (!/[a-z]/.test(labels.at(-1) ?? '')) throw malformed(typed);
  return local === undefined ? { domain } : { address: `${local}@${host}`, domain };
}

function malformed(typed: string): UsageError {
  return new UsageError('command.address-malformed', { word: asTyped(typed) });
}
