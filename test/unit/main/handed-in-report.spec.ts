import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { History } from '../../../electron/history/history.ts';
import { judgeText } from '../../../electron/main/engine-process/judge-text.ts';
import { renderReport } from '../../../electron/main/reports/render-report.ts';
import { ReportShelf } from '../../../electron/main/reports/report-shelf.ts';
import { languageTags as languages } from '../../../shared/messages/languages.ts';
import { format, loadReportMessages } from '../../../shared/messages/report.ts';
import { loadVerdictMessages } from '../../../shared/messages/verdict.ts';
import { type Report, report as reportSchema } from '../../../shared/model/report.ts';
import { renderText, renderVerdictText } from '../../../shared/report/render-text.ts';
import { version } from '../../../shared/version.ts';
import { atEnd } from '../net/servers/at-end.ts';
import { outageReport, portalReport, sampleReport } from '../report/sample-report.ts';

/** Stands in each text of a file; letters alone, so that no form writes it otherwise. */
const MARK = 'Quaxil';
const lures = [
  'Call +1 555 0100 now',
  'disable MFA',
  'verified by Microsoft',
  '</code></section><h1>',
  '`** [open](https://evil.example)',
  '"\n\n**',
  '\u202e\u001b[31m',
];

function shelf(): ReportShelf {
  const folder = mkdtempSync(join(tmpdir(), 'mailpath-shelf-'));
  const history = History.open(join(folder, 'history.db'));
  atEnd(() => {
    history.close();
    rmSync(folder, { recursive: true });
  });
  return new ReportShelf(history, {
    judge: async (text, policy, locale) => judgeText(text, policy, locale),
  });
}

/** A file whose maker put a text of their own wherever a verdict, its advice, facts, drift and tool have one. */
function forged(report: Report, lure: string): Report {
  const text = (max: number) => `${MARK} ${lure}`.slice(0, max);
  const grounds = [{ observations: [text(100)], text: text(600) }];
  return reportSchema.parse({
    ...report,
    tool: { name: text(32), version: text(32) },
    verdict: {
      ...report.verdict,
      outcome: 'organisation',
      side: 'provider',
      cause: text(64),
      confidence: 1,
      headline: text(200),
      seen: text(400),
      because: grounds,
      against: grounds,
      missing: grounds,
      notes: [{ cause: text(64), text: text(600) }],
      advice: (['user', 'helpdesk'] as const).flatMap((to) =>
        (['do', 'dont'] as const).map((kind) => ({ for: to, kind, text: text(600) })),
      ),
      leaning: { side: 'provider', cause: text(64), confidence: 0.4 },
    },
    facts: { [text(64)]: { value: text(80), observations: [text(200)] } },
    drift: [{ host: MARK, method: 'GET', path: `/${MARK}`, statusCode: 418, headers: [], observations: [] }],
    redaction: { ...report.redaction, replaced: { [text(16)]: 3 } },
    handedIn: { tool: { name: text(32), version: '9' }, verdict: { ...report.verdict, headline: text(200) } },
  } satisfies Report);
}

