import * as answers from './answers.ts';
import type { SignInDocument } from './provider.ts';

/** An empty form at a token endpoint: the refusal in the right shape proves that the service lives (protocols.md 6.4). */
const emptyForm = {
  purpose: 'Does the service that hands out sign-in tokens live?',
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: '',
  document: 'oauth-error',
} as const;

export const tokenDocument = (id: string, url: string, expect: SignInDocument['expect']): SignInDocument => ({
  id,
  ...emptyForm,
  url,
  expect,
});

/**
 * Entra's documents of the domain at the worldwide sign-in (protocols.md 6). Directory and realm are asked for every domain:
 * they also tell where the mailbox is.
 */
export const entraDocuments: readonly SignInDocument[] = [
  {
    id: 'oidc',
    purpose: 'Is the domain known to Microsoft sign-in, and does sign-in answer?',
    url: 'https://login.microsoftonline.com/{domain}/v2.0/.well-known/openid-configuration',
    document: 'oidc',
    expect: answers.openIdConfiguration,
    locates: true,
  },
  {
    id: 'realm',
    purpose: 'Who signs people of this domain in: Microsoft, or the organisation itself?',
    url: 'https://login.microsoftonline.com/getuserrealm.srf?login={address}&json=1',
    document: 'realm',
    expect: answers.userRealm,
    locates: true,
  },
  tokenDocument(
    'token',
    'https://login.microsoftonline.com/organizations/oauth2/v2.0/token',
    answers.tokenEndpoint,
  ),
];
