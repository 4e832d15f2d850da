import type { FailureCode } from '../../../shared/model/failure.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import { factsOf } from './facts-of.ts';
import { asked, mx, observe } from './observe.ts';

export const HOST = 'outlook.office365.com';
export const TRUE = '52.97.1.2';
export const LIE = '203.0.113.66';

/** What is known of names, as they resolve here and at public operators. */
export const namesOf = (...seen: (Observation | readonly Observation[])[]) =>
  factsOf([mx(), ...seen.flat()]).dns;

const atOperator =
  (server: string) =>
  (answers: string[], fails?: FailureCode, host = HOST) =>
    asked('control', server, host, answers, fails ? { fails } : {});
export const public1 = atOperator('1.1.1.1');
export const public8 = atOperator('8.8.8.8');

/** A name that nobody registered got this address. */
export const invented = (address: string, ending: { fails?: FailureCode; notRun?: 'budget' } = {}) =>
  observe(
    'dns-random-label',
    'dns-random',
    { asked: 2, rewritten: [{ name: 'x', address }] },
    ending as never,
  );
