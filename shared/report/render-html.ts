import { format } from '../messages/report.ts';
import type { Report } from '../model/report.ts';
import { html, Markup } from './html/markup.ts';
import { pathPicture } from './html/path-picture.ts';
import { routeMatrix } from './html/route-matrix.ts';
import {
  appList,
  checksSection,
  driftSection,
  factsSection,
  helpdeskCard,
  idsSection,
  incidentSection,
  runSection,
  senderSection,
  uncheckedSection,
  verdictCard,
  whySection,
} from './html/sections.ts';
import { style, styleHash } from './html/style.ts';
import { waterfall } from './html/waterfall.ts';
import { checksOf } from './view/checks.ts';
import { stopsOf } from './view/stops.ts';
import { startedWords } from './view/verdict-words.ts';

/** Nothing loads, nothing runs, nothing is sent; only the style sheet below applies. */
const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;

/**
 * The report as one page that needs nothing else: no scripts, no links, no remote loads. Redact before.
 */
export function renderHtml(report: Report, options: { locale?: string } = {}): string {
  const { locale = 'en' } = options;
  const say = (id: string, values: Record<string, string | number> = {}) => format(id, values, locale);
  const checks = checksOf(report, locale);
  const stops = stopsOf(report);
  const page = html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${say('report.title', { headline: report.verdict.headline })}</title>
<style>${new Markup(style)}</style>
</head>
<body><div class="page">
<header class="top"><b>Mailpath</b><span>${report.request.address ?? report.request.domain}</span><span>${startedWords(report)}</span></header>
<main>
<div class="verdict">${verdictCard(report, locale, say)}${helpdeskCard(report, locale, say)}</div>
<section class="card way" aria-label="${say('report.heading.path')}">${pathPicture(stops, locale)}${appList(report, locale)}</section>
${whySection(report, locale, say)}
${routeMatrix(checks, locale)}
${incidentSection(report, locale, say)}
${waterfall(checks, locale)}
${checksSection(checks, stops, locale, say)}
${driftSection(report, locale, say)}
${uncheckedSection(checks, locale, say)}
${idsSection(report, locale, say)}
${factsSection(report, say)}
${runSection(report, locale, say)}
${senderSection(report, locale, say)}
</main>
<footer>${say('report.foot', { version: report.tool.version })}</footer>
</div></body></html>
`;
  return page.text;
}
