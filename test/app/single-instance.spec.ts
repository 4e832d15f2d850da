import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Page } from '@playwright/test';
import type { MailpathSurface } from '../../shared/ipc/schema.ts';
import { expect, test } from './app-fixture.ts';
import { type LaunchOptions, startOf } from './launch.ts';

/** Starts the app once more, as the system does when somebody opens a link. Resolves to the exit code. */
async function startAgain(start: LaunchOptions, ...args: string[]): Promise<unknown> {
  const { executablePath, args: all, env } = startOf({ ...start, args });
  const second = spawn(executablePath, ['--no-sandbox', ...all], { env, stdio: 'ignore' });
  const [code] = await once(second, 'exit');
  return code;
}

const address = (window: Page) => window.getByLabel('Your mail address');

test('a second start ends at once and brings the first window to the front', async ({
  app,
  window,
  start,
}) => {
  await expect(address(window)).toBeVisible();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  expect(await startAgain(start)).toBe(0);
  const state = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((one) => [one.isMinimized(), one.isVisible(), one.isFocused()]),
    );
  await expect.poll(state).toEqual([[false, true, true]]);
});

test('a link that a second start brings fills in the address, and starts nothing', async ({
  window,
  start,
  world,
}) => {
  await expect(address(window)).toHaveValue('');
  expect(await startAgain(start, 'mailpath://diagnose?address=bob%40contoso.com')).toBe(0);
  await expect(address(window)).toHaveValue('bob@contoso.com');
  await expect(window.getByText('This address came with a link.')).toBeVisible();
  expect(world.requests).toEqual([]);
});

test('a link that the system hands over fills in the address; one that is none is dropped', async ({
  app,
  window,
}) => {
  await expect(address(window)).toHaveValue('');
  await window.evaluate(() => {
    const { mailpath } = globalThis as unknown as { mailpath: MailpathSurface };
    const told: string[] = [];
    Object.assign(globalThis, { told });
    mailpath.app.linked((link) => told.push(link.address));
  });
  const open = (url: string) =>
    app.evaluate(({ app }, link) => app.emit('open-url', { preventDefault: () => undefined }, link), url);
  await open('mailpath://diagnose?address=%3Cscript%3E');
  await open('mailpath://settings?address=eve@contoso.com');
  await open(`mailpath://diagnose?address=${'a'.repeat(2000)}@contoso.com`);
  await open('mailpath://diagnose?address=ann@contoso.com');
  await expect(address(window)).toHaveValue('ann@contoso.com');
  // In order, so whatever was told of the ones before is there.
  const told = await window.evaluate(() => (globalThis as unknown as { told: string[] }).told);
  expect(told).toEqual(['ann@contoso.com']);
});

test.describe('opened by a link', () => {
  test.use({ args: ['mailpath://diagnose?address=zoe%40contoso.com'] });

  test('the first start has its address, and starts nothing', async ({ window, world }) => {
    await expect(address(window)).toHaveValue('zoe@contoso.com');
    await expect(window.getByRole('main').getByRole('button', { name: 'Diagnose' })).toBeVisible();
    expect(world.requests).toEqual([]);
  });
});
