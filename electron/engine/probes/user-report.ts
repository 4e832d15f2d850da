import { entraCodesIn, phrasesIn } from '../../../shared/catalogue/error-texts.ts';
import type { Probe } from '../probe.ts';

/** The person's answers, as an observation like any other: some incidents leave every anonymous probe green. */
export const userReport: Probe<'user-report'> = (_planned, { request }, emit) => {
  const text = request.errorText ?? '';
  emit({
    status: 'ok',
    data: {
      failing: request.failing,
      working: request.working,
      entraCodes: entraCodesIn(text),
      phrases: phrasesIn(text),
      ...(request.elsewhere && { elsewhere: request.elsewhere }),
    },
  });
};