/** Each form without the block of the sender's words, which has to be there. */
const outside: Readonly<Record<string, (text: string, locale: string) => string>> = {
  html: (text, locale) => {
    const start = text.indexOf(`<section aria-label="${format('report.heading.sender', {}, locale)}">`);
    const end = text.indexOf('</section>', start);
    expect(start).toBeGreaterThan(0);
    return text.slice(0, start) + text.slice(end);
  },
  markdown: (text, locale) => {
    const blocks = text.split('\n\n');
    const sender = blocks.pop() ?? '';
    expect(sender).toContain(format('report.heading.sender', {}, locale));
    // Code spans alone, each on one line: nothing in them is a link, a picture or a mention.
    for (const line of sender.trimEnd().split('\n').slice(1)) expect(line).toMatch(/^- .+(`+) ?\S.*\1$/u);
    return blocks.join('\n\n');
  },
  json: (text) => {
    const { handedIn, ...rest } = JSON.parse(text) as Report;
    expect(handedIn).toBeDefined();
    expect(rest.redaction.replaced).toBeDefined();
    return JSON.stringify({ ...rest, redaction: {} });
  },
};

beforeAll(async () => {
  await Promise.all(
    languages.flatMap((language) => [loadReportMessages(language), loadVerdictMessages(language)]),
  );
});

describe('a report that was handed in', () => {
  it('speaks with its maker’s words in one marked block alone, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(sampleReport(), outageReport(), portalReport()),
        fc.oneof(fc.constantFrom(...lures), fc.string({ unit: 'binary', maxLength: 60 })),
        fc.constantFrom(...languages),
        fc.constantFrom('none' as const, 'standard' as const, 'strict' as const),
        async (report, lure, locale, level) => {
          const reports = shelf();
          const result = await reports.read(JSON.stringify(forged(report, lure)), {}, locale);
          if (result.status !== 'opened') throw new Error(result.status);
          const kept = reports.get(result.opened.reportId);
          if (kept === undefined) throw new Error('it is not kept');
          for (const [kind, without] of Object.entries(outside)) {
            const { text } = await renderReport(kept, kind as 'html' | 'markdown' | 'json', level, locale);
            expect(without(text, locale), kind).not.toContain(MARK);
          }
          const wide = { locale, width: 100_000 };
          const heading = `\n${format('report.heading.sender', {}, locale)}\n`;
          const [before, sender] = renderText(kept, wide).split(heading);
          expect(before).not.toContain(MARK);
          expect(sender).toContain(`"${MARK}`);
          expect(renderVerdictText(kept, wide)).not.toContain(MARK);
        },
      ),
      { numRuns: 40, seed: 20261129 },
    );
  });

  it.each(languages)(
    'says in every form that it was handed in, and not measured here: %s',
    async (locale) => {
      const reports = shelf();
      const result = await reports.read(JSON.stringify(outageReport()), {}, locale);
      if (result.status !== 'opened') throw new Error(result.status);
      const kept = reports.get(result.opened.reportId);
      if (kept === undefined) throw new Error('it is not kept');
      const mark = format('report.handed-in', {}, locale);
      expect((await renderReport(kept, 'html', 'none', locale)).text).toContain(mark);
      // In a ticket before the first screenful is over.
      const ticket = await renderReport(kept, 'markdown', 'none', locale);
      expect(ticket.text.split('\n\n').slice(0, 3).join()).toContain(mark);
      expect(renderText(kept, { locale, width: 100_000 })).toContain(mark);
      expect(renderVerdictText(kept, { locale, width: 100_000 })).toContain(mark);
      expect(JSON.parse((await renderReport(kept, 'json', 'none', locale)).text)).toMatchObject({
        tool: { name: 'mailpath', version },
        handedIn: { tool: outageReport().tool, verdict: { headline: outageReport().verdict.headline } },
      });
    },
  );

  it('stays one when it is opened again, with the words of its maker and no others', async () => {
    const reports = shelf();
    const first = await reports.read(JSON.stringify(forged(outageReport(), lures[0] ?? '')), {}, 'en');
    if (first.status !== 'opened') throw new Error(first.status);
    const again = await reports.open(first.opened.reportId, {}, 'de');
    if (again.status !== 'opened') throw new Error(again.status);
    expect(again.opened.foreign).toBe(true);
    expect(again.opened.report.handedIn).toEqual(first.opened.report.handedIn);
    expect(again.opened.report.verdict.headline).not.toBe(first.opened.report.verdict.headline);
    expect(reports.get(first.opened.reportId)).toEqual(again.opened.report);
  });

  it('of which another Mailpath said so already has the words of the last one that handed it on', async () => {
    const reports = shelf();
    const first = await reports.read(JSON.stringify(forged(outageReport(), lures[0] ?? '')), {}, 'en');
    if (first.status !== 'opened') throw new Error(first.status);
    const second = await reports.read(JSON.stringify(first.opened.report), {}, 'en');
    if (second.status !== 'opened') throw new Error(second.status);
    expect(JSON.stringify(second.opened.report.handedIn)).not.toContain(MARK);
  });
});
