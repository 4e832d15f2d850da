import { expect, it } from 'vitest';
import * as answers from '../../../shared/catalogue/answers.ts';
import { type AnswerExpectation, expectationOrigin } from '../../../shared/model/expectation.ts';
import { failureCodes } from '../../../shared/model/failure.ts';
import type { Answerer } from '../../../shared/plan/answerer.ts';
import { type AnswerClass, classifyAnswer } from '../../../shared/plan/classify-answer.ts';

const expectations = Object.values(answers) as AnswerExpectation[];
const statuses = Array.from({ length: 400 }, (_, at) => 200 + at);
/** Everything that leaves open who answered: by turns, since no rule tells them apart. */
const open = ['private-root', 'unproven', 'clear-text'] as const satisfies readonly Answerer[];

/** None of them is what a healthy service says. */
const bodies: Readonly<Record<string, string>> = {
  empty: '',
  page: '<!doctype html><html><head><title>Error</title></head><body>Something went wrong</body></html>',
  'other data': '{"status":"blocked","items":[1,2]}',
  'an error of anybody': '{"error":"blocked","ErrorCode":"x"}',
  'no text': '\u0000\u0001\ufffd',
};
const huge = `<html>${'Outlooc '.repeat(32_000)}`;

type Headers = readonly (readonly [string, string])[];
const marks: Readonly<Record<string, Headers>> = {
  none: [],
  'a filter': [
    ['server', 'FortiGate'],
    ['via', '1.1 gate (squid/5.7)'],
    ['x-squid-error', 'ERR_ACCESS_DENIED 0'],
  ],
  'a load balancer': [
    ['server', 'BigIP'],
    ['via', '1.1 haproxy, 1.1 google'],
  ],
};

/** An own sign of the expectation, as it would come. */
function ownSign({ own }: AnswerExpectation): Headers {
  const sign = own.find(({ value, name }) => value === undefined && !name.startsWith('x-proxyerror'));
  return sign ? [[sign.name, 'x']] : own.length > 0 ? [['server', 'ESF']] : [];
}

interface Case {
  expected: AnswerExpectation;
  status: number;
  answerer: Answerer;
  signed: boolean;
  mark: string;
  body: string;
}

function* cases(): Generator<[Case, AnswerClass]> {
  for (const expected of expectations)
    for (const signed of ownSign(expected).length > 0 ? [true, false] : [false])
      for (const status of statuses)
        for (const [mark, fields] of Object.entries(marks))
          for (const [name, body] of Object.entries(status % 50 === 3 ? { ...bodies, huge } : bodies))
            for (const answerer of ['proven', open[status % 3] ?? 'unproven'] as const) {
              const headers: Headers = [
                ['content-type', name.includes('data') ? 'application/json' : 'text/html'],
                ...fields,
                ...(signed ? ownSign(expected) : []),
              ];
              const got = classifyAnswer({ statusCode: status, headers, body }, expected, answerer);
              yield [{ expected, status, answerer, signed, mark, body: name }, got];
            }
}

const failureOf: Readonly<Record<AnswerClass['answer'], string | undefined>> = {
  expected: undefined,
  'expected-auth': undefined,
  throttled: 'http-throttled',
  'provider-error': 'http-provider-error',
  'edge-error': 'http-edge-error',
  middlebox: 'http-middlebox',
  unexpected: 'http-unexpected',
};

/** What must hold of one answer; the sentence that does not. */
function broken({ expected, status, answerer, signed, mark }: Case, got: AnswerClass): string | undefined {
  const provider = expected.server === 'provider';
  const proven = answerer === 'proven';
  const failing = status >= 500;
  if (!(got.answer in failureOf) || got.failure !== failureOf[got.answer])
    return 'one class, and the code of it';
  if (got.failure !== undefined && !failureCodes.includes(got.failure)) return 'a known code';
  if (proven && got.answer === 'middlebox') return 'over a proven connection nobody in between answers';
  if (signed && got.answer === 'middlebox') return 'what shows an own sign comes from nobody in between';
  if (got.answer === 'middlebox' && got.own) return 'somebody in between has no own signs';
  if (got.answer === 'middlebox' && !provider && mark !== 'a filter' && status !== 407 && status !== 511)
    return "a stranger's server is no filter until one names itself";
  if (provider && !proven && !signed && got.answer !== 'middlebox')
    return 'without proof and own signs nobody speaks for the provider';
  if ((proven || signed) && failing && got.answer !== 'provider-error' && got.failure !== undefined)
    return 'an error of the host is its own';
  if (got.answer === 'provider-error' && (!failing || (provider && got.own !== signed)))
    return 'an error has an own sign or it has not, and a status of errors';
  if (proven && !failing && got.failure && !['unexpected', 'throttled'].includes(got.answer))
    return 'what is unexpected of a living host accuses nobody';
  if (got.answer === 'throttled' && status !== 429 && !expected.refusals?.includes(status))
    return 'a refusal of us says so';
  return undefined;
}

it('has one class, and the connection decides who may have given it', () => {
  const wrong = new Map<string, string>();
  const provenClass = new Map<string, string>();
  let tried = 0;
  const note = (rule: string, one: Case, got: AnswerClass) => {
    if (!wrong.has(rule)) wrong.set(rule, JSON.stringify({ ...one, expected: one.expected.id, got }));
  };
  for (const [one, got] of cases()) {
    tried += 1;
    const rule = broken(one, got);
    if (rule !== undefined) note(rule, one, got);
    if (one.answerer !== 'proven') continue;
    const rest = `${one.expected.id} ${one.status} ${one.signed} ${one.body}`;
    const as = `${got.answer} ${got.own}`;
    if ((provenClass.get(rest) ?? as) !== as) note('a device that names itself changes nothing', one, got);
    provenClass.set(rest, as);
  }
  expect([...wrong]).toEqual([]);
  expect(tried).toBeGreaterThan(300_000);
}, 60_000);

it('every expectation says where it comes from, and each has a name of its own', () => {
  for (const expected of expectations) {
    expect(expectationOrigin.safeParse(expected).error, expected.id).toBeUndefined();
    expect(expected.date, expected.id).toMatch(/^20\d\d-\d\d(-\d\d)?$/);
    expect(expected.source.length, expected.id).toBeGreaterThan(10);
  }
  const ids = expectations.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});
