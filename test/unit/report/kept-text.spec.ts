import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadReportMessages } from '../../../shared/messages/report.ts';
import { type Report, redactionLevel, report as reportSchema } from '../../../shared/model/report.ts';
import type { DiagnoseRequest } from '../../../shared/model/request.ts';
import { secretKinds } from '../../../shared/pasted/secret-span.ts';
import { collectorRecord } from '../../../shared/report/collector-record.ts';
import { keptRequest } from '../../../shared/report/kept-request.ts';
import { createEventRedactor, redact } from '../../../shared/report/redact.ts';
import { renderHtml } from '../../../shared/report/render-html.ts';
import { renderJson } from '../../../shared/report/render-json.ts';
import { renderMarkdown } from '../../../shared/report/render-markdown.ts';
import { renderText } from '../../../shared/report/render-text.ts';
import { toldSecrets } from '../pasted/told-secrets.ts';
import { observe, sampleReport } from './sample-report.ts';

type Asked = Partial<Pick<DiagnoseRequest, 'errorText' | 'keepErrorText' | 'locale'>>;

/** A report that was stored with the text in it, as reports of before 2026-12 were. */
function reportWith(asked: Asked, said: object = {}): Report {
  const report = sampleReport();
  const told = { failing: [], working: [], entraCodes: [], phrases: [], ...said };
  const others = report.observations.filter(({ kind }) => kind !== 'user-report');
  return reportSchema.parse({
    ...report,
    request: { ...report.request, ...asked },
    observations: [observe('user', 'user-report', 'device', told), ...others],
  });
}

const formats = { renderJson, renderText, renderHtml, renderMarkdown };
const levels = redactionLevel.options;
const secrets = secretKinds.flatMap((kind) =>
  toldSecrets[kind].map((marked) => ({
    text: marked.replace(/[⟦⟧]/g, ''),
    secret: (/⟦([^⟧]*)⟧/.exec(marked)?.[1] ?? '').trim(),
  })),
);

beforeAll(() => loadReportMessages('de'));

describe('a text that was pasted', () => {
  it('is not kept without consent', () => {
    const request = { ...sampleReport().request, errorText: 'Something nobody knows' };
    expect(keptRequest(request)).not.toHaveProperty('errorText');
    expect(keptRequest({ ...request, keepErrorText: false })).not.toHaveProperty('errorText');
    expect(keptRequest({ ...request, keepErrorText: true }).errorText).toBe('Something nobody knows');
  });

  it('is not kept at all where it is nothing but a secret', () => {
    const request = { ...sampleReport().request, errorText: ' Winterwald77? ', keepErrorText: true };
    expect(keptRequest(request)).not.toHaveProperty('errorText');
  });

  it('leaves no way out of an older report that holds it without consent', () => {
    for (const level of levels) {
      const out = redact(reportWith({ errorText: 'Zebrafink says no' }), level);
      for (const [name, render] of Object.entries(formats))
        expect(render(out), `${name} ${level}`).not.toContain('Zebrafink');
    }
  });

  it('has no secret left in any form, at any level, with consent or without', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...secrets.filter(({ secret }) => secret.length > 3)),
        fc.constantFrom(...levels),
        fc.boolean(),
        fc.constantFrom('', 'Zebrafink\n', 'Es geht nicht.\r\n'),
        ({ text, secret }, level, keepErrorText, lead) => {
          // What is nothing but a password is recognised by itself alone.
          const errorText = secret === text ? text : lead + text;
          const report = reportWith({ errorText, keepErrorText });
          const out = redact(report, level);
          for (const [name, render] of Object.entries(formats))
            expect(render(out), `${name} ${level}`).not.toContain(secret);
          const stream = createEventRedactor(level, { computerNames: [], userNames: [], addresses: [] });
          expect(JSON.stringify(stream.report(report))).not.toContain(secret);
          expect(JSON.stringify(collectorRecord(report, {}))).not.toContain(secret);
        },
      ),
      { numRuns: 60, seed: 20261129 },
    );
  });

  it('is redacted by its class with consent, and stays what it was when redacted again', () => {
    const report = reportWith({
      errorText: 'ana.martin@contoso.com: Zebrafink. Passwort: Sommer2027!',
      keepErrorText: true,
    });
    for (const level of ['standard', 'strict'] as const) {
      const once = redact(report, level);
      expect(once.request.errorText).toContain('Zebrafink');
      expect(once.request.errorText).not.toMatch(/ana\.martin|Sommer2027/);
      expect(redact(once, level)).toEqual(once);
    }
  });
});

describe('what every form says of it', () => {
  const shown = (report: Report, locale = 'en') => ({
    text: renderText(report, { locale, width: 1000 }),
    markdown: renderMarkdown(report, { locale }),
    html: renderHtml(report, { locale }),
  });
  it.each([
    [{ text: 'not-understood' }, 'Mailpath does not know the text you gave.'],
    [{ text: 'no-error' }, 'The text you gave tells of no error.'],
    [{ text: 'understood', entraCodes: [50126] }, 'The text you gave says: AADSTS50126.'],
    [{ text: 'no-error', secret: true }, 'looked like a password, a code or a key. That was not kept.'],
  ])('%o', (said, sentence) => {
    for (const [name, out] of Object.entries(shown(reportWith({}, said))))
      expect(out, name).toContain(sentence);
  });

  it('the text itself for the helpdesk, where the person allowed it, and that it is not there where not', () => {
    const said = { text: 'not-understood' };
    for (const out of Object.values(
      shown(reportWith({ errorText: 'Zebrafink', keepErrorText: true }, said)),
    )) {
      expect(out).toContain('Zebrafink');
      expect(out).not.toContain('The text itself is not in this report.');
    }
    for (const out of Object.values(shown(reportWith({}, said))))
      expect(out).toContain('The text itself is not in this report.');
  });

  it('nothing where nothing was given', () => {
    for (const out of Object.values(shown(reportWith({}), 'de'))) expect(out).not.toMatch(/angegebene Text/i);
  });
});
