import { expect, test } from './app-fixture.ts';

test('the first start shows the window, its title, and asks nobody', async ({
  app,
  window,
  world,
  userData,
}) => {
  await expect(window).toHaveTitle('Mailpath');
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();

  const shown = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((one) => ({ visible: one.isVisible(), url: one.webContents.getURL() })),
  );
  expect(shown).toEqual([{ visible: true, url: 'app://bundle/index.html' }]);
  expect(await app.evaluate(({ app }) => app.getPath('userData'))).toBe(userData);

  const loaded = await window.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name, location.href).origin),
  );
  const own = await window.evaluate(() => location.origin);
  expect(new Set(loaded)).toEqual(new Set([own]));
  expect(world.requests).toEqual([]);
});
