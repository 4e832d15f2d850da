import type { ParsedAnswer } from '../../../shared/model/observation.ts';
import type { DocumentType } from '../../../shared/plan/planned-http.ts';
import { readApiError } from './api-error.ts';
import { readAutodiscoverJson } from './autodiscover-json.ts';
import { readAutodiscoverXml } from './autodiscover-xml.ts';
import { readOauthError } from './oauth-error.ts';
import { readOidc } from './oidc.ts';
import { readRealm } from './realm.ts';
import { readVantage } from './vantage.ts';

type Reader = (body: string) => ParsedAnswer | undefined;

const readers: Readonly<Record<Exclude<DocumentType, 'none'>, Reader>> = {
  oidc: readOidc,
  realm: readRealm,
  'oauth-error': readOauthError,
  'autodiscover-json': readAutodiscoverJson,
  'autodiscover-xml': readAutodiscoverXml,
  'api-error': readApiError,
  vantage: readVantage,
};

/** What the document says, reduced to what the judgement needs; undefined when it is not of the type. Never throws. */
export function readDocument(type: DocumentType, body: string): ParsedAnswer | undefined {
  return type === 'none' ? undefined : readers[type](body);
}
