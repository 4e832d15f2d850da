import * as z from 'zod';
import { failureCode } from './failure.ts';
import { publicText } from './redaction-class.ts';

/** Where an expectation comes from. It goes into the observation and into the report's drift as it stands. */
export const expectationOrigin = z.object({
  /** Kebab-case, unique in shared/catalogue/answers.ts. */
  id: publicText(64),
  /** S: in the vendor's own documents or captures; L: likely, from second hand; U: not verified. */
  standing: z.enum(['S', 'L', 'U']),
  source: publicText(200),
  /** When the source was last seen to say so: `2026-11-20`, or `2023-10` where no day is known. */
  date: publicText(10),
});
export type ExpectationOrigin = z.infer<typeof expectationOrigin>;

const ownHeader = z.object({ name: publicText(64), value: publicText(200).optional() });

/** One shape of a healthy answer. All members that are present must hold. */
const acceptedShape = z.object({
  statusCodes: z.array(z.number().int()),
  answer: z.enum(['expected', 'expected-auth']),
  /** The body is JSON with all these keys (a dot goes one level down). */
  jsonKeys: z.array(publicText(64)).optional(),
  /** The media type holds this word. */
  contentType: publicText(64).optional(),
  /** There is a Location, to a host of this company (catalogue/host-owner.ts) or on the same host; `anybody`: anywhere. */
  leadsTo: publicText(64).optional(),
  /** The body holds this text. */
  bodyIncludes: publicText(200).optional(),
  /** A WWW-Authenticate challenge or an own header must be there: a bare 401 can be anybody's. */
  challengeOrOwn: z.boolean().optional(),
  /** An own header must be there. */
  own: z.boolean().optional(),
  /**
   * Nobody else writes this. All other shapes are taken from a provider's host only when the connection or an own sign
   * proves who answered.
   */
  unmistakable: z.boolean().optional(),
});

/** What a healthy answer looks like: data in the plan, so that a live capture can replace it (protocols.md 14). */
export const answerExpectation = z.object({
  ...expectationOrigin.shape,
  accept: z.array(acceptedShape),
  own: z.array(ownHeader),
  /** Or a text in the body that nobody else would write: a pattern, case-sensitive. */
  ownBody: publicText(100).optional(),
  /**
   * The dialect in which the server says that it fails, in an answer of any status and of the right shape. `oauth`: the
   * words of RFC 6749, 4.1.2.1. `entra`: Microsoft's numbers as well.
   */
  failingWords: z.enum(['oauth', 'entra']).optional(),
  /** Statuses with which it refuses an address of bad name, whatever else the answer says (protocols.md 5.4). */
  refusals: z.array(z.number().int()).optional(),
  /** Failures that are normal here: the probe then does not apply (protocols.md 5.5). */
  normalFailures: z.array(failureCode).optional(),
  /**
   * `provider`: over a connection that proves nothing, what has no own sign comes from somebody in between. `anyone`: the
   * organisation's or a stranger's server, of which no own sign is known.
   */
  server: z.enum(['provider', 'anyone']),
});
export type AnswerExpectation = z.infer<typeof answerExpectation>;
