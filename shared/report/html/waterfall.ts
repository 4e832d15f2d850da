import { format } from '../../messages/report.ts';
import type { Timing } from '../../model/observation.ts';
import { milliseconds } from '../view/check-detail.ts';
import type { Check } from '../view/checks.ts';
import { html, type Markup } from './markup.ts';

const phases = [
  { id: 'dns', field: 'dnsMs' },
  { id: 'tcp', field: 'tcpMs' },
  { id: 'tls', field: 'tlsMs' },
  { id: 'http', field: 'firstByteMs' },
] as const;

const WIDTH = 300;
const ROWS = 80;

interface Row {
  check: Check;
  timing: Timing;
}

/** How long each step to each endpoint took: bars for the eye, numbers for everybody. Empty without measurements. */
export function waterfall(checks: readonly Check[], locale: string): Markup | undefined {
  const rows = checks.flatMap((check): Row[] => {
    const data = check.main.data as { timing?: Timing } | undefined;
    return data?.timing && check.ran > 0 ? [{ check, timing: data.timing }] : [];
  });
  if (rows.length === 0) return undefined;
  const longest = Math.max(1, ...rows.map((row) => row.timing.totalMs));
  const say = (id: string) => format(id, {}, locale);
  return html`<h2>${say('report.heading.timings')}</h2>
<ul class="legend">${phases.map((phase) => html`<li><svg viewBox="0 0 12 12" aria-hidden="true"><rect class="${phase.id}" width="12" height="12" rx="2"/></svg>${say(`report.phase.${phase.id}`)}</li>`)}</ul>
<div class="scroll" tabindex="0" role="region" aria-label="${say('report.heading.timings')}"><table>
<thead><tr><th scope="col">${say('report.table.endpoint')}</th><th scope="col"><span class="hidden">${say('report.heading.timings')}</span></th>${phases.map((phase) => html`<th scope="col" class="num">${say(`report.phase.${phase.id}`)}</th>`)}<th scope="col" class="num">${say('report.table.total')}</th></tr></thead>
<tbody>${rows.slice(0, ROWS).map((row) => rowOf(row, longest))}</tbody></table></div>`;
}

function rowOf({ check, timing }: Row, longest: number): Markup {
  const scale = WIDTH / longest;
  let x = 0;
  const bars = phases.map((phase) => {
    const width = Math.max(0, (timing[phase.field] ?? 0) * scale);
    const bar =
      width > 0
        ? html`<rect class="${phase.id}" x="${round(x)}" width="${round(Math.max(1, width))}" height="12"/>`
        : undefined;
    x += width;
    return bar;
  });
  const rest = Math.max(0, timing.totalMs * scale - x);
  const tail =
    rest >= 1 ? html`<rect class="rest" x="${round(x)}" width="${round(rest)}" height="12"/>` : undefined;
  return html`<tr><th scope="row">${check.name}</th>
<td class="bar"><svg viewBox="0 0 ${WIDTH} 12" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="${WIDTH}" height="12" rx="2"/>${bars}${tail}</svg></td>
${phases.map((phase) => html`<td class="num">${timing[phase.field] === undefined ? '–' : milliseconds(timing[phase.field] ?? 0)}</td>`)}<td class="num">${milliseconds(timing.totalMs)}</td></tr>`;
}

const round = (value: number) => Math.round(Math.min(value, WIDTH) * 10) / 10;
