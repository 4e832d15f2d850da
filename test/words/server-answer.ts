import * as z from 'zod';

export const answerClasses = [
  'alive',
  'refuses-us',
  'server-failing',
  'maintenance',
  'not-mail',
  'masked-by-middlebox',
  'unclear',
] as const;
const answerClass = z.enum(answerClasses);
export type AnswerClass = (typeof answerClasses)[number];

const expectation = z.object({
  class: answerClass,
  reason: z.enum(['denied', 'throttled', 'greylisted', 'helo']).optional(),
  also: z.array(answerClass).optional(),
});

const common = { id: z.string(), chain: z.enum(['public', 'private', 'none']), expect: expectation };

const mailAnswer = z.object({
  ...common,
  protocol: z.enum(['imap', 'pop', 'smtp']),
  step: z.enum(['greeting', 'capability', 'capa', 'ehlo', 'starttls', 'auth', 'noop']),
  text: z.string(),
});
export type MailAnswerEntry = z.infer<typeof mailAnswer>;

const httpAnswer = z.object({
  ...common,
  protocol: z.literal('http'),
  endpoint: z.enum([
    'owa',
    'ews',
    'eas',
    'token',
    'oidc',
    'autod2',
    'graph',
    'google-token',
    'gmail-web',
    'gmail-api',
    'olc-web',
    'autodiscover-domain',
  ]),
  status: z.number().int(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
});
export type HttpAnswerEntry = z.infer<typeof httpAnswer>;

/** One line of server-answers.jsonl. */
export const serverAnswer = z.union([mailAnswer, httpAnswer]);
export type ServerAnswerEntry = z.infer<typeof serverAnswer>;

/** What was made of it. */
export interface ReadAnswer {
  class: AnswerClass;
  /** Of a refusal: the code has one word for a limit and for a grey list, since both say "come back later". */
  reason?: 'denied' | 'throttled' | 'helo';
}
