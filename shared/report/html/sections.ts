import { listOf } from '../../messages/list.ts';
import { withoutTry } from '../../model/probe-identity.ts';
import type { Report } from '../../model/report.ts';
import type { Ground } from '../../model/verdict.ts';
import { reasonWords } from '../view/check-detail.ts';
import { checkLine } from '../view/check-lines.ts';
import { checkName } from '../view/check-name.ts';
import type { Check } from '../view/checks.ts';
import { driftLines } from '../view/drift-lines.ts';
import { marks } from '../view/marks.ts';
import { keptText, pastedLines } from '../view/pasted-lines.ts';
import { senderLines } from '../view/sender-lines.ts';
import { type Stop, stopIds } from '../view/stops.ts';
import { supportIds } from '../view/support-ids.ts';
import { appsOf, leaningWords, runLines, runRemarks, verdictTag } from '../view/verdict-words.ts';
import { html, type Markup } from './markup.ts';

type Say = (id: string, values?: Record<string, string | number>) => string;

export function appList(report: Report, locale: string): Markup | undefined {
  const { verdict } = report;
  if (verdict.outcome === 'healthy') return undefined;
  const [affected, working] = [appsOf(verdict, 'affected', locale), appsOf(verdict, 'working', locale)];
  if (affected.length + working.length === 0) return undefined;
  const item = (kind: 'yes' | 'no', name: string) =>
    html`<li class="${kind}">${kind === 'yes' ? '✓' : '✗'} ${name}</li>`;
  return html`<ul class="apps">${affected.map((name) => item('no', name))}${working.map((name) => item('yes', name))}</ul>`;
}

export function verdictCard(report: Report, locale: string, say: Say): Markup {
  const { verdict } = report;
  const advice = (kind: 'do' | 'dont') => {
    const items = verdict.advice.filter((item) => item.for === 'user' && item.kind === kind);
    if (items.length === 0) return undefined;
    const [style, sign] = kind === 'do' ? ['yes', '→'] : ['no', '✗'];
    return html`<h3>${say(`report.heading.${kind}`)}</h3><ul class="marked">${items.map((item) => html`<li class="${style}"><i aria-hidden="true">${sign}</i><span>${item.text}</span></li>`)}</ul>`;
  };
  const leaning = verdict.leaning ? html`<p class="soft">${leaningWords(verdict, locale)}</p>` : undefined;
  return html`<div class="card"><span class="tag ${verdict.side}">${verdictTag(verdict, locale)}</span>
<h1>${verdict.headline}</h1><p class="seen">${verdict.seen}</p>${leaning}${advice('do')}${advice('dont')}
${[...pastedLines(report, locale), ...runRemarks(report, locale)].map((remark) => html`<p class="remark">${remark}</p>`)}</div>`;
}

export function helpdeskCard(report: Report, locale: string, say: Say): Markup {
  const lines = report.verdict.advice.filter((item) => item.for === 'helpdesk');
  const ids = supportIds(report, locale).slice(0, 3);
  const text = keptText(report);
  const kept =
    text === undefined
      ? undefined
      : html`<p class="small"><span class="soft">${say('report.pasted.text')}</span><br><code>${text}</code></p>`;
  return html`<aside class="card" aria-label="${say('report.heading.helpdesk')}"><h3>${say('report.heading.helpdesk')}</h3>
${lines.map((line) => html`<p>${line.text}</p>`)}
${kept}
${ids.map((id) => html`<p class="small"><span class="soft">${id.name}</span><br><code>${id.value}</code></p>`)}
<p class="small soft">${say('report.labelled', { label: say('report.run.redaction'), text: runLines(report, locale).at(-1)?.[1] ?? '' })}</p></aside>`;
}

