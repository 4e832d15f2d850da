import { format } from '../../messages/report.ts';
import type { Observation } from '../../model/observation.ts';
import { safeText } from '../safe-text.ts';
import { failureWords } from '../view/check-detail.ts';
import type { Check } from '../view/checks.ts';
import { marks } from '../view/marks.ts';
import { html, type Markup } from './markup.ts';

/** Each way into the mailbox, try by try, with the entrances that answered. */
export function routeMatrix(checks: readonly Check[], locale: string): Markup | undefined {
  const rows = checks.filter((check) => check.main.route !== undefined && check.ran > 0);
  if (rows.length === 0) return undefined;
  const tries = Math.max(...rows.flatMap((check) => check.observations.map((item) => item.try)));
  const numbers = Array.from({ length: tries }, (_, at) => at + 1);
  // Where no answer says which entrance it came by, there is no column for it.
  const entered = rows.some((check) => entrances(check) !== '');
  const say = (id: string, values: Record<string, number> = {}) => format(id, values, locale);
  return html`<h2>${say('report.heading.routes')}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${say('report.heading.routes')}"><table>
<thead><tr><th scope="col">${say('report.table.route')}</th><th scope="col">${say('report.table.result')}</th>${numbers.map((number) => html`<th scope="col">${say('report.table.try', { number })}</th>`)}${entered ? html`<th scope="col">${say('report.table.entrances')}</th>` : undefined}</tr></thead>
<tbody>${rows.map(
    (check) => html`<tr><th scope="row">${check.name}</th>
<td class="status ${check.status}">${marks[check.status]} ${say(`report.status.${check.status}`)}</td>
${numbers.map((number) =>
  cell(
    check.observations.find((item) => item.try === number),
    locale,
  ),
)}${entered ? html`<td>${entrances(check)}</td>` : undefined}</tr>`,
  )}</tbody></table></div>`;
}

function cell(observation: Observation | undefined, locale: string): Markup {
  if (!observation)
    return html`<td class="not-run">${marks['not-run']} ${format('report.status.not-run', {}, locale)}</td>`;
  const word =
    answerOf(observation) ||
    failureWords(observation, locale) ||
    format(`report.status.${observation.status}`, {}, locale);
  return html`<td class="${observation.status}">${marks[observation.status]} ${word}</td>`;
}

/** The shortest true answer: a status code, or nothing. */
function answerOf(observation: Observation): string {
  if (observation.kind !== 'http') return '';
  const code = observation.data?.statusCode;
  return code === undefined ? '' : String(code);
}

function entrances(check: Check): string {
  const names = check.observations.map((item) => {
    if (item.kind === 'http') return item.data?.frontDoorSite ?? item.data?.frontDoor;
    return item.kind === 'mail-protocol' ? item.data?.serverName?.split('.', 1)[0] : undefined;
  });
  const known = names.filter((name): name is string => name !== undefined && name !== '');
  return [...new Set(known.map((name) => safeText(name, 40)))].join(', ');
}
