import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../../shared/model/report.ts';
import { renderHtml } from '../../../shared/report/render-html.ts';
import { hostileReport, outageReport, portalReport } from './sample-report.ts';

/** Debian's browser, or the one that CHROMIUM names. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const here = existsSync(executablePath);
if (!here)
  console.log(
    `The report is not tried in a browser: there is no ${executablePath} (CHROMIUM names another).`,
  );

let browser: Browser;
beforeAll(async () => {
  if (here) browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});
afterAll(() => browser?.close());

interface Opened {
  page: Page;
  /** What the page asked for besides itself, and what the browser complained of. */
  asked: string[];
  complaints: string[];
}

async function open(report: Report, width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  await page.route('**/*', (route) => {
    if (route.request().url() === 'http://report.test/') {
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: renderHtml(report, {}) });
    }
    asked.push(route.request().url());
    return route.abort();
  });
  await page.goto('http://report.test/');
  return { page, asked, complaints };
}

describe.skipIf(!here)('the HTML report in a browser', () => {
  const reports: [string, Report][] = [
    ['an outage', outageReport()],
    ['a portal', portalReport()],
    ['hostile texts', hostileReport()],
  ];

  it.each(reports)(
    '%s: fetches nothing, runs nothing, breaks no rule of its own policy',
    async (_name, report) => {
      const { page, asked, complaints } = await open(report, 1280);
      expect(asked.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
      expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
      expect(await page.locator('script, iframe, object, embed, form, a[href^="http"]').count()).toBe(0);
      await page.close();
    },
  );

  it.each([360, 768, 1280])('nothing sticks out at %i pixels', async (width) => {
    for (const [name, report] of reports) {
      const { page } = await open(report, width);
      const box = await page.locator('body').evaluate((body) => ({
        wide: body.ownerDocument.documentElement.scrollWidth,
        seen: body.ownerDocument.documentElement.clientWidth,
      }));
      expect(box.wide, name).toBeLessThanOrEqual(box.seen);
      await page.close();
    }
  });

  it('shows the answer first, as its one main heading', async () => {
    const report = outageReport();
    const { page } = await open(report, 1280);
    expect(await page.locator('h1').allTextContents()).toEqual([report.verdict.headline]);
    await page.close();
  });

  it('is dark where the person wants it dark', async () => {
    const shade = async (scheme: 'light' | 'dark') => {
      const { page } = await open(outageReport(), 1280, scheme);
      const colour = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
      await page.close();
      const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
      return red + green + blue;
    };
    expect(await shade('light')).toBeGreaterThan(600);
    expect(await shade('dark')).toBeLessThan(200);
  });

  it('prints', async () => {
    const { page } = await open(outageReport(), 1280);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.close();
  });
});
