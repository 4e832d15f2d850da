import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { UpdateState } from '../../shared/model/updates.ts';
import { eventsOf } from '../unit/renderer/replayed.ts';
import { outageReport } from '../unit/report/sample-report.ts';
import { openWindow } from './open-window.tsx';
import { ordinarySettings, show } from './show.tsx';

const at = '2026-11-21T14:05:00.000Z';
const look = page.getByRole('button', { name: 'Look now' });
const restart = page.getByRole('button', { name: 'Restart now' });
const list = page.getByRole('radiogroup', { name: 'Updates' });

async function settingsWith(updates: UpdateState) {
  const shown = await show({ name: 'settings' }, { answers: { updates: { restart: () => undefined } } });
  shown.app.getState().setUpdates(updates);
  return shown;
}

describe('the settings', () => {
  test.each<[UpdateState, string, button: 'look' | 'restart' | undefined]>([
    [{ status: 'not-looked' }, 'It looks after a diagnosis, once a day at most.', 'look'],
    [{ status: 'waiting' }, 'It goes on when the diagnosis has ended, so as not to disturb it.', undefined],
    [{ status: 'looking' }, 'Looking for a new version…', undefined],
    [{ status: 'downloading', version: '1.3.0' }, 'Fetching version 1.3.0…', undefined],
    [
      { status: 'ready', version: '1.3.0' },
      'Version 1.3.0 is ready and will be used from the next start.',
      'restart',
    ],
    [{ status: 'current', at }, 'Up to date. Last looked: Nov 21, 2026', 'look'],
    [{ status: 'failed', at }, 'Looking did not work on Nov 21, 2026', 'look'],
    [{ status: 'off', reason: 'person' }, 'It does not look for new versions.', undefined],
  ])('say %o, and offer what can be done', async (state, words, button) => {
    await settingsWith(state);
    await expect.element(page.getByRole('status').filter({ hasText: words })).toBeVisible();
    expect(look.elements()).toHaveLength(button === 'look' ? 1 : 0);
    expect(restart.elements()).toHaveLength(button === 'restart' ? 1 : 0);
    await expect.element(list.getByRole('radio', { name: /^No updates/ })).toBeEnabled();
  });

  test.each<[Extract<UpdateState, { status: 'off' }>['reason'], string]>([
    ['policy', 'Your organisation keeps Mailpath up to date.'],
    ['managed', 'Your organisation keeps Mailpath up to date.'],
    ['not-writable', 'Installed for all users of this computer; whoever looks after it updates it.'],
    ['no-feed', 'This copy has no place to look for new versions.'],
    ['unsigned', 'This copy is not signed, so it does not update itself.'],
    ['development', 'Run from its sources, so it does not update itself.'],
  ])('off (%s): there is nothing to choose or to press, and it says why', async (reason, words) => {
    await settingsWith({ status: 'off', reason });
    await expect.element(page.getByText(words)).toBeVisible();
    expect([...list.elements(), ...look.elements(), ...restart.elements()]).toEqual([]);
  });

  test('what a policy has chosen is shown, and cannot be changed', async () => {
    const { app } = await settingsWith({ status: 'off', reason: 'policy' });
    app.getState().setSettings({
      ...ordinarySettings,
      values: { ...ordinarySettings.values, updates: 'off' },
      fixed: ['updates'],
    });
    await expect.element(list.getByRole('radio', { name: /^No updates/ })).toBeChecked();
    for (const name of [/^New versions, also/, /^No updates/])
      await expect.element(list.getByRole('radio', { name })).toBeDisabled();
  });

  test('a choice and the buttons ask main', async () => {
    const { main, app } = await show(
      { name: 'settings' },
      {
        answers: {
          settings: {
            change: (changes) =>
              ({ ...ordinarySettings, values: { ...ordinarySettings.values, ...changes } }) as never,
          },
          updates: { look: () => ({ status: 'looking' }), restart: () => undefined },
        },
      },
    );
    await list.getByRole('radio', { name: /^New versions, also/ }).click({ force: true });
    await expect.element(list.getByRole('radio', { name: /^New versions, also/ })).toBeChecked();
    await look.click();
    await expect.element(page.getByText('Looking for a new version…')).toBeVisible();
    app.getState().setUpdates({ status: 'ready', version: '1.3.0' });
    await restart.click();
    expect(main.asked).toEqual([
      { channel: 'mailpath:settings.change', payload: { updates: 'beta' } },
      { channel: 'mailpath:updates.look', payload: undefined },
      { channel: 'mailpath:updates.restart', payload: undefined },
    ]);
  });
});

describe('the offer', () => {
  const offer = page.getByText('Version 1.3.0 is ready and will be used from the next start.');

  test('stands below a screen, can be closed, and is made again for another version', async () => {
    const { main, asked } = await openWindow({ answers: { updates: { restart: () => undefined } } });
    main.tell.updates.changed({ status: 'downloading', version: '1.3.0' });
    expect(offer.elements()).toEqual([]);
    main.tell.updates.changed({ status: 'ready', version: '1.3.0' });
    await expect.element(offer).toBeVisible();
    await restart.click();
    expect(asked('updates.restart')).toHaveLength(1);
    await page.getByRole('button', { name: 'Close this message' }).click();
    await expect.element(offer).not.toBeInTheDocument();
    main.tell.updates.changed({ status: 'ready', version: '1.3.1' });
    await expect.element(page.getByText(/Version 1.3.1 is ready/)).toBeVisible();
  });

  test('is not made while something is measured', async () => {
    const { main } = await openWindow({ initial: { updates: { status: 'ready', version: '1.3.0' } } });
    await expect.element(offer).toBeVisible();
    await page.getByRole('button', { name: 'Diagnose', exact: true }).last().click();
    await expect.element(offer).not.toBeInTheDocument();
    const { plan, observed, early, end } = eventsOf(outageReport());
    main.tell.run.events([plan, ...observed, ...early, ...end]);
    await expect.element(offer).toBeVisible();
  });
});
