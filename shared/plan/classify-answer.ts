import { edgeHeaders, middleboxMarks, type OwnHeader } from '../catalogue/own-headers.ts';
import { underSuffix } from '../catalogue/providers.ts';
import type { AnswerExpectation } from '../model/expectation.ts';
import type { FailureCode } from '../model/failure.ts';
import type { DataOf } from '../model/observation.ts';

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
 * 503 with Retry-After counts as the provider's error and not as throttling, other than in 7.5: nobody throttles an
 * anonymous first call, so from here it means an overloaded service. The wait is kept in `retryAfterS`.
 */
export function classifyAnswer(got: AnswerToClassify, expected: AnswerExpectation): AnswerClass {
  const own =
    hasAny(got, expected.own) ||
    (expected.ownBody !== undefined && new RegExp(expected.ownBody).test(got.body));
  // A device that names itself has answered, whatever it imitates.
  const foreign = expected.server === 'provider' && !own && fromMiddlebox(got);
  const shape = foreign ? undefined : expected.accept.find((candidate) => fits(got, candidate, own));
  if (shape) return { answer: shape.answer, own };
  if (got.statusCode >= 500 && !own && (hasAny(got, edgeHeaders) || EDGE_PAGE.test(got.body))) {
    return { answer: 'edge-error', own: true, failure: 'http-edge-error' };
  }
  if (got.statusCode === 429) return { answer: 'throttled', own, failure: 'http-throttled' };
  if (got.statusCode === 407) return { answer: 'middlebox', own: false, failure: 'http-middlebox' };
  if (got.statusCode >= 500) {
    return own || (expected.server === 'anyone' && !fromMiddlebox(got))
      ? { answer: 'provider-error', own, failure: 'http-provider-error' }
      : { answer: 'middlebox', own, failure: 'http-middlebox' };
  }
  if (!own && (expected.server === 'provider' || fromMiddlebox(got))) {
    return { answer: 'middlebox', own, failure: 'http-middlebox' };
  }
  return { answer: 'unexpected', own, failure: 'http-unexpected' };
}

function fits(got: AnswerToClassify, shape: Shape, own: boolean): boolean {
  if (!shape.statusCodes.includes(got.statusCode)) return false;
  if (shape.own && !own) return false;
  if (shape.challengeOrOwn && !own && !header(got, 'www-authenticate')) return false;
  if (shape.contentType && !(header(got, 'content-type') ?? '').toLowerCase().includes(shape.contentType))
    return false;
  if (shape.bodyIncludes && !got.body.includes(shape.bodyIncludes)) return false;
  if (shape.jsonKeys && !hasKeys(parse(got.body), shape.jsonKeys)) return false;
  if (shape.locationSuffixes) {
    const location = header(got, 'location');
    if (location === undefined) return false;
    // An empty list takes any target: where it leads is looked at as an observation of its own.
    if (shape.locationSuffixes.length > 0 && !leadsTo(location, shape.locationSuffixes)) return false;
  }
  return true;
}

function leadsTo(location: string, suffixes: readonly string[]): boolean {
  if (location.startsWith('/') && !location.startsWith('//')) return true;
  const host = URL_HOST.exec(location)?.[1];
  return host !== undefined && suffixes.some((suffix) => underSuffix(host, suffix));
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

function fromMiddlebox(got: AnswerToClassify): boolean {
  const marks = [header(got, 'server'), header(got, 'via'), got.body.slice(0, 4096)];
  return (
    header(got, 'x-squid-error') !== undefined ||
    header(got, 'x-deny-reason') !== undefined ||
    marks.some((mark) => mark !== undefined && middleboxMarks.test(mark))
  );
}

function parse(body: string): unknown {
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
