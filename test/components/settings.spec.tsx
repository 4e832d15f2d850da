import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SettingsView } from '../../shared/ipc/schema.ts';
import { ordinarySettings, show } from './show.tsx';

const managed: Partial<SettingsView> = {
  values: { ...ordinarySettings.values, redactionLevel: 'strict' },
  fixed: ['redactionLevel', 'backgroundChecks'],
  policy: [
    { key: 'redactionLevel', value: 'strict', source: '/etc/mailpath/policy.json' },
    { key: 'helpdeskEmail', value: 'help\u202e@contoso.com', source: '/etc/mailpath/policy.json' },
  ],
  problems: ['The policy has a key that Mailpath does not know.'],
};

/** Main as it answers: what was asked for, on top of what was. */
function keeping(before: Partial<SettingsView> = {}) {
  let now = { ...ordinarySettings, ...before };
  return {
    settings: {
      change: (changes: object) => {
        now = { ...now, values: { ...now.values, ...changes } };
        return now;
      },
    },
  };
}

describe('settings', () => {
  test('a choice is asked of main at once, and shown as main answers', async () => {
    const { main } = await show({ name: 'settings' }, { answers: keeping() });
    await page.getByRole('radio', { name: 'Dark' }).click({ force: true });
    await expect.element(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
    await page.getByRole('switch', { name: 'Keep watching after a fault' }).click({ force: true });
    await expect.element(page.getByRole('switch', { name: 'Keep watching after a fault' })).toBeChecked();
    expect(main.asked.map(({ payload }) => payload)).toEqual([{ theme: 'dark' }, { backgroundChecks: true }]);
  });

  test('each language stands in its own name', async () => {
    await show({ name: 'settings' });
    const languages = page.getByRole('radiogroup', { name: 'Language' });
    for (const name of [
      'As the system',
      'English',
      'Deutsch',
      'Français',
      'Español',
      'Português',
      '日本語',
    ]) {
      await expect.element(languages.getByRole('radio', { name })).toBeInTheDocument();
    }
  });

  test('what the organisation fixed cannot be changed, by pointer or by keyboard, and says so', async () => {
    const { main } = await show({ name: 'settings' }, { settings: managed, answers: keeping(managed) });
    const level = page.getByRole('radiogroup', { name: 'Taken out of reports' });
    await expect.element(level.getByRole('radio', { name: /^Nothing/ })).toBeDisabled();
    await expect.element(page.getByRole('switch', { name: 'Keep watching after a fault' })).toBeDisabled();
    // Through everything that takes the focus, pressing what would change it.
    for (let step = 0; step < 12; step++) {
      await userEvent.keyboard('{Tab}');
      if (level.element().contains(document.activeElement)) throw new Error('A fixed setting took the focus');
    }
    expect(
      page.getByText('Set by your organisation', { exact: true }).elements().length,
    ).toBeGreaterThanOrEqual(3);
    expect(main.asked).toEqual([]);
  });

  test('every line of the policy is shown with its source, made safe; its problems too', async () => {
    await show({ name: 'settings' }, { settings: managed });
    const row = page.getByRole('row', { name: /Helpdesk’s mail address/ });
    await expect.element(row).toMatchTextContent('help@contoso.comSet in /etc/mailpath/policy.json');
    await expect.element(page.getByText('The policy has a key that Mailpath does not know.')).toBeVisible();
  });

  test('a change that main cannot keep is said, and the old one stays', async () => {
    await show(
      { name: 'settings' },
      {
        answers: {
          settings: {
            change: () => {
              throw new Error('disk full');
            },
          },
        },
      },
    );
    await page.getByRole('radio', { name: 'Dark' }).click({ force: true });
    await expect.element(page.getByRole('alert')).toMatchTextContent('This could not be kept. Try again.');
    await expect.element(page.getByRole('radio', { name: 'Dark' })).not.toBeChecked();
  });
});
