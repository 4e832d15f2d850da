import { toldByPerson } from '../../../shared/pasted/told-by-person.ts';
import type { Probe } from '../probe.ts';

/** The person's answers, as an observation like any other: some incidents leave every anonymous probe green. */
export const userReport: Probe<'user-report'> = (_planned, { request }, emit) => {
  emit({ status: 'ok', data: toldByPerson(request) });
};
