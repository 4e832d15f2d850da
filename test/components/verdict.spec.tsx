import type { CDPSession } from 'playwright';
import { describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import type { Report } from '../../shared/model/report.ts';
import { eventsOf } from '../unit/renderer/replayed.ts';
import { hostileTexts, outageReport, portalReport } from '../unit/report/sample-report.ts';
import { openWindow } from './open-window.tsx';
import { openedFrom, show } from './show.tsx';

const start = page.getByRole('button', { name: 'Diagnose', exact: true }).last();

const words = (locator: { query(): Element | null }) => locator.query()?.textContent ?? '';

/** The window with a run that has come as far as `upTo`. */
async function run(report: Report, upTo: 'early' | 'end', options: Parameters<typeof openWindow>[0] = {}) {
  const opened = await openWindow(options);
  await start.click();
  const events = eventsOf(report);
  const told = [events.plan, ...events.observed, ...events.early, ...(upTo === 'end' ? events.end : [])];
  opened.main.tell.run.events(told);
  await expect.element(page.getByRole('heading', { level: 1, name: report.verdict.headline })).toBeVisible();
  return { ...opened, events };
}

/** Where everything with words of its own stands, by its words. */
function places(): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll(
    'main h1, main h2, main h3, main p, main li, main button',
  )) {
    const words = element.textContent?.trim() ?? '';
    // What counts on is meant to change; its place is held by what surrounds it.
    if (words === '' || element.matches('.run-meta, .verdict-head button, [role=log] *')) continue;
    const { top, left, height } = element.getBoundingClientRect();
    found.set(`${element.tagName} ${words}`, `${left} ${top} ${height}`);
  }
  return found;
}

