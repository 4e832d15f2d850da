import { parseReport } from '../../../electron/cli/judge-stored.ts';
import { judgeText } from '../../../electron/main/engine-process/judge-text.ts';
import { readForeign } from '../../../shared/model/read-foreign.ts';
import { redactionLevel, report as reportSchema } from '../../../shared/model/report.ts';
import { redact } from '../../../shared/report/redact.ts';
import { renderHtml } from '../../../shared/report/render-html.ts';
import { renderJson } from '../../../shared/report/render-json.ts';
import { renderMarkdown } from '../../../shared/report/render-markdown.ts';
import { renderText } from '../../../shared/report/render-text.ts';
import { recordedNames, recordedReport } from '../../corpus/recorded-reports.ts';
import { bytes, expectThat, type Target } from '../target.ts';

/** Some of many kinds: a run with all of them would read the same probes a hundred times. */
const samples = recordedNames()
  .filter((_, index) => index % 9 === 0)
  .map((name) => bytes(JSON.stringify(recordedReport(name))));
const words = [
  'outlook.office365.com',
  'ana@contoso.com',
  '/home/ana/',
  'C:\\Users\\ana\\',
  '192.168.1.20',
  '2001:db8::1%en0',
  '%40contoso.com',
  'user-1',
  'host-1',
  'ip-1 (private)',
  '[removed]',
  'Bearer eyJhbGciOi.a.b',
  'failed',
  'ok',
  'not-run',
  'tls-expired',
  'ana-laptop.local',
];
const longest = 16 * 1024 * 1024;

/** A stored report, which may be anybody's, read and judged as the command and the window do it. */
export const reports: Target = {
  name: 'reports',
  grammar: 'json',
  samples,
  words,
  longest,
  run(input) {
    const text = input.toString('utf8');
    const byCommand = 'problem' in parseReport('report.json', text);
    const byWindow = 'refused' in judgeText(text, {}, 'en');
    expectThat(
      byCommand === byWindow,
      `the command ${byCommand ? 'refuses' : 'takes'} it, the window does not agree`,
    );
  },
};

/** What may be handed on can be read again, at each level, and says everything that is asked of it. */
export const redaction: Target = {
  name: 'redaction',
  grammar: 'json',
  samples,
  words,
  longest,
  run(input) {
    const value = parsed(input.toString('utf8'));
    const read = readForeign(reportSchema, value);
    if (!read.fits) return;
    for (const level of redactionLevel.options) {
      const redacted = redact(read.data, level);
      const again = readForeign(reportSchema, JSON.parse(renderJson(redacted)));
      expectThat(again.fits, again.fits ? '' : `${level}: ${again.field}: ${again.issue?.message ?? ''}`);
    }
    const redacted = redact(read.data, 'standard');
    renderText(redacted);
    renderHtml(redacted);
    renderMarkdown(redacted);
  },
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
