import stringWidth from 'string-width';
import { listOf } from '../messages/list.ts';
import { format, ifKnown, type MessageValue } from '../messages/report.ts';
import type { Report } from '../model/report.ts';
import type { Ground } from '../model/verdict.ts';
import { type Colours, coloursFor } from './colours.ts';
import { safeText } from './safe-text.ts';
import { padTo, wrap } from './text-layout.ts';
import { summaryLines } from './view/check-lines.ts';
import { type Check, checksOf } from './view/checks.ts';
import { driftLines } from './view/drift-lines.ts';
import { marks } from './view/marks.ts';
import { keptText, pastedLines } from './view/pasted-lines.ts';
import { senderLines } from './view/sender-lines.ts';
import { stopNameId } from './view/stop-words.ts';
import { type Stop, stopIds, stopsOf } from './view/stops.ts';
import { supportIds } from './view/support-ids.ts';
import { appsOf, leaningWords, runLines, runRemarks, verdictTag } from './view/verdict-words.ts';

export interface TextOptions {
  locale?: string;
  /** ANSI colours; off unless asked for. */
  colour?: boolean;
  /** Columns; 80 unless the terminal is narrower. */
  width?: number;
}

/** The report for a terminal: the verdict first, then why, what to do, what not to do, then the checks. */
export function renderText(report: Report, options: TextOptions = {}): string {
  const { locale = 'en', colour = false, width = 80 } = options;
  const page = new Page(coloursFor(colour), locale, Math.max(40, width));
  verdictPart(page, report);
  whyPart(page, report);
  advicePart(page, report);
  checksPart(page, report);
  driftPart(page, report);
  helpdeskPart(page, report);
  senderPart(page, report);
  return `${page.lines.join('\n')}\n`;
}

/** Only what a person needs first: headline, what was seen, the path, and what to do. */
export function renderVerdictText(report: Report, options: TextOptions = {}): string {
  const { locale = 'en', colour = false, width = 80 } = options;
  const page = new Page(coloursFor(colour), locale, Math.max(40, width));
  verdictPart(page, report);
  advicePart(page, report);
  return `${page.lines.join('\n')}\n`;
}

class Page {
  readonly lines: string[] = [];
  readonly colours: Colours;
  readonly locale: string;
  readonly width: number;

  constructor(colours: Colours, locale: string, width: number) {
    this.colours = colours;
    this.locale = locale;
    this.width = width;
  }

  say(id: string, values: Record<string, MessageValue> = {}): string {
    return format(id, values, this.locale);
  }

  heading(id: string): void {
    this.lines.push('', this.colours.strong(this.say(id)));
  }

  text(text: string, first = '', rest = first, paint = (line: string) => line): void {
    this.lines.push(...wrap(safeText(text), this.width, first, rest).map(paint));
  }
}

function verdictPart(page: Page, report: Report): void {
  const { verdict } = report;
  page.text(verdict.headline, '', '', page.colours.strong);
  if (verdict.seen !== '') page.text(verdict.seen);
  page.lines.push('');
  page.text(verdictTag(verdict, page.locale), '', '', page.colours.soft);
  if (verdict.leaning) page.text(leaningWords(verdict, page.locale));
  for (const line of pastedLines(report, page.locale)) page.text(line);
  for (const remark of runRemarks(report, page.locale)) page.text(remark);
  const stops = stopsOf(report);
  page.lines.push('', pathLine(page, stops));
  const broken = stops.find((stop) => stop.state === 'failed');
  if (broken) {
    const counts = ifKnown(broken.failed > 0 ? countsOf(page, broken) : undefined);
    page.text(page.say('report.path.breaks', { stop: stopName(page, broken), counts }));
  }
  if (verdict.outcome === 'healthy') return;
  for (const kind of ['affected', 'working'] as const) {
    const list = appsOf(verdict, kind, page.locale);
    if (list.length > 0) page.text(page.say(`report.verdict.${kind}`, { list: listOf(list, page.locale) }));
  }
}

function stopName(page: Page, stop: Pick<Stop, 'id' | 'way'>): string {
  return page.say(stopNameId(stop));
}

function countsOf(page: Page, stop: Stop): string {
  return page.say('report.path.counts', { failed: stop.failed, total: stop.total });
}

/** `This computer ── Network ── Internet ── Sign-in ──✗── Mail service`: dots lead to what was not reached. */
function pathLine(page: Page, stops: readonly Stop[]): string {
  const { good, bad, warn, soft } = page.colours;
  const paints = { ok: good, failed: bad, unclear: warn, 'not-reached': soft };
  const links = { ok: '──', failed: '──✗──', unclear: '──?──', 'not-reached': '┄┄' };
  return stops
    .map((stop, at) => {
      const paint = paints[stop.state];
      const name = paint(stopName(page, stop));
      const link = links[stop.state];
      if (at > 0) return `${paint(link)} ${name}`;
      return stop.state === 'ok' ? name : `${paint(stop.state === 'failed' ? '✗' : '?')} ${name}`;
    })
    .join(' ');
}

