import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Delivery, Rendering, ReportFormat } from '../../shared/ipc/schema.ts';
import type { RedactionLevel } from '../../shared/model/report.ts';
import { redact } from '../../shared/report/redact.ts';
import { renderJson } from '../../shared/report/render-json.ts';
import { renderMarkdown } from '../../shared/report/render-markdown.ts';
import { outageReport } from '../unit/report/sample-report.ts';
import { type Answers, openedFrom, ordinarySettings, show } from './show.tsx';

const original = outageReport();
const helpdesk = {
  email: 'helpdesk@contoso.com',
  page: false,
  upload: 'https://reports.contoso.com/upload?team=mail',
};

/** As main renders it; the page of a preview is one that the test can frame. */
function render({ format, level }: { format: ReportFormat; level: RedactionLevel }): Rendering {
  const report = redact(original, level);
  const text = format === 'json' ? renderJson(report) : renderMarkdown(report);
  const framed = format === 'html' || format === 'pdf';
  return {
    text,
    bytes: text.length,
    replaced: report.redaction.replaced,
    ...(framed && { page: `about:blank#${level}` }),
  };
}

const rendering = (more: Answers['report'] = {}): Answers => ({ report: { render, ...more } });
const screen = { name: 'report', of: 'opened' } as const;

describe('report', () => {
  test('the page is previewed in a frame that runs nothing', async () => {
    await show(screen, { opened: openedFrom(original), answers: rendering() });
    const frame = page.getByTitle('Preview of the report: Web page');
    await expect.element(frame).toHaveAttribute('sandbox', '');
    await expect.element(frame).toHaveAttribute('src', 'about:blank#standard');
  });

  test('another level is rendered anew, and what it takes out is counted beside it before it is chosen', async () => {
    const { main } = await show(screen, { opened: openedFrom(original), answers: rendering() });
    const standard = page.getByRole('radio', { name: /^What names you(?!r)/ });
    await expect.element(standard).toBeChecked();
    const counts = (level: RedactionLevel) => redact(original, level).redaction.replaced;
    expect(counts('strict')).not.toEqual(counts('standard'));
    await expect
      .element(page.getByText(new RegExp(`Replaced: .*${counts('standard').ip} addresses`)))
      .toBeVisible();
    await expect
      .element(page.getByText(new RegExp(`Replaced: .*${counts('strict').host} hosts`)))
      .toBeVisible();
    await page.getByRole('radio', { name: /^What names your organisation/ }).click({ force: true });
    await expect
      .element(page.getByTitle('Preview of the report: Web page'))
      .toHaveAttribute('src', 'about:blank#strict');
    expect(main.asked.at(-1)?.payload).toEqual({ reportId: original.id, format: 'html', level: 'strict' });
  });

  test('data and ticket text are shown as they leave, with the stand-ins marked', async () => {
    await show(screen, { opened: openedFrom(original), answers: rendering() });
    await page.getByRole('radio', { name: 'Data (JSON)' }).click({ force: true });
    const data = page.getByRole('region', { name: 'Preview of the report: Data (JSON)' });
    await expect.element(data).toMatchTextContent('"schema": "mailpath-report/2"');
    expect(data.element().querySelector('mark')?.textContent).toBe('user-1');
    await page.getByRole('radio', { name: 'Ticket text' }).click({ force: true });
    const ticket = page.getByRole('region', { name: 'Preview of the report: Ticket text' });
    await expect.element(ticket).toMatchTextContent('503 with X-FEServer');
    expect(ticket.element().textContent).not.toContain('ana.martin');
  });

  test('with nothing taken out it says what is in it', async () => {
    await show(screen, { opened: openedFrom(original), answers: rendering() });
    expect(page.getByText(/^It names you/).elements()).toHaveLength(0);
    await page.getByRole('radio', { name: /^Nothing/ }).click({ force: true });
    await expect.element(page.getByText(/^It names you/)).toBeVisible();
  });

  test('a level that the organisation fixed is the only one', async () => {
    await show(screen, {
      opened: openedFrom(original),
      answers: rendering(),
      settings: {
        fixed: ['redactionLevel'],
        values: { ...ordinarySettings.values, redactionLevel: 'strict' },
      },
    });
    const level = page.getByRole('radiogroup', { name: 'What is taken out' });
    await expect.element(level.getByRole('radio')).toBeDisabled();
    await expect.element(page.getByText('Set by your organisation')).toBeVisible();
    await expect
      .element(page.getByTitle('Preview of the report: Web page'))
      .toHaveAttribute('src', 'about:blank#strict');
  });

  test('what a report has lost already cannot be asked for', async () => {
    const lost = redact(original, 'strict');
    const { main } = await show(screen, { opened: openedFrom(lost), answers: rendering() });
    await expect.element(page.getByText(/^This report came with names already taken out/)).toBeVisible();
    expect(
      page.getByRole('radiogroup', { name: 'What is taken out' }).getByRole('radio').elements(),
    ).toHaveLength(1);
    expect(main.asked.every(({ payload }) => (payload as { level: string }).level === 'strict')).toBe(true);
  });

  test('saving says as what; saving that was called off says nothing; that could not be, what to do', async () => {
    const results: Delivery[] = [
      { status: 'done', file: 'mailpath.html' },
      { status: 'cancelled' },
      { status: 'failed', reason: 'unwritable' },
    ];
    await show(screen, {
      opened: openedFrom(original),
      answers: rendering({ save: () => results.shift() ?? { status: 'cancelled' } }),
    });
    const save = page.getByRole('button', { name: 'Save…' });
    await save.click();
    await expect.element(page.getByText('Saved as mailpath.html.')).toBeVisible();
    await save.click();
    await expect.element(page.getByText('Saved as mailpath.html.')).not.toBeInTheDocument();
    await save.click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('Choose another folder');
  });

  test('mail and upload are offered only where the policy names them, and say what they do', async () => {
    await show(screen, { opened: openedFrom(original), answers: rendering() });
    expect(page.getByRole('button', { name: /E-mail|Send to/ }).elements()).toHaveLength(0);
  });

  test('an upload names the host, and a server that is silent is no dead end', async () => {
    const { main } = await show(screen, {
      opened: openedFrom(original),
      settings: { helpdesk },
      answers: rendering({
        upload: () => ({ status: 'failed', reason: 'unreachable' }),
        email: () => ({ status: 'done' }),
      }),
    });
    await expect.element(page.getByText(/Save the file first and attach it yourself/)).toBeVisible();
    await page.getByRole('button', { name: 'Send to reports.contoso.com' }).click();
    await expect
      .element(page.getByRole('alert'))
      .toMatchTextContent('reports.contoso.com did not answer. Save the report');
    expect(main.asked.at(-1)?.payload).toEqual({ reportId: original.id, level: 'standard' });
    await page.getByRole('button', { name: 'E-mail to the helpdesk' }).click();
    await expect.element(page.getByText(/Attach the saved file before you send/)).toBeVisible();
  });

  test('a report that main no longer has is said to be gone', async () => {
    await show(screen, {
      opened: openedFrom(original),
      answers: { report: { render: () => ({ status: 'not-found' }) } },
    });
    await expect.element(page.getByText(/^This report is no longer there/)).toBeVisible();
  });
});