export function whySection(report: Report, locale: string, say: Say): Markup | undefined {
  const { because, against, missing, notes } = report.verdict;
  if (because.length + against.length + missing.length + notes.length === 0) return undefined;
  const list = (id: string, sign: string, style: string, items: readonly Ground[]) =>
    items.length === 0
      ? undefined
      : html`<h3>${say(id)}</h3><ul class="marked">${items.map((item) => html`<li class="${style}"><i aria-hidden="true">${sign}</i><span>${item.text}${references(item, locale)}</span></li>`)}</ul>`;
  const noted = notes.map((note) => ({ text: note.text, observations: [] }));
  return html`<h2>${say('report.heading.why')}</h2><div class="card">${list('report.heading.because', '+', 'yes', because)}
${list('report.heading.against', '−', 'no', against)}${list('report.heading.missing', '?', '', missing)}${list('report.heading.notes', '·', '', noted)}</div>`;
}

function references(evidence: Ground, locale: string): Markup | undefined {
  const names = [...new Set(evidence.observations.map((id) => checkName(withoutTry(id), locale)))];
  if (names.length === 0) return undefined;
  const more = names.length > 6 ? `, +${names.length - 6}` : '';
  return html`<br><span class="small soft">${listOf(names.slice(0, 6), locale)}${more}</span>`;
}

export function incidentSection(report: Report, locale: string, say: Say): Markup | undefined {
  const incidents = report.observations.flatMap((item) =>
    item.kind === 'status-feed'
      ? (item.data?.incidents ?? []).map((incident) => ({ incident, feed: item.data?.feed ?? '' }))
      : [],
  );
  if (incidents.length === 0) return undefined;
  return html`<h2>${say('report.heading.incidents')}</h2>${table(
    [say('report.table.id'), say('report.table.name'), say('report.table.result'), say('report.table.time')],
    incidents.map(({ incident, feed }) => [
      html`<code>${incident.id}</code>`,
      html`${incident.title}<br><span class="small soft">${[incident.service, checkName(`feed:${feed}`, locale), incident.scope ?? ''].filter((part) => part !== '').join(' · ')}</span>`,
      html`<code>${incident.status}</code>`,
      html`${instantWords(incident.startedAt)}`,
    ]),
    say('report.heading.incidents'),
  )}`;
}

