import { listOf } from '../../messages/list.ts';
import { format, hasMessage } from '../../messages/report.ts';
import type { Report } from '../../model/report.ts';
import { safeText } from '../safe-text.ts';

/** What a text says is named first things first; the rest stands in the JSON. */
const MOST = 3;
/** UTF-16 units of a text that is kept; the JSON has all of it. */
const LONGEST = 600;

/** What was recognised of the text that the person gave, in sentences; none where nothing was given, or nobody recorded it. */
export function pastedLines(report: Pick<Report, 'request' | 'observations'>, locale: string): string[] {
  const told = report.observations.flatMap((one) =>
    one.kind === 'user-report' && one.data ? [one.data] : [],
  );
  const phrases = [...new Set(told.flatMap((one) => one.phrases))]
    .map((id) => `phrase.${id}`)
    .filter(hasMessage);
  // Reports of before 2026-12 have Entra's numbers alone.
  const codes = told.flatMap((one) => one.codes ?? one.entraCodes.map((code) => `AADSTS${code}`));
  const state =
    told.find((one) => one.text !== undefined)?.text ?? (phrases.length > 0 ? 'understood' : 'none');
  const say = (id: string, values: Record<string, string> = {}) => format(id, values, locale);
  const lines: string[] = [];
  switch (state) {
    case 'understood': {
      const what = recognisedWords(phrases.slice(0, MOST), [...new Set(codes)].slice(0, MOST), locale);
      if (what !== '') lines.push(say('report.pasted.understood', { what }));
      break;
    }
    case 'not-understood':
      lines.push(say('report.pasted.not-understood'));
      if (keptText(report) === undefined) lines.push(say('report.pasted.not-kept'));
      break;
    case 'no-error':
      lines.push(say('report.pasted.no-error'));
      break;
    case 'none':
      break;
  }
  if (told.some((one) => one.secret === true)) lines.push(say('report.pasted.secret'));
  return lines;
}

/** Sentences of what was recognised, with its codes; the codes alone where no sentence is known. */
export function recognisedWords(
  phrases: readonly string[],
  codes: readonly string[],
  locale: string,
): string {
  const what = listOf(
    phrases.map((id) => format(id, {}, locale)),
    locale,
  );
  const code = codes.map((one) => safeText(one, 80)).join(', ');
  if (what === '' || code === '') return what || code;
  return format('report.pasted.with-code', { what, code }, locale);
}

/** The text itself, where the person allowed that the helpdesk reads it. */
export function keptText({ request }: Pick<Report, 'request'>): string | undefined {
  if (request.keepErrorText !== true || !request.errorText?.trim()) return undefined;
  return safeText(request.errorText, LONGEST);
}
