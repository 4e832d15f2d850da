import type { Observation } from '../../shared/model/observation.ts';
import { classOfTry, codeOf, type TryClass } from '../../shared/verdict/failure-class.ts';
import type { AnswerClass, ReadAnswer } from './server-answer.ts';

/** What the judge's classes are in the words of the corpus. */
const classes = {
  pass: 'alive',
  drift: 'alive',
  provider: 'server-failing',
  unsigned: 'server-failing',
  maintenance: 'maintenance',
  'refuses-us': 'refuses-us',
  middlebox: 'masked-by-middlebox',
  proxy: 'masked-by-middlebox',
  foreign: 'not-mail',
  stall: 'unclear',
  unreachable: 'unclear',
  refused: 'unclear',
  denied: 'unclear',
  name: 'unclear',
  handshake: 'unclear',
  certificate: 'unclear',
  unclear: 'unclear',
  unmeasured: 'unclear',
} as const satisfies Record<TryClass, AnswerClass>;

/** As the judge takes one try. */
export function classOfObservation(observation: Observation): ReadAnswer {
  const code = codeOf(observation);
  if (code === 'mail-not-mail') return { class: 'not-mail' };
  const found = classes[classOfTry(observation)];
  if (found !== 'refuses-us') return { class: found };
  if (code === 'mail-helo-refused') return { class: found, reason: 'helo' };
  if (code === 'mail-throttled') return { class: found, reason: 'throttled' };
  if (code === 'http-throttled') {
    const status = observation.kind === 'http' ? observation.data?.statusCode : undefined;
    return { class: found, reason: status === 403 ? 'denied' : 'throttled' };
  }
  return { class: found, reason: 'denied' };
}