function whyPart(page: Page, report: Report): void {
  const { verdict } = report;
  const sections: [string, string, Ground[]][] = [
    ['report.heading.because', '+', verdict.because],
    ['report.heading.against', '−', verdict.against],
    ['report.heading.missing', '?', verdict.missing],
  ];
  if (sections.every(([, , items]) => items.length === 0) && verdict.notes.length === 0) return;
  page.heading('report.heading.why');
  for (const [id, mark, items] of sections) {
    if (items.length === 0) continue;
    page.lines.push(`  ${page.say(id)}`);
    for (const item of items) page.text(item.text, `  ${mark} `, '    ');
  }
  if (verdict.notes.length === 0) return;
  page.lines.push(`  ${page.say('report.heading.notes')}`);
  for (const note of verdict.notes) page.text(note.text, '  · ', '    ');
}

function advicePart(page: Page, report: Report): void {
  for (const [kind, mark] of [
    ['do', '→'],
    ['dont', '✗'],
  ] as const) {
    const items = report.verdict.advice.filter((item) => item.for === 'user' && item.kind === kind);
    if (items.length === 0) continue;
    page.heading(`report.heading.${kind}`);
    for (const item of items) page.text(item.text, `  ${mark} `, '    ');
  }
}

function checksPart(page: Page, report: Report): void {
  const checks = checksOf(report, page.locale);
  const stops = stopsOf(report);
  page.heading('report.heading.checks');
  for (const id of [...stopIds, 'status'] as const) {
    const here = checks.filter((check) => check.stop === id);
    if (here.length === 0) continue;
    const stop = stops.find((candidate) => candidate.id === id);
    const label = page.colours.strong(page.say(`report.stop.${id}`));
    const text = stop && page.say(`report.state.${stop.state}`);
    page.lines.push('', `  ${text === undefined ? label : page.say('report.labelled', { label, text })}`);
    checkRows(page, here);
  }
}

/** Small, and after the checks: it accuses nobody. */
function driftPart(page: Page, report: Report): void {
  const lines = driftLines(report, page.locale);
  if (lines.length === 0) return;
  page.heading('report.heading.drift');
  page.text(page.say('report.drift.about'), '  ');
  for (const { endpoint, answer, expected } of lines) {
    page.text(`${endpoint}  ·  ${answer}`, '  · ', '    ');
    if (expected !== undefined) page.text(expected, '    ', '    ', page.colours.soft);
  }
}

function checkRows(page: Page, checks: readonly Check[]): void {
  const { good, bad, warn, soft } = page.colours;
  const paints = {
    ok: good,
    failed: bad,
    mixed: warn,
    notice: warn,
    'not-run': soft,
    'not-applicable': soft,
  };
  const rows = summaryLines(checks, page.locale);
  const words = rows.map((row) => page.say(`report.status.${row.status}`));
  const column = Math.max(...words.map((word) => stringWidth(word)));
  rows.forEach((row, at) => {
    const word = padTo(words[at] ?? '', column);
    const head = `    ${marks[row.status]} ${word}  `;
    const rest = ' '.repeat(stringWidth(head) + 2);
    const text = safeText(row.detail === '' ? row.name : `${row.name}  ·  ${row.detail}`);
    const [first = '', ...more] = wrap(text, page.width, head, rest);
    page.lines.push(first.replace(head.trimEnd(), paints[row.status](head.trimEnd())), ...more);
  });
}

function helpdeskPart(page: Page, report: Report): void {
  const advice = report.verdict.advice.filter((item) => item.for === 'helpdesk');
  page.heading('report.heading.helpdesk');
  for (const item of advice) page.text(item.text, '  ', '  ');
  for (const { name, value, where } of supportIds(report, page.locale).slice(0, 6)) {
    page.text(`${name} ${value} (${where})`, '  ', '    ');
  }
  const text = keptText(report);
  if (text !== undefined)
    page.text(
      page.say('report.labelled', { label: page.say('report.pasted.text'), text: JSON.stringify(text) }),
      '  ',
      '    ',
    );
  if (advice.length > 0) page.lines.push('');
  const lines = runLines(report, page.locale);
  const column = Math.max(...lines.map(([label]) => stringWidth(label)));
  for (const [label, value] of lines) {
    page.text(value, `  ${padTo(label, column)}  `, ' '.repeat(column + 4));
  }
}

/** The words of whoever made a file, in quotes: data, and no answer. */
function senderPart(page: Page, report: Report): void {
  const lines = senderLines(report, page.locale);
  if (lines.length === 0) return;
  page.heading('report.heading.sender');
  page.text(page.say('report.sender.about'), '  ');
  const column = Math.max(...lines.map(([label]) => stringWidth(label)));
  for (const [label, value] of lines) {
    page.text(JSON.stringify(value), `  ${padTo(label, column)}  `, ' '.repeat(column + 4));
  }
}
