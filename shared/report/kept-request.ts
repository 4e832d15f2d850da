import type { DiagnoseRequest } from '../model/request.ts';
import { removed } from '../pasted/secret-span.ts';
import { withoutSecrets } from '../pasted/secrets-in-text.ts';

/** UTF-16 units, as the schema has it. */
const LONGEST = 4096;

/**
 * What is kept of a request: of a pasted text nothing, since what it says is in the observation; with the person's consent the text
 * without its secrets. Reports of before 2026-12 hold the text without having asked.
 */
export function keptRequest(request: DiagnoseRequest): DiagnoseRequest {
  const { errorText, ...rest } = request;
  if (errorText === undefined) return request;
  if (request.keepErrorText !== true) return rest;
  // What stands in the place of a secret can be longer than it.
  const kept = withoutSecrets(errorText).slice(0, LONGEST);
  // Nothing but a secret: no words are left that anybody could read.
  return kept.replaceAll(removed, '').trim() === '' ? rest : { ...rest, errorText: kept };
}
