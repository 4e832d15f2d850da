import { readDocument } from '../../electron/engine/documents/documents.ts';
import * as answers from '../../shared/catalogue/answers.ts';
import { httpRoutes } from '../../shared/catalogue/http-routes.ts';
import type { AnswerExpectation } from '../../shared/model/expectation.ts';
import type { Chain, ObservationOf } from '../../shared/model/observation.ts';
import { answererBy } from '../../shared/plan/answerer.ts';
import { classifyAnswer } from '../../shared/plan/classify-answer.ts';
import type { DocumentType } from '../../shared/plan/planned-http.ts';
import type { HttpAnswerEntry } from './server-answer.ts';

interface Endpoint {
  url: string;
  expect: AnswerExpectation;
  document: DocumentType;
}

/** As the plan asks each of them. */
const endpoints: Readonly<Record<HttpAnswerEntry['endpoint'], Endpoint>> = {
  owa: route('owa'),
  ews: route('ews'),
  eas: route('eas'),
  autod2: route('autod2'),
  graph: route('graph'),
  'gmail-web': route('gmail-web'),
  'gmail-api': route('gmail-api'),
  'olc-web': route('owa-consumer'),
  token: {
    url: 'https://login.microsoftonline.com/organizations/oauth2/v2.0/token',
    expect: answers.tokenEndpoint,
    document: 'oauth-error',
  },
  oidc: {
    url: 'https://login.microsoftonline.com/example.org/v2.0/.well-known/openid-configuration',
    expect: answers.openIdConfiguration,
    document: 'oidc',
  },
  'google-token': {
    url: 'https://oauth2.googleapis.com/token',
    expect: answers.googleToken,
    document: 'oauth-error',
  },
  'autodiscover-domain': {
    url: 'https://autodiscover.example.org/autodiscover/autodiscover.xml',
    expect: answers.autodiscoverAtDomain,
    document: 'autodiscover-xml',
  },
};

function route(id: string): Endpoint {
  const found = httpRoutes.find((one) => one.id === id);
  if (!found) throw new Error(`no such route: ${id}`);
  return { url: found.url, expect: found.expect, document: found.document ?? 'none' };
}

/** What the probe would have written down, had the head come over such a connection. */
export function observeHead(entry: HttpAnswerEntry): ObservationOf<'http'> {
  const { url, expect, document } = endpoints[entry.endpoint];
  const chain = chainOf(entry.chain);
  const asked = chain === undefined ? url.replace(/^https:/, 'http:') : url;
  const headers = Object.entries(entry.headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  const got = classifyAnswer(
    { statusCode: entry.status, headers, body: entry.body },
    expect,
    answererBy(asked, chain),
  );
  const parsed = readDocument(document, entry.body);
  return {
    id: entry.endpoint,
    probe: entry.endpoint,
    stage: 'mail',
    try: 1,
    startedAt: '2026-11-29T12:00:00Z',
    durationMs: 1,
    kind: 'http',
    status: got.failure ? 'failed' : 'ok',
    ...(got.failure && { failure: { code: got.failure } }),
    data: {
      method: 'GET',
      url: asked,
      headers: [],
      redirects: [],
      statusCode: entry.status,
      answer: got.answer,
      own: got.own,
      via: 'direct',
      timing: { totalMs: 1 },
      ...(parsed && { parsed }),
      ...(chain && { chain }),
    },
  };
}

function chainOf(kind: HttpAnswerEntry['chain']): Chain | undefined {
  if (kind === 'none') return undefined;
  return { certificates: [], anchor: kind, nameMatches: true, verification: 'ok' };
}
