import { hostOwner } from '../catalogue/host-owner.ts';
import {
  edgeHeaders,
  middleboxMarks,
  type OwnHeader,
  tellsFrontDoorError,
} from '../catalogue/own-headers.ts';
import type { AnswerExpectation } from '../model/expectation.ts';
import type { FailureCode } from '../model/failure.ts';
import type { DataOf } from '../model/observation.ts';
import type { Answerer } from './answerer.ts';
import { saysThatItFails } from './failing-words.ts';
import { refusesThisAddress, turnsAway } from './refuses-address.ts';

export interface AnswerToClassify {
  statusCode: number;
  /** Names in lower case, as received. */
  headers: readonly (readonly [string, string])[];
  /** The body as text, capped by the caller. */
  body: string;
}

export interface AnswerClass {
  answer: NonNullable<DataOf<'http'>['answer']>;
  own: boolean;
  /** Absent for a pass. */
  failure?: FailureCode;
}

/** Azure Front Door's own page when nothing behind it answers; seen on 9 and 29 October 2025. */
const EDGE_PAGE = /Our services aren't available right now/i;

type Shape = AnswerExpectation['accept'][number];

/**
 * Judges the shape of one answer, never the status alone (protocols.md 0.1, 7.5): an authentication refusal in the
 * provider's own shape is a pass, an HTML page with 200 from a JSON endpoint is not.
 *
 * Who answered is told by the connection first, then by signs of the provider's own, and by nothing else (design.md 1b.3).
 * Over a proven connection nobody in between can have answered, whatever device names itself: what is then unexpected is
 * drift. Otherwise a provider's host is believed when it shows an own sign or a shape that nobody else writes.
 *
 * 503 with Retry-After counts as the provider's error and not as throttling, other than in 7.5: nobody throttles an
 * anonymous first call, so from here it means an overloaded service. The wait is kept in `retryAfterS`.
 */
export function classifyAnswer(
  got: AnswerToClassify,
  expected: AnswerExpectation,
  answerer: Answerer,
): AnswerClass {
  const { statusCode } = got;
  if (got.headers.some(([name, value]) => tellsFrontDoorError(name, value))) return providerError(true);

  const failing = statusCode >= 500 && statusCode <= 599;
  const own = hasAny(got, expected.own) || matches(expected.ownBody, got.body);
  const edge = !own && (hasAny(got, edgeHeaders) || (failing && EDGE_PAGE.test(got.body)));
  const known = answerer === 'proven' || own || edge;
  const device = !known && namesDevice(got);
  const json = parse(got.body);

  const refused = refusesThisAddress(statusCode, header(got, 'location'), got.body);
  if (known && !refused && expected.failingWords && saysThatItFails(expected.failingWords, json, got.body))
    return providerError(own);
  const shape = expected.accept.find(
    (one) =>
      (known || expected.server === 'anyone' || (one.unmistakable && !device)) && fits(got, json, one, own),
  );
  // A provider's page for addresses of bad name can have the right shape (Google's is a redirect of its own); of a
  // stranger's server a refusal is all that is asked for.
  if (shape && !(refused && expected.server === 'provider')) return { answer: shape.answer, own };

  // Only a proxy says 407 (RFC 9110, 15.5.8), and only a network 511 (RFC 6585, 6).
  const between = expected.server === 'provider' || device || statusCode === 407 || statusCode === 511;
  if (!known && between) return { answer: 'middlebox', own: false, failure: 'http-middlebox' };
  if (refused || expected.refusals?.includes(statusCode) || (!own && turnsAway(statusCode, got.body)))
    return { answer: 'throttled', own: own || edge, failure: 'http-throttled' };
  if (failing && edge) return { answer: 'edge-error', own: true, failure: 'http-edge-error' };
  if (failing) return providerError(own);
  return { answer: 'unexpected', own: own || edge, failure: 'http-unexpected' };
}

const providerError = (own: boolean): AnswerClass => ({
  answer: 'provider-error',
  own,
  failure: 'http-provider-error',
});

function fits(got: AnswerToClassify, json: unknown, shape: Shape, own: boolean): boolean {
  if (!shape.statusCodes.includes(got.statusCode)) return false;
  if (shape.own && !own) return false;
  if (shape.challengeOrOwn && !own && !header(got, 'www-authenticate')) return false;
  if (shape.contentType && !(header(got, 'content-type') ?? '').toLowerCase().includes(shape.contentType))
    return false;
  if (shape.bodyIncludes && !got.body.includes(shape.bodyIncludes)) return false;
  if (shape.jsonKeys && !hasKeys(json, shape.jsonKeys)) return false;
  if (shape.leadsTo) {
    const location = header(got, 'location');
    if (location === undefined) return false;
    // Where it leads to anybody, that is looked at as an observation of its own.
    if (shape.leadsTo !== 'anybody' && !leadsTo(location, shape.leadsTo)) return false;
  }
  return true;
}

function leadsTo(location: string, company: string): boolean {
  if (location.startsWith('/') && !location.startsWith('//')) return true;
  const owner = hostOwner(URL_HOST.exec(location)?.[1] ?? '');
  // A host that bears a customer's name may be a stranger's page in the company's cloud.
  return owner?.company === company && owner.namesNobody;
}

/** shared/ knows no URL: Node and the browser have it, the language has not. */
const URL_HOST = /^(?:https?:)?\/\/(?:[^@/?#]*@)?([^:/?#]+)/i;

function header(got: AnswerToClassify, name: string): string | undefined {
  return got.headers.find(([candidate]) => candidate === name)?.[1];
}

function hasAny(got: AnswerToClassify, wanted: readonly OwnHeader[]): boolean {
  return wanted.some((own) => {
    const value = header(got, own.name);
    return value !== undefined && (own.value === undefined || new RegExp(own.value, 'i').test(value));
  });
}

function matches(pattern: string | undefined, body: string): boolean {
  return pattern !== undefined && new RegExp(pattern).test(body);
}

/** Whether a filter or proxy names itself (protocols.md 9.2). */
function namesDevice(got: AnswerToClassify): boolean {
  const marks = [header(got, 'server'), header(got, 'via'), got.body.slice(0, 4096)];
  return (
    header(got, 'x-squid-error') !== undefined ||
    header(got, 'x-deny-reason') !== undefined ||
    marks.some((mark) => mark !== undefined && middleboxMarks.test(mark))
  );
}

function parse(body: string): unknown {
  // Pages are the more frequent, and the parser's error costs more than all else here.
  if (!/^\s*[[{]/.test(body)) return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function hasKeys(value: unknown, paths: readonly string[]): boolean {
  return paths.every((path) => {
    let here: unknown = value;
    for (const key of path.split('.')) {
      if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return false;
      here = (here as Record<string, unknown>)[key];
    }
    return true;
  });
}
