import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Report } from '../../shared/model/report.ts';
import { observe, outageReport, portalReport, sampleReport } from '../unit/report/sample-report.ts';
import { openedFrom, show } from './show.tsx';

const why = (report: Report) => show({ name: 'why', of: 'opened' }, { opened: openedFrom(report) });
const card = (name: string) => page.getByRole('region', { name, exact: true });

describe('why', () => {
  test('a sentence opens its checks, a check its tries, a try its raw data', async () => {
    await why(outageReport());
    await expect.element(page.getByText(/^Four ways into the mailbox answered 503/)).toBeVisible();
    const check = page.getByRole('button', { name: /^Outlook on the web failed/ });
    expect(check.elements()).toHaveLength(0);
    await page.getByRole('button', { name: '4 checks behind this, 4 failed' }).click();
    await check.click();
    // Only the two tries that the sentence names, not all three.
    await expect
      .element(page.getByRole('list', { name: 'Each try' }).getByRole('listitem').nth(1))
      .toBeVisible();
    expect(page.getByRole('list', { name: 'Each try' }).getByRole('listitem').elements()).toHaveLength(2);
    await page.getByRole('button', { name: 'Raw data' }).first().click();
    const raw = page.getByRole('region', { name: 'Raw data of route:owa' });
    await expect.element(raw).toMatchTextContent('"statusCode": 503');
  });

  test('evidence on all sides is told apart by heading', async () => {
    await why(outageReport());
    for (const name of [
      'What speaks for it',
      'What speaks against it',
      'What is not known',
      'Also noticed',
    ]) {
      await expect.element(page.getByRole('heading', { level: 2, name })).toBeVisible();
    }
    expect(page.getByRole('heading', { level: 1 }).elements()).toHaveLength(1);
  });

  test('text of a server is text, without what could hide or reverse it', async () => {
    const hostile = '<img src=x onerror=alert(1)>\u202egnp.exe\u0007';
    const report = sampleReport({
      observations: [
        observe('route:owa', 'http', 'mail', undefined, {
          status: 'failed',
          failure: { code: 'http-unexpected', text: `${hostile}${'A'.repeat(280 - hostile.length)}` },
          route: 'owa',
        }),
      ],
    });
    report.verdict.because = [{ observations: ['route:owa'], text: hostile }];
    await why(report);
    await page.getByRole('button', { name: '1 check behind this, failed' }).click();
    await page.getByRole('button', { name: /^Outlook on the web failed/ }).click();
    await page.getByRole('button', { name: 'Raw data' }).click();
    const raw = page.getByRole('region', { name: 'Raw data of route:owa' });
    await expect.element(raw).toMatchTextContent('<img src=x onerror=alert(1)>\\u202egnp.exe\\u0007');
    expect(document.querySelector('main img')).toBeNull();
    expect(document.querySelector('main')?.textContent).not.toMatch(/[\u0007\u202e]/);
  });

  test('a value far beyond what the schema lets in is cut, and says so', async () => {
    const report = sampleReport();
    const owa = report.observations.find(({ id }) => id === 'route:owa');
    if (owa?.kind !== 'http' || !owa.data) throw new Error('The sample has no such check');
    owa.data.title = 'B'.repeat(1_000_000);
    await why(report);
    await page.getByRole('button', { name: '3 checks behind this' }).click();
    await page
      .getByRole('button', { name: /^Outlook on the web passed/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Raw data' }).first().click();
    const raw = page.getByRole('region', { name: 'Raw data of route:owa' });
    expect(raw.element().textContent?.length).toBeLessThan(7_000);
    await page.getByRole('button', { name: 'Show the whole text' }).click();
    await expect.element(page.getByText('Cut off here: the text is longer than can be shown.')).toBeVisible();
    expect(raw.element().textContent?.length).toBeLessThan(30_000);
  });

  test('what was not run is listed with its reason, and never as passed', async () => {
    await why(portalReport());
    const unchecked = card('What was not checked, and why');
    const reason = unchecked.getByRole('button', { name: /^not checked 3 checks: .*Test page of Microsoft/ });
    await reason.click();
    await expect
      .element(unchecked.getByRole('button', { name: /^Outlook on the web not checked/ }))
      .toBeVisible();
    const checks = card('The checks');
    expect(checks.getByRole('button', { name: /Mail service/ }).elements()).toHaveLength(0);
  });

  test('times are a table, a failed endpoint has its word, and the order can be changed by keyboard', async () => {
    await why(outageReport());
    const times = card('How long each step took');
    const row = times.getByRole('row', { name: /^Outlook on the web the provider reports an error/ });
    await expect.element(row).toMatchTextContent(/12 ms21 ms43 ms38 ms114 ms/);
    await expect.element(times.getByRole('row', { name: 'Mail service' })).toBeVisible();
    (times.getByRole('radio', { name: 'Along the way' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(times.getByRole('radio', { name: 'Slowest first' })).toBeChecked();
    expect(times.getByRole('row', { name: 'Mail service' }).elements()).toHaveLength(0);
  });

  test('two thousand observations make no more elements than a screenful until somebody asks', async () => {
    const { observations } = outageReport();
    const many = Array.from({ length: 2000 }, (_, at) => {
      const one = observations[at % observations.length];
      if (!one) throw new Error('The sample is empty');
      return { ...one, id: one.id.replace(':', `:${at}-`) };
    });
    await why(sampleReport({ observations: many }));
    await expect.element(card('How long each step took')).toBeVisible();
    expect(document.querySelectorAll('main *').length).toBeLessThan(4_000);
  });

  test('every id can be copied, those of failed requests first', async () => {
    await why(outageReport());
    const ids = card('Ids for the provider’s support');
    await expect.element(ids.getByRole('listitem').first()).toMatchTextContent(/request-id.*0b6d1d6e/);
    await ids.getByRole('button', { name: 'Copy all ids' }).click();
    await expect.element(ids.getByRole('button', { name: 'Copied' })).toBeVisible();
    const field = document.body.appendChild(document.createElement('textarea'));
    field.focus();
    await userEvent.keyboard('{Control>}v{/Control}');
    expect(field.value).toContain('request-id: 0b6d1d6e-9d5c-4f0a-9a39-58c3a3b9d7f1');
    field.remove();
  });
});
