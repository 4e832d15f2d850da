import { entraCodesIn, phrasesIn } from '../../../shared/catalogue/error-texts.ts';
import { readPastedText } from '../../../shared/pasted/read-pasted-text.ts';
import type { Probe } from '../probe.ts';

/** The person's answers, as an observation like any other: some incidents leave every anonymous probe green. */
export const userReport: Probe<'user-report'> = (_planned, { request }, emit) => {
  const text = request.errorText ?? '';
  const { state, secret } = readPastedText(text);
  emit({
    status: 'ok',
    data: {
      failing: request.failing,
      working: request.working,
      entraCodes: entraCodesIn(text),
      phrases: phrasesIn(text),
      ...(state !== 'none' && { text: state }),
      ...(secret && { secret }),
      ...(request.elsewhere && { elsewhere: request.elsewhere }),
    },
  });
};
