import type { FailureCode } from '../../../../shared/model/failure.ts';
import { failureCodes } from '../../../../shared/model/failure.ts';
import type { Observation } from '../../../../shared/model/observation.ts';
import type { Endpoint } from './healthy-worlds.ts';

/** Statuses below 500 that endpoints were seen to give, or that RFC 9110 and vendors define: none says "I fail". */
export const quietStatuses = [
  200, 204, 301, 302, 307, 400, 401, 403, 404, 405, 407, 409, 410, 418, 429, 440, 449, 451, 456,
] as const;
export const failingStatuses = [500, 501, 502, 503, 504, 511, 520, 530] as const;

/** What the body or the framing was like; `http-middlebox` is how reports of before 2026-12 have the first. */
export const quietShapes: readonly FailureCode[] = ['http-unexpected', 'http-middlebox'];
export const rareShapes: readonly FailureCode[] = [
  'content-malformed',
  'content-wrong-type',
  'content-refused',
  'http-protocol',
  'http-too-large',
  'http-redirect-refused',
  'http-unknown',
];
/** Rare shapes go with these; with the others they would only repeat. */
export const rareStatuses: readonly number[] = [200, 302, 403, 404];

export interface Answer {
  code: FailureCode;
  status: number;
  own: boolean;
}

/** Every answer below 500 that fits no expectation, and what a throttled one looks like. */
export const quietAnswers: readonly Answer[] = quietStatuses.flatMap((status) =>
  [true, false].flatMap((own): Answer[] => {
    const shapes = rareStatuses.includes(status) ? [...quietShapes, ...rareShapes] : quietShapes;
    const codes = status === 429 ? [...shapes, 'http-throttled' as const] : shapes;
    return codes.map((code) => ({ code, status, own }));
  }),
);

/** 5xx: with the provider's own signs its own word, without them somebody's who is over its certificate. */
export const failingAnswers: readonly Answer[] = failingStatuses.flatMap((status): Answer[] => [
  { code: 'http-provider-error', status, own: true },
  { code: 'http-unexpected', status, own: false },
  { code: 'http-middlebox', status, own: false },
]);

/** Negative mail answers that do not say "I fail", by RFC 3463, 5321 and 5530, and what is not the protocol at all. */
export const quietMail: readonly FailureCode[] = [
  'mail-throttled',
  'mail-helo-refused',
  'mail-protocol',
  'mail-unknown',
  'mail-starttls-missing',
];
/** Behind TLS from the first byte nobody else can have written these; in clear text a filter can. */
export const quietBehindTls: readonly FailureCode[] = ['mail-not-mail', 'mail-altered'];

export function answerWith(one: Observation, answer: Answer): Observation {
  if (one.kind !== 'http' || !one.data) throw new Error(`${one.id} is no answer over HTTP`);
  const { parsed: _, title: __, ...data } = one.data;
  const classes = {
    'http-provider-error': 'provider-error',
    'http-middlebox': 'middlebox',
    'http-throttled': 'throttled',
  } as const;
  const named = classes[answer.code as keyof typeof classes] ?? 'unexpected';
  return {
    ...one,
    status: 'failed',
    failure: { code: answer.code, text: `status ${answer.status}` },
    data: { ...data, statusCode: answer.status, own: answer.own, answer: named },
  };
}

/** The observation ended with this code, as far as the code's layer lets it come. */
export function failWith(one: Observation, code: FailureCode): Observation {
  const reached = !/^(device|network|dns|proxy|tcp)-/.test(code);
  const handshake = code.startsWith('tls-');
  if (one.kind === 'http' && one.data) {
    const { answer: _, parsed: __, statusCode: ___, chain, own: ____, clockOffsetMs, ...data } = one.data;
    const answered = reached && !handshake;
    return failed(one, code, {
      ...data,
      ...(answered && chain && { chain }),
      ...(answered && !/timeout|reset|protocol/.test(code) && { statusCode: statusOf(code), own: false }),
      ...(answered && clockOffsetMs !== undefined && { clockOffsetMs }),
    });
  }
  if (one.kind === 'mail-protocol' && one.data) {
    const { chain, greeting: _, serverName: __, ...data } = one.data;
    return failed(one, code, {
      ...data,
      capabilities: [],
      reached: reached ? (handshake ? 'connect' : 'tls') : 'nothing',
      ...(reached && !handshake && chain && { chain }),
    });
  }
  throw new Error(`${one.id} is no endpoint`);
}

function statusOf(code: FailureCode): number {
  if (code === 'http-throttled') return 429;
  return code === 'http-provider-error' || code === 'http-edge-error' ? 503 : 404;
}

function failed(one: Observation, code: FailureCode, data: object): Observation {
  return { ...one, status: 'failed', failure: { code }, data } as Observation;
}

/** Every code of the vocabulary, and one of a later version that this judge has never heard of. */
export const everyCode = [...failureCodes, 'mail-brand-new' as FailureCode, 'quic-odd' as FailureCode];

export function quietMailFor(endpoint: Endpoint): readonly FailureCode[] {
  const implicit = endpoint.kind === 'mail-protocol' && endpoint.data?.security === 'implicit';
  return implicit ? [...quietMail, ...quietBehindTls] : quietMail;
}
