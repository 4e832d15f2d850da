import { entraCodesIn } from '../catalogue/aadsts.ts';
import type { UserReportData } from '../model/observation.ts';
import type { DiagnoseRequest } from '../model/request.ts';
import { readPastedText } from './read-pasted-text.ts';

/** Of what the person says, what a report keeps: ids, numbers and codes, and nothing of the text itself. */
export function toldByPerson(
  request: Pick<DiagnoseRequest, 'failing' | 'working' | 'errorText' | 'elsewhere'>,
): UserReportData {
  const { failing, working, errorText = '', elsewhere } = request;
  const { state, meanings, requests, secret, onPhone } = readPastedText(errorText);
  return {
    failing,
    working,
    entraCodes: state === 'understood' ? entraCodesIn(errorText) : [],
    phrases: meanings.map((one) => one.id),
    ...(meanings.some((one) => one.own) && {
      ownWords: meanings.filter((one) => one.own).map((one) => one.id),
    }),
    codes: meanings.flatMap(({ code }) => (code === undefined ? [] : [code])),
    requests: [...requests],
    text: state,
    ...(secret && { secret }),
    ...(onPhone && { onPhone }),
    ...(elsewhere && { elsewhere }),
  };
}
