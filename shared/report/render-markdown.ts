import { listOf } from '../messages/list.ts';
import { format } from '../messages/report.ts';
import type { Report } from '../model/report.ts';
import { markdownCode, markdownText } from './markdown-text.ts';
import { failureWords, technicalDetail } from './view/check-detail.ts';
import { type Check, checksOf } from './view/checks.ts';
import { driftLines } from './view/drift-lines.ts';
import { marks } from './view/marks.ts';
import { keptText, pastedLines } from './view/pasted-lines.ts';
import { senderLines } from './view/sender-lines.ts';
import { stopName } from './view/stop-words.ts';
import { stopsOf } from './view/stops.ts';
import { supportIds } from './view/support-ids.ts';
import { appsOf, runLines, runRemarks, startedWords, verdictTag } from './view/verdict-words.ts';

const FAILED_SHOWN = 12;
const DRIFT_SHOWN = 8;

/** The report for a ticket: the helpdesk's sentence first, then the evidence in a screenful. Redact before. */
export function renderMarkdown(report: Report, options: { locale?: string } = {}): string {
  const { locale = 'en' } = options;
  const say = (id: string, values: Record<string, string | number> = {}) => format(id, values, locale);
  const { verdict } = report;
  const helpdesk = verdict.advice
    .filter((item) => item.for === 'helpdesk')
    .map((item) => markdownText(item.text));
  const checks = checksOf(report, locale);
  const blocks: string[] = [
    ...(helpdesk.length > 0 ? helpdesk : [markdownText(verdict.seen)]),
    `**${markdownText(verdict.headline)}** ${helpdesk.length > 0 ? markdownText(verdict.seen) : ''}`.trim(),
    [
      `${markdownCode(verdict.outcome)} · ${markdownCode(verdict.cause)} · ${markdownText(verdictTag(verdict, locale))} (${Math.round(verdict.confidence * 100)} %)`,
      pathLine(report, locale),
      ...appLines(report, locale),
      ...pastedLines(report, locale).map((line) => markdownText(line)),
      ...keptTextLine(report, locale),
      ...runRemarks(report, locale).map((remark) => markdownText(remark)),
    ].join('  \n'),
    bullets(report, locale),
    table(checks, locale),
    driftBlock(report, locale),
    idBlock(report, locale),
    runLines(report, locale)
      .filter(([label]) => label !== say('report.run.started'))
      .map(([label, value]) => labelled(markdownText(label), markdownCode(value), locale))
      .join(' · '),
    senderBlock(report, locale),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const labelled = (label: string, text: string, locale: string) =>
  format('report.labelled', { label, text }, locale);

function pathLine(report: Report, locale: string): string {
  const stops = stopsOf(report).map((stop) => {
    const name = stopName(stop, locale);
    return `${name} ${format(`report.state.${stop.state}`, {}, locale)}`;
  });
  return `${startedWords(report)} · ${stops.join(' → ')}`;
}

function appLines(report: Report, locale: string): string[] {
  const { verdict } = report;
  if (verdict.outcome === 'healthy') return [];
  return (['affected', 'working'] as const)
    .map((kind) => ({ kind, names: appsOf(verdict, kind, locale) }))
    .filter(({ names }) => names.length > 0)
    .map(({ kind, names }) =>
      markdownText(format(`report.verdict.${kind}`, { list: listOf(names, locale) }, locale)),
    );
}

/** Somebody's words, as data. */
function keptTextLine(report: Report, locale: string): string[] {
  const text = keptText(report);
  if (text === undefined) return [];
  return [labelled(format('report.pasted.text', {}, locale), markdownCode(text, 600), locale)];
}

function bullets(report: Report, locale: string): string {
  const { because, against, missing, notes } = report.verdict;
  const list = (id: string, items: readonly { text: string }[]) =>
    items.map((item) => `- ${labelled(format(id, {}, locale), markdownText(item.text), locale)}`);
  return [
    ...list('report.heading.because', because),
    ...list('report.heading.against', against),
    ...list('report.heading.missing', missing),
    ...list('report.heading.notes', notes),
  ].join('\n');
}

/** Every way into the mailbox, and every other check that failed. */
function table(checks: readonly Check[], locale: string): string {
  const say = (id: string) => format(id, {}, locale);
  const failedElsewhere = checks.filter((check) => check.main.route === undefined && check.failed > 0);
  const rows = [
    ...failedElsewhere.slice(0, FAILED_SHOWN),
    ...checks
      .filter((check) => check.main.route !== undefined && check.ran > 0)
      .sort((a, b) => Number(b.failed > 0) - Number(a.failed > 0)),
  ];
  if (rows.length === 0) return '';
  const head = ['report.table.check', 'report.table.result', 'report.table.detail'].map(say);
  return [
    `| ${head.join(' | ')} |`,
    '|---|---|---|',
    ...rows.map((check) => {
      const word = say(`report.status.${check.status}`);
      const count = check.ran > 1 ? ` ${check.ran - check.failed}/${check.ran}` : '';
      const words = failureWords(check.main, locale);
      const detail = markdownCode(technicalDetail(check.main, locale), 160);
      return `| ${markdownText(check.name)} | ${marks[check.status]} ${word}${count} | ${words === '' ? '' : `${words} `}${detail} |`;
    }),
  ].join('\n');
}

function driftBlock(report: Report, locale: string): string {
  const lines = driftLines(report, locale).slice(0, DRIFT_SHOWN);
  if (lines.length === 0) return '';
  const about = format('report.drift.about', {}, locale);
  return [
    labelled(format('report.heading.drift', {}, locale), markdownText(about), locale),
    ...lines.map(({ endpoint, answer, expected }) => {
      const held = expected === undefined ? '' : ` · ${markdownText(expected)}`;
      return `- ${markdownCode(endpoint, 160)} ${markdownText(answer)}${held}`;
    }),
  ].join('\n');
}

/** The words of whoever made a file, as data. */
function senderBlock(report: Report, locale: string): string {
  const lines = senderLines(report, locale);
  if (lines.length === 0) return '';
  const about = format('report.sender.about', {}, locale);
  return [
    labelled(format('report.heading.sender', {}, locale), markdownText(about), locale),
    ...lines.map(([label, value]) => `- ${labelled(label, markdownCode(value, 200), locale)}`),
  ].join('\n');
}

function idBlock(report: Report, locale: string): string {
  const ids = supportIds(report, locale).slice(0, 8);
  if (ids.length === 0) return '';
  const lines = ids.map(
    (id) => `- ${markdownCode(id.name)} ${markdownCode(id.value)} (${markdownText(id.where)})`,
  );
  return [format('report.label', { label: format('report.heading.ids', {}, locale) }, locale), ...lines].join(
    '\n',
  );
}