/** `2026-11-20 06:42 UTC`; what is no instant as it came. */
function instantWords(iso: string | undefined): string {
  const at = new Date(iso ?? Number.NaN);
  if (Number.isNaN(at.getTime())) return iso ?? '';
  return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

export function uncheckedSection(checks: readonly Check[], locale: string, say: Say): Markup | undefined {
  const left = checks.filter((check) => check.status === 'not-run' || check.status === 'not-applicable');
  if (left.length === 0) return undefined;
  const ordered = [...left].sort(
    (a, b) => Number(a.status === 'not-applicable') - Number(b.status === 'not-applicable'),
  );
  const notRun = left.filter((check) => check.status === 'not-run').length;
  return html`<h2>${say('report.heading.unchecked')}</h2><details><summary>${say('report.unchecked.counts', { notRun, inapplicable: left.length - notRun })}</summary>${table(
    [say('report.table.check'), say('report.table.result'), say('report.table.reason')],
    ordered.map((check) => [
      html`${check.name}`,
      html`<span class="${check.status}">${marks[check.status]} ${say(`report.status.${check.status}`)}</span>`,
      html`${reasonWords(check.main, locale)}`,
    ]),
    say('report.heading.unchecked'),
  )}</details>`;
}

export function checksSection(
  checks: readonly Check[],
  stops: readonly Stop[],
  locale: string,
  say: Say,
): Markup {
  const groups = [...stopIds, 'status' as const].flatMap((id) => {
    const here = checks.filter((check) => check.stop === id && check.ran > 0);
    if (here.length === 0) return [];
    const stop = stops.find((candidate) => candidate.id === id);
    const failed = here.filter((check) => check.failed > 0).length;
    const state = stop ? `${say(`report.state.${stop.state}`)}, ` : '';
    const counts =
      failed > 0
        ? say('report.path.counts', { failed, total: here.length })
        : say('report.path.passed', { total: here.length });
    const rows = [...here].sort((a, b) => Number(b.failed > 0) - Number(a.failed > 0));
    return [
      html`<details${stop?.state === 'failed' || stop?.state === 'unclear' ? html` open` : undefined}><summary>${say(`report.stop.${id}`)} <span class="soft">· ${state}${counts}</span></summary>${table(
        [say('report.table.check'), say('report.table.result'), say('report.table.detail')],
        rows.map((check) => [
          html`${check.name}<br><code class="soft">${check.id}</code>`,
          html`<span class="${check.status}">${marks[check.status]} ${say(`report.status.${check.status}`)}</span>`,
          html`${checkLine(check, locale).detail}`,
        ]),
        say(`report.stop.${id}`),
      )}</details>`,
    ];
  });
  return html`<h2>${say('report.heading.checks')}</h2>${groups}`;
}

export function driftSection(report: Report, locale: string, say: Say): Markup | undefined {
  const lines = driftLines(report, locale);
  if (lines.length === 0) return undefined;
  return html`<h2>${say('report.heading.drift')}</h2><p class="soft">${say('report.drift.about')}</p>${table(
    [say('report.table.check'), say('report.table.result'), say('report.table.detail')],
    lines.map(({ endpoint, answer, expected }) => [
      html`<code>${endpoint}</code>`,
      html`${answer}`,
      html`<span class="small soft">${expected ?? ''}</span>`,
    ]),
    say('report.heading.drift'),
  )}`;
}

export function idsSection(report: Report, locale: string, say: Say): Markup | undefined {
  const ids = supportIds(report, locale);
  if (ids.length === 0) return undefined;
  return html`<h2>${say('report.heading.ids')}</h2>${table(
    [say('report.table.name'), say('report.table.id'), say('report.table.where')],
    ids
      .slice(0, 40)
      .map((id) => [
        html`${id.name}`,
        html`<code>${id.value}</code>`,
        html`<span class="${id.failed ? 'failed' : 'ok'}">${id.failed ? marks.failed : marks.ok}</span> ${id.where}`,
      ]),
    say('report.heading.ids'),
  )}`;
}

export function factsSection(report: Report, say: Say): Markup | undefined {
  const facts = Object.entries(report.facts);
  if (facts.length === 0) return undefined;
  return html`<h2>${say('report.heading.facts')}</h2><details><summary>${say('report.facts.count', { count: facts.length })}</summary>${table(
    [say('report.table.fact'), say('report.table.value'), say('report.table.check')],
    facts.map(([name, fact]) => [
      html`<code>${name}</code>`,
      html`<code>${fact.value}</code>`,
      html`<code class="soft">${fact.observations.slice(0, 8).join(', ')}${fact.observations.length > 8 ? ` +${fact.observations.length - 8}` : ''}</code>`,
    ]),
    say('report.heading.facts'),
  )}</details>`;
}

export function runSection(report: Report, locale: string, say: Say): Markup {
  return html`<h2>${say('report.heading.environment')}</h2><div class="card"><dl>${runLines(report, locale).map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl></div>`;
}

/** The words of whoever made a file, as data; nothing of them stands anywhere else on the page. */
export function senderSection(report: Report, locale: string, say: Say): Markup | undefined {
  const lines = senderLines(report, locale);
  if (lines.length === 0) return undefined;
  return html`<section aria-label="${say('report.heading.sender')}"><h2>${say('report.heading.sender')}</h2><div class="card"><p class="soft">${say('report.sender.about')}</p><dl>${lines.map(([label, value]) => html`<dt>${label}</dt><dd><code>${value}</code></dd>`)}</dl></div></section>`;
}

/** A table whose first column names the row. */
function table(head: readonly string[], rows: readonly (readonly Markup[])[], label: string): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table><thead><tr>${head.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead>
<tbody>${rows.map(([first, ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
}
