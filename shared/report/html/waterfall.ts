import { format } from '../../messages/report.ts';
import { milliseconds } from '../view/check-detail.ts';
import type { Check } from '../view/checks.ts';
import { longestMs, type Phase, phasesOf, type WaterfallRow, waterfallRows } from '../view/waterfall.ts';
import { html, type Markup } from './markup.ts';

const WIDTH = 300;
const ROWS = 80;

/** How long each step to each endpoint took: bars for the eye, numbers for everybody. Empty without measurements. */
export function waterfall(checks: readonly Check[], locale: string): Markup | undefined {
  const rows = waterfallRows(checks);
  if (rows.length === 0) return undefined;
  const longest = longestMs(rows);
  const phases = phasesOf(rows);
  const say = (id: string) => format(id, {}, locale);
  return html`<h2>${say('report.heading.timings')}</h2>
<ul class="legend">${phases.map((phase) => html`<li><svg viewBox="0 0 12 12" aria-hidden="true"><rect class="${phase.id}" width="12" height="12" rx="2"/></svg>${say(`report.phase.${phase.id}`)}</li>`)}</ul>
<div class="scroll" tabindex="0" role="region" aria-label="${say('report.heading.timings')}"><table>
<thead><tr><th scope="col">${say('report.table.endpoint')}</th><th scope="col"><span class="hidden">${say('report.heading.timings')}</span></th>${phases.map((phase) => html`<th scope="col" class="num">${say(`report.phase.${phase.id}`)}</th>`)}<th scope="col" class="num">${say('report.table.total')}</th></tr></thead>
<tbody>${rows.slice(0, ROWS).map((row) => rowOf(row, phases, longest, locale))}</tbody></table></div>`;
}

function rowOf(
  { check, timing, segments, totalMs }: WaterfallRow,
  phases: readonly Phase[],
  longest: number,
  locale: string,
): Markup {
  const scale = WIDTH / longest;
  const bars = segments
    .filter(({ id, ms }) => id !== 'rest' || ms * scale >= 1)
    .map(({ id, startMs, ms }) => {
      const width = id === 'rest' ? ms * scale : Math.max(1, ms * scale);
      return html`<rect class="${id}" x="${round(startMs * scale)}" width="${round(width)}" height="12"/>`;
    });
  return html`<tr><th scope="row">${check.name}</th>
<td class="bar"><svg viewBox="0 0 ${WIDTH} 12" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="${WIDTH}" height="12" rx="2"/>${bars}</svg></td>
${phases.map((phase) => html`<td class="num">${timing[phase.field] === undefined ? '' : milliseconds(timing[phase.field] ?? 0, locale)}</td>`)}<td class="num">${milliseconds(totalMs, locale)}</td></tr>`;
}

const round = (value: number) => Math.round(Math.min(value, WIDTH) * 10) / 10;
