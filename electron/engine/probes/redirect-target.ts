import { addressKind } from '../../../shared/model/address-kind.ts';
import type { HttpAnswer } from '../net/http-exchange.ts';
import { addressOf } from '../net/resolve.ts';
import { headerOf } from './http-observation.ts';

export interface RedirectTarget {
  url: string;
  /** Whether the rules of design.md 7 let us go there. The dialled address is judged again when it is known. */
  allowed: boolean;
}

/**
 * Where an answer sends us: an observation first. Followed only over https, on the default port, to a public name; an
 * address is never followed (engineering.md E.6: SSRF through Autodiscover).
 */
export function redirectTarget(from: string, answer: HttpAnswer): RedirectTarget | undefined {
  if (![301, 302, 303, 307, 308].includes(answer.statusCode)) return undefined;
  const location = headerOf(answer, 'location');
  if (location === undefined || !URL.canParse(location, from)) return undefined;
  const target = new URL(location, from);
  const allowed =
    target.protocol === 'https:' &&
    target.port === '' &&
    target.username === '' &&
    addressOf(target.hostname) === undefined &&
    target.hostname.includes('.');
  target.hash = '';
  return { url: target.href.slice(0, 800), allowed };
}

/** Whether an address is one of the open Internet: not loopback, link-local, private or otherwise special. */
export function isPublicAddress(address: string): boolean {
  return addressKind(address) === 'public';
}