describe('an early verdict', () => {
  test('says that it is early, and nothing moves when it is confirmed', async () => {
    const { main, events } = await run(outageReport(), 'early');
    await expect.element(page.getByText('Not you · first look, not confirmed, very sure')).toBeVisible();
    await expect.element(page.getByText('First result, still checking')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Send the report' })).toBeDisabled();
    const before = places();
    expect(before.size).toBeGreaterThan(20);
    main.tell.run.events([...events.end]);
    await expect.element(page.getByText('Not you · confirmed, very sure')).toBeVisible();
    const after = places();
    const moved = [...before].filter(([words, place]) => after.has(words) && after.get(words) !== place);
    expect(moved).toEqual([]);
    // Only these say something else now, in their own places.
    const gone = [...before.keys()].filter((words) => !after.has(words));
    expect(gone).toEqual(['BUTTON Why?2 reasons for it, 1 against', 'H2 As it happens']);
  });
});

describe('a verdict', () => {
  test('reads as not you, the provider, and what to do meanwhile', async () => {
    await run(outageReport(), 'end');
    const advice = page.getByRole('region', { name: 'What to do now' });
    await expect
      .poll(() => words(advice))
      .toMatch(/What to do: Wait\..*What not to do: Don’t change your password/);
    await expect
      .element(page.getByRole('button', { name: /Why\?.*2 reasons for it, 1 against · 1 not checked/ }))
      .toBeVisible();
    const ways = page.getByRole('list', { name: 'Ways into the mailbox' });
    await expect.poll(() => words(ways)).toMatch(/Outlook, Apple Mail fails/);
    await expect.poll(() => words(ways)).toMatch(/Other mail programs works/);
  });

  test('of a portal asks to sign in, and offers to diagnose again first of all', async () => {
    await run(portalReport(), 'end');
    const stops = page.getByRole('list', { name: 'The way to the mailbox' });
    await expect.poll(() => words(stops)).toMatch(/Network fails\. sent to another page/);
    await expect.poll(() => words(stops)).toMatch(/Mail service not reached/);
    expect(page.getByRole('button', { name: 'Diagnose again' }).element().dataset.variant).toBe('primary');
  });

  test('opens mail in the browser by the name of the provider, never by an address', async () => {
    const report = portalReport();
    const { main, asked } = await run(report, 'end', {
      answers: { app: { openExternal: () => ({ status: 'refused' }) } },
    });
    main.tell.run.events([
      {
        type: 'meanwhile',
        meanwhile: {
          provider: { id: 'microsoft365', displayName: 'Microsoft 365' },
          webmail: 'unknown',
          webApp: 'outlook-web',
          statusPage: true,
        },
      },
    ]);
    await expect.element(page.getByText(/It is worth a try/)).toBeVisible();
    await page.getByRole('button', { name: 'Open Outlook on the web' }).click();
    await expect
      .poll(() => asked('app.openExternal'))
      .toEqual([{ kind: 'webmail', provider: 'microsoft365' }]);
    await expect.element(page.getByText('This could not be opened from here.')).toBeVisible();
  });

  test('is copied for a ticket at the level of the settings', async () => {
    const report = outageReport();
    const { asked } = await run(report, 'end', { answers: { report: { copy: () => ({ status: 'done' }) } } });
    await page.getByRole('button', { name: 'Copy for a ticket' }).click();
    await expect.poll(() => asked('report.copy')).toEqual([{ reportId: report.id, level: 'standard' }]);
    await expect.element(page.getByText('Copied. Paste it into the ticket.')).toBeVisible();
  });

  test('that the phone would settle asks for it, and runs again with the answer', async () => {
    const report = outageReport();
    report.verdict = {
      ...report.verdict,
      outcome: 'inconclusive',
      side: 'unknown',
      cause: 'not-enough-evidence',
      asksElsewhere: true,
      headline: 'I can’t tell yet.',
    };
    const { asked } = await run(report, 'end');
    await page.getByRole('button', { name: 'I tried: it works' }).click();
    await expect.poll(() => asked('run.start')).toHaveLength(2);
    expect(asked('run.start')[1]).toMatchObject({ elsewhere: 'works' });
  });

  describe('of a domain that nobody knows', () => {
    const unknownDomain = (nearNames: string[]) => {
      const report = outageReport();
      report.request = {
        ...report.request,
        address: 'ana.martin@contsoo.com',
        domain: 'contsoo.com',
        nearNames,
      };
      report.verdict = {
        ...report.verdict,
        outcome: 'inconclusive',
        side: 'unknown',
        cause: 'domain-not-found',
        headline: 'contsoo.com does not exist. Is it spelled right?',
      };
      return report;
    };

    test('asks first how it is spelled, and runs again at the one that was meant', async () => {
      const { asked } = await run(unknownDomain(['contoso.com', 'contoso.de']), 'end');
      await expect.element(page.getByText('Is contsoo.com spelled right?', { exact: true })).toBeVisible();
      await expect.element(page.getByRole('button', { name: 'I tried: it works' })).not.toBeInTheDocument();
      const primary = [...document.querySelectorAll('[data-variant=primary]')].map((one) => one.textContent);
      expect(primary).toEqual(['Did you mean contoso.com?']);
      await page.getByRole('button', { name: 'Did you mean contoso.com?' }).click();
      await expect.poll(() => asked('run.start')).toHaveLength(2);
      expect(asked('run.start')[1]).toEqual({ address: 'ana.martin@contoso.com', failing: [], working: [] });
    });

    test('runs again insisting on it, and goes on insisting for this address alone', async () => {
      const report = unknownDomain([]);
      const { asked, main } = await run(report, 'end');
      await page.getByRole('button', { name: 'It is spelled right' }).click();
      await expect.poll(() => asked('run.start')).toHaveLength(2);
      expect(asked('run.start')[1]).toMatchObject({ spelledRight: true });
      report.request.spelledRight = true;
      const { plan } = eventsOf(report);
      main.tell.run.events([plan, { type: 'finished', atMs: 20, report }]);
      await expect.element(page.getByRole('button', { name: 'It is spelled right' })).not.toBeInTheDocument();
      await page.getByRole('button', { name: 'Diagnose again' }).click();
      await expect.poll(() => asked('run.start')).toHaveLength(3);
      expect(asked('run.start')[2]).toMatchObject({ spelledRight: true });
      main.tell.run.events([plan, { type: 'finished', atMs: 20, report }]);
      await page.getByRole('button', { name: 'Another address' }).click();
      await page.getByRole('textbox', { name: 'Your mail address' }).fill('ben@contoso.com');
      await page.getByRole('button', { name: 'Diagnose', exact: true }).last().click();
      await expect.poll(() => asked('run.start')).toHaveLength(4);
      expect(asked('run.start')[3]).not.toHaveProperty('spelledRight');
    });

    test('of somebody else’s report is read, not answered', async () => {
      const report = unknownDomain(['contoso.com']);
      await show({ name: 'open-report' }, { opened: openedFrom(report) });
      await expect.element(page.getByRole('heading', { name: /does not exist/ })).toBeVisible();
      await expect.element(page.getByRole('button', { name: 'It is spelled right' })).not.toBeInTheDocument();
    });
  });

  test('shows a published incident as text, whatever it says', async () => {
    const { main } = await run(outageReport(), 'end');
    const [title = ''] = hostileTexts;
    main.tell.run.events([
      {
        type: 'meanwhile',
        meanwhile: {
          provider: { id: 'microsoft365', displayName: 'Microsoft 365' },
          webmail: 'fails',
          statusPage: true,
          incident: {
            id: 'EX1253275',
            title: `${title}\u202egnp`,
            service: 'Exchange Online',
            startedAt: '2026-11-21T06:42:00.000Z',
            readAt: '2026-11-21T09:10:00.000Z',
            renewedAt: '2026-11-21T09:05:00.000Z',
          },
        },
      },
    ]);
    const card = page.getByRole('region', { name: 'What the provider publishes' });
    await expect.poll(() => words(card)).toMatch(/EX1253275 · since/);
    await expect.poll(() => words(card)).toMatch(/Exchange Online. As of .*, read at/);
    await expect.poll(() => words(card)).toContain(`${title}gnp`);
    expect(document.querySelector('main img, main script')).toBeNull();
  });

  test('of the provider offers to keep watching, and keeps that as a setting', async () => {
    const changes: unknown[] = [];
    const { asked } = await run(outageReport(), 'end', {
      answers: {
        settings: {
          change: (change) => {
            changes.push(change);
            return Promise.reject(new Error('disk full'));
          },
        },
      },
    });
    const watch = page.getByRole('switch', { name: /^Keep watching/ });
    await page.getByText(/^Keep watching/).click();
    await expect.poll(() => asked('settings.change')).toEqual([{ backgroundChecks: true }]);
    // It could not be kept: the switch shows what is true.
    await expect.element(watch).not.toBeChecked();
  });
});

describe('motion', () => {
  const moving = () => document.getAnimations().filter((one) => one.playState === 'running').length;
  const prefer = (value: string) =>
    // The provider's session is Playwright's, whose type this package does not carry.
    (cdp() as unknown as CDPSession).send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-reduced-motion', value }],
    });

  test('only where it is wanted', async () => {
    const { plan, observed } = eventsOf(outageReport());
    await prefer('no-preference');
    const { main } = await openWindow();
    await start.click();
    main.tell.run.events([plan, ...observed.slice(0, 18)]);
    await expect.element(page.getByRole('heading', { level: 1, name: /^Checking the/ })).toBeVisible();
    await expect.poll(moving).toBeGreaterThan(0);
    await prefer('reduce');
    try {
      await expect.poll(moving).toBe(0);
    } finally {
      await prefer('no-preference');
    }
  });
});
