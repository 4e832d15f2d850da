import * as z from 'zod';
import { failureCode } from './failure.ts';
import { publicText } from './redaction-class.ts';

const ownHeader = z.object({ name: publicText(64), value: publicText(200).optional() });

/** One shape of a healthy answer. All members that are present must hold. */
const acceptedShape = z.object({
  statusCodes: z.array(z.number().int()),
  answer: z.enum(['expected', 'expected-auth']),
  /** The body is JSON with all these keys (a dot goes one level down). */
  jsonKeys: z.array(publicText(64)).optional(),
  /** The media type holds this word. */
  contentType: publicText(64).optional(),
  /** The host of Location is one of these or below one of them. */
  locationSuffixes: z.array(publicText(253)).optional(),
  /** The body holds this text. */
  bodyIncludes: publicText(200).optional(),
  /** A WWW-Authenticate challenge or an own header must be there: a bare 401 can be anybody's. */
  challengeOrOwn: z.boolean().optional(),
  /** An own header must be there. */
  own: z.boolean().optional(),
});

/** What a healthy answer looks like: data in the plan, so that a live capture can replace it (protocols.md 14). */
export const answerExpectation = z.object({
  accept: z.array(acceptedShape),
  own: z.array(ownHeader),
  /** Or a text in the body that nobody else would write: a pattern, case-sensitive. */
  ownBody: publicText(100).optional(),
  /** Failures that are normal here: the probe then does not apply (protocols.md 5.5). */
  normalFailures: z.array(failureCode).optional(),
  /** `provider`: an error without own headers is a middlebox's. `anyone`: the organisation's or a stranger's server. */
  server: z.enum(['provider', 'anyone']),
});
export type AnswerExpectation = z.infer<typeof answerExpectation>;
