import { hostOwner } from '../catalogue/host-owner.ts';

export { isMainHost } from '../catalogue/host-owner.ts';

/** The company that runs a host, by its name; `other` of one that no file knows. */
export function vendorOf(host: string): string {
  return hostOwner(host)?.company ?? 'other';
}

const under = (host: string, suffix: string): boolean =>
  host === suffix || (host.endsWith(suffix) && host.charCodeAt(host.length - suffix.length - 1) === 46);

export function isUnder(host: string, domain: string): boolean {
  return under(host, domain);
}

/** Host of an absolute URL, lower case, without port; empty when there is none. */
export function hostOfUrl(url: string | undefined): string {
  if (url === undefined) return '';
  const match = /^[a-z][a-z0-9+.-]*:\/\/(?:[^@/?#]*@)?(\[[^\]]*\]|[^:/?#]*)/i.exec(url);
  return match?.[1] === undefined ? '' : match[1].toLowerCase().replace(/^\[|\]$/g, '');
}
