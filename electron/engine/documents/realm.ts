import * as z from 'zod';
import type { ParsedAnswer } from '../../../shared/model/observation.ts';
import { plainText } from '../net/plain-text.ts';
import { readJson } from './json.ts';

const realm = z.object({ NameSpaceType: z.string(), AuthURL: z.string().nullish() });

/** Who signs people of a domain in (protocols.md 6.2); undocumented, so read leniently. */
export function readRealm(body: string): ParsedAnswer | undefined {
  const found = readJson(body, realm);
  if (!found) return undefined;
  const word = found.NameSpaceType.toLowerCase();
  const nameSpace = word === 'managed' || word === 'federated' ? word : 'unknown';
  if (nameSpace !== 'federated' || !found.AuthURL || !URL.canParse(found.AuthURL))
    return { type: 'realm', nameSpace };
  const url = new URL(found.AuthURL);
  return {
    type: 'realm',
    nameSpace,
    authHost: url.hostname.slice(0, 253),
    authProduct: productOf(url),
    // Without its query: that carries the person's address.
    authUrl: plainText(`${url.origin}${url.pathname}`, 600),
  };
}

function productOf(url: URL): 'adfs' | 'okta' | 'ping' | 'other' {
  if (/^\/adfs\//i.test(url.pathname)) return 'adfs';
  if (/\.(okta|oktapreview|okta-emea)\.com$/i.test(url.hostname)) return 'okta';
  if (/\/idp\/prp\.wsf/i.test(url.pathname) || /^auth\.pingone\./i.test(url.hostname)) return 'ping';
  return 'other';
}
