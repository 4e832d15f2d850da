import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { eventsOf } from '../unit/renderer/replayed.ts';
import { outageReport } from '../unit/report/sample-report.ts';
import { openWindow } from './open-window.tsx';

test('a screen reader follows a run: each stop once, the verdict once, the end', async () => {
  const { main } = await openWindow();
  await page.getByRole('button', { name: 'Diagnose', exact: true }).last().click();
  const log = page.getByRole('log', { name: 'Progress' });
  const said = () => [...(log.query()?.children ?? [])].map((entry) => entry.textContent);
  await expect.poll(said).toEqual(['Checking the way to the mailbox.']);
  // What is said may not be taken away again, and the region must be there before it says anything.
  const region = log.element();
  const { plan, observed, early, end } = eventsOf(outageReport());
  main.tell.run.events([plan, ...observed.slice(0, 10)]);
  await expect.poll(said).toHaveLength(2);
  for (const event of observed.slice(10)) main.tell.run.events([event]);
  main.tell.run.events([...early]);
  await expect.poll(said).toHaveLength(3);
  main.tell.run.events([...end]);
  await expect.poll(said).toHaveLength(4);
  expect(said()).toEqual([
    'Checking the way to the mailbox.',
    'This computer: works.',
    "Network: works. Internet: works. Sign-in: works. Mail service: fails. First result: It's not you. Microsoft 365 mail is failing.",
    'Confirmed.',
  ]);
  expect(log.element()).toBe(region);
  // The clock and the counters tick outside of it.
  expect(log.element().textContent).not.toMatch(/\d+ checks/);
});
