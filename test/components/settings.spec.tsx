import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { InitialState, SettingsView } from '../../shared/ipc/schema.ts';
import { retention } from '../../shared/model/retention.ts';
import { ordinarySettings, show } from './show.tsx';

const managed: Partial<SettingsView> = {
  values: { ...ordinarySettings.values, redactionLevel: 'strict' },
  fixed: ['redactionLevel', 'backgroundChecks'],
  policy: [
    { key: 'redactionLevel', value: 'strict', source: '/etc/mailpath/policy.json', fixed: true },
    {
      key: 'helpdeskEmail',
      value: 'help\u202e@contoso.com',
      source: '/etc/mailpath/policy.json',
      fixed: true,
    },
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
    expect(page.getByText('Set by your organisation', { exact: true }).elements().length).toBe(2);
    expect(main.asked.filter(({ channel }) => channel !== 'mailpath:settings.kept')).toEqual([]);
  });

  test('every line of the policy is shown with its source, made safe; its problems too', async () => {
    await show({ name: 'settings' }, { settings: managed });
    const row = page.getByRole('row', { name: /Helpdesk’s mail address/ });
    await expect.element(row).toMatchTextContent('help@contoso.comSet in /etc/mailpath/policy.json');
    await expect.element(page.getByText('The policy has a key that Mailpath does not know.')).toBeVisible();
  });

  test('what is suggested says so, stays to be chosen, and stands apart from what is set', async () => {
    const source = '/Library/Preferences/app.mailpath.desktop.plist';
    await show(
      { name: 'settings' },
      {
        settings: {
          values: { ...ordinarySettings.values, redactionLevel: 'strict' },
          suggested: ['redactionLevel'],
          policy: [
            ...(managed.policy ?? []).filter(({ key }) => key === 'helpdeskEmail'),
            { key: 'redactionLevel', value: 'strict', source, fixed: false },
          ],
        },
        answers: keeping(),
      },
    );
    const level = page.getByRole('radiogroup', { name: 'Taken out of reports' });
    await expect.element(level.getByRole('radio', { name: /^Nothing/ })).toBeEnabled();
    await expect
      .element(page.getByText('Suggested by your organisation. What you choose comes first.'))
      .toBeVisible();
    const set = page.getByRole('table', { name: 'These cannot be changed here. Your administrator can.' });
    const suggested = page.getByRole('table', {
      name: 'These are suggested. What you choose on this page comes first.',
    });
    await expect.element(set.getByRole('row', { name: /Helpdesk/ })).toBeInTheDocument();
    await expect
      .element(suggested.getByRole('row', { name: /Taken out/ }))
      .toMatchTextContent(`Suggested in ${source}`);
    expect(set.getByRole('row').elements()).toHaveLength(2);
    expect(suggested.getByRole('row').elements()).toHaveLength(2);
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

describe('what is kept on this computer', () => {
  const after: InitialState = {
    settings: { ...ordinarySettings },
    address: 'contoso.com',
    platform: 'mac',
    version: '0.1.0',
    historyCount: 0,
    updates: { status: 'not-looked' },
  };

  test('is said with its number and its time; a log in another folder has a button of its own', async () => {
    const { main } = await show(
      { name: 'settings' },
      { answers: { settings: { kept: () => ({ runs: 12, logApart: true }), showKept: () => undefined } } },
    );
    const kept = page.getByRole('region', { name: 'Kept on this computer' });
    await expect
      .element(kept)
      .toMatchTextContent(
        `12 past runs. At most the last ${retention.runs} are kept, and each new run removes what is older than ${retention.days} days.`,
      );
    await kept.getByRole('button', { name: 'Show the folder' }).click();
    await kept.getByRole('button', { name: 'Show the Log File' }).click();
    expect(main.asked.slice(1).map(({ payload }) => payload)).toEqual([{ what: 'folder' }, { what: 'log' }]);
  });

  test('is deleted after a question; the window forgets the run, the report and the answers', async () => {
    const wiped = { complete: true, state: after };
    const { main, app, run } = await show(
      { name: 'settings' },
      { answers: { settings: { kept: () => ({ runs: 3, logApart: false }), wipe: () => wiped } } },
    );
    app
      .getState()
      .setAnswers({ apps: { 'outlook-web': 'fails' }, errorText: '0x80040115', keepErrorText: true });
    app.getState().setWatched({ headline: 'It works again.', works: true });
    run.getState().begin();
    await page.getByRole('button', { name: 'Delete everything…' }).click();
    await expect
      .element(page.getByRole('dialog'))
      .toMatchTextContent('The diagnosis that is running is stopped.');
    await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
    await expect
      .element(page.getByRole('region', { name: 'Kept on this computer' }).getByRole('status'))
      .toMatchTextContent('Everything is deleted.');
    expect(main.asked.map(({ channel }) => channel)).toEqual([
      'mailpath:settings.kept',
      'mailpath:settings.wipe',
    ]);
    expect(run.getState().status).toBe('idle');
    expect(app.getState()).toMatchObject({
      address: 'contoso.com',
      answers: { apps: {}, errorText: '', keepErrorText: false },
      screen: { name: 'settings' },
    });
    expect(app.getState().watched).toBeUndefined();
  });

  test('what could not be deleted is said at once', async () => {
    await show(
      { name: 'settings' },
      { answers: { settings: { wipe: () => ({ complete: false, state: after }) } } },
    );
    await page.getByRole('button', { name: 'Delete everything…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('Not everything could be deleted.');
  });
});
