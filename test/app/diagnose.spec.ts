import type { ClientId } from '../../shared/model/client-ids.ts';
import { stopIds } from '../../shared/report/view/stops.ts';
import { expect, test } from './app-fixture.ts';
import { lastReport, pastRuns } from './past-runs.ts';

interface World {
  scenario: string;
  /** What a person reads. */
  headline: RegExp;
  side: string;
  todo: RegExp;
  /** One of the sentences; none where there is nothing harmful that people do. */
  leaveAlone?: RegExp;
  /** The stop of the path where it breaks, and what stands there. */
  breaksAt?: { stop: (typeof stopIds)[number]; reads: RegExp };
  affected?: ClientId[];
  working?: ClientId[];
  /** The button that leads to mail in the browser is offered. */
  webmail: boolean;
}

const worlds: World[] = [
  {
    scenario: 'all-green-microsoft-365',
    headline: /^Everything works from here/,
    side: 'No fault found',
    todo: /Still trouble\? Tell Mailpath which app/,
    webmail: false,
  },
  {
    scenario: '503-everywhere',
    headline: /^It’s not you\. Microsoft 365 mail is failing/,
    side: 'Not you',
    todo: /^Wait: nothing on this computer can mend it/,
    leaveAlone: /^Do not change your password, remove your account or reinstall/,
    breaksAt: { stop: 'mail', reads: /Mail service.*fails/s },
    affected: ['outlook-windows-classic', 'outlook-web', 'outlook-mobile'],
    webmail: false,
  },
  {
    scenario: 'captive-portal',
    headline: /^This Wi-Fi wants you to sign in first/,
    side: 'This network',
    todo: /^Open any page in your browser, accept what the network asks for, and press Diagnose again/,
    leaveAlone: /^Do not type your mail password into the page of the network/,
    breaksAt: { stop: 'network', reads: /Network.*fails/s },
    webmail: false,
  },
  {
    scenario: 'clock-ahead-3-months',
    headline: /^This computer’s clock is 3 months ahead/,
    side: 'This computer',
    todo: /^Set date, time and time zone to automatic/,
    leaveAlone: /^Do not click certificate warnings away/,
    breaksAt: { stop: 'device', reads: /This computer.*fails/s },
    webmail: false,
  },
  {
    scenario: 'wan-down',
    headline: /^Your internet connection is down/,
    side: 'The internet line',
    todo: /^Restart the router/,
    breaksAt: { stop: 'internet', reads: /Internet.*fails/s },
    webmail: false,
  },
  {
    scenario: 'adfs-down',
    headline: /^Your company’s sign-in server doesn’t answer/,
    side: 'Your organisation',
    todo: /^If you are still signed in somewhere, stay signed in/,
    leaveAlone: /^Do not sign out, and do not change your password/,
    breaksAt: { stop: 'sign-in', reads: /Sign-in.*fails/s },
    webmail: false,
  },
  {
    scenario: 'mail-ports-blocked',
    headline: /^This network blocks the ports of mail programs/,
    side: 'This network',
    todo: /^Read your mail in the browser for now/,
    leaveAlone: /^Do not change server names or ports/,
    breaksAt: { stop: 'network', reads: /Network.*fails/s },
    affected: ['thunderbird'],
    working: ['outlook-web', 'outlook-mobile'],
    webmail: true,
  },
  {
    scenario: 'ex1256020-mobile-and-mac',
    headline: /^It’s Microsoft, and only some apps/,
    side: 'Not you',
    todo: /^Use the browser or another app until it is repaired/,
    leaveAlone: /^Do not remove the account from the app/,
    breaksAt: { stop: 'mail', reads: /Mail service.*fails/s },
    affected: ['outlook-mobile', 'outlook-mac-new'],
    working: ['outlook-web', 'outlook-windows-classic'],
    webmail: true,
  },
  {
    scenario: 'wrong-password',
    headline: /^Mail works; this account cannot sign in at the moment/,
    side: 'Your account',
    todo: /^Sign in again in the browser first/,
    leaveAlone: /^Do not keep trying passwords/,
    breaksAt: { stop: 'sign-in', reads: /Sign-in.*fails/s },
    webmail: true,
  },
];

for (const world of worlds) {
  test.describe(world.scenario, () => {
    test.use({ scenario: world.scenario });

    test(`reads: ${world.headline.source.replace(/[\\^]/g, '')}`, async ({ screens, window, told }) => {
      const { diagnose, verdict, say } = screens;
      await diagnose.diagnose(told.request);

      const { verdict: judged, request } = await lastReport(window);
      expect(judged).toMatchObject({ outcome: told.expect.outcome, cause: told.expect.cause });
      expect(judged.status).toBe('confirmed');
      expect(request.failing).toEqual(told.request.failing ?? []);
      // What it says is in the observation; nobody allowed that it is kept.
      expect(request.errorText).toBeUndefined();

      // The window says the same, and a person reads whose side it is, how sure, what was seen.
      await expect(verdict.title).toHaveText(judged.headline);
      await expect(verdict.title).toHaveText(world.headline);
      await expect(verdict.tag(judged)).toHaveText(new RegExp(`^${world.side} · confirmed, (very )?sure$`));
      await expect(verdict.seen(judged)).toBeVisible();

      const todo = await verdict.told('do');
      expect(todo[0]).toMatch(world.todo);
      const leaveAlone = await verdict.told('dont');
      if (world.leaveAlone) expect(leaveAlone[0]).toMatch(world.leaveAlone);
      // An outage is a hunting season.
      if (judged.side === 'provider') {
        expect(leaveAlone.join('\n')).toContain('Nobody from Microsoft will call you');
        expect(leaveAlone.join('\n')).toMatch(/Do not open .reconnect. or .* links/);
      }

      // The picture, as it is read out: one break, where the fault is.
      for (const id of stopIds) {
        const stop = verdict.stop(id);
        await expect(stop).toContainText(say(`report.stop.${id}`));
        if (id === world.breaksAt?.stop) await expect(stop).toHaveText(world.breaksAt.reads);
        else await expect(stop).not.toContainText(`${say('report.state.failed')}.`);
      }
      await expect(diagnose.transcript).toContainText(judged.headline);

      for (const client of world.affected ?? []) {
        await expect(verdict.appsThat('affected')).toContainText([say(`report.client.${client}`)]);
      }
      for (const client of world.working ?? []) {
        await expect(verdict.appsThat('working')).toContainText([say(`report.client.${client}`)]);
      }
      await expect(verdict.openWebmail).toHaveCount(world.webmail ? 1 : 0);
      await expect(verdict.send).toBeEnabled();
    });
  });
}

test.describe('to somebody who knows nothing of names and ports', () => {
  /** Words that need a lexicon stand under Why only. */
  const jargon = /\b(DNS|TLS|TCP|HTTP|503|EWS|MAPI|IMAP|token|endpoint|host|error)\b/;

  test.describe('503-everywhere', () => {
    test.use({ scenario: '503-everywhere' });
    test('reads “not you, the provider, use this meanwhile”', async ({ screens, told }) => {
      const { diagnose, verdict } = screens;
      await diagnose.diagnose(told.request);
      await expect(verdict.title).toHaveText('It’s not you. Microsoft 365 mail is failing.');
      await expect(verdict.rightNow).toContainText(/phone|another address/);
      expect(await verdict.toDo.innerText()).not.toMatch(jargon);
      expect(await verdict.rightNow.innerText()).not.toMatch(jargon);
    });
  });

  test.describe('captive-portal', () => {
    test.use({ scenario: 'captive-portal' });
    test('reads “sign in to this Wi-Fi”, and offers to try again', async ({ screens, told }) => {
      const { diagnose, verdict } = screens;
      await diagnose.diagnose(told.request);
      await expect(verdict.title).toHaveText('This Wi-Fi wants you to sign in first.');
      expect(await verdict.told('do')).toEqual([
        'Open any page in your browser, accept what the network asks for, and press Diagnose again.',
      ]);
      await expect(diagnose.again).toBeVisible();
      expect(await verdict.toDo.innerText()).not.toMatch(jargon);
    });
  });
});

test('without an address nothing is measured, and the field says what is missing', async ({
  screens,
  window,
  world,
}) => {
  const { diagnose, say } = screens;
  await diagnose.start.click();
  await expect(diagnose.address).toHaveAccessibleDescription(say('address.empty'));
  await expect(diagnose.address).toBeFocused();
  await diagnose.address.fill('not an address');
  await diagnose.start.click();
  await expect(diagnose.address).toHaveAccessibleDescription(say('address.space'));
  await expect(diagnose.address).toBeFocused();
  expect(world.requests).toEqual([]);
  expect(await pastRuns(window)).toEqual([]);
});

test('what was answered can be cleared, and the next run has none of it', async ({ screens, window }) => {
  const { diagnose, say } = screens;
  await diagnose.address.fill('ana@contoso.com');
  await diagnose.question.click();
  await diagnose.answer('outlook-mobile', 'fails');
  await diagnose.answer('android-mail', 'works');
  await diagnose.errorText.fill('AADSTS50126: Error validating credentials');
  await expect(diagnose.question).toContainText(say('window.diagnose.answered-failing', { count: 1 }));
  await expect(diagnose.question).toContainText(say('window.diagnose.answered-text'));
  await diagnose.main.getByRole('button', { name: say('window.diagnose.clear') }).click();
  await expect(diagnose.question).toContainText(say('window.diagnose.question-optional'));
  await diagnose.start.click();
  await diagnose.ended();
  const { request, verdict } = await lastReport(window);
  expect(request).toMatchObject({ failing: [], working: [] });
  expect(request.errorText).toBeUndefined();
  expect(verdict.outcome).toBe('healthy');
});

test('the picture fills while it runs, and every stop of the way is told', async ({ screens, window }) => {
  const { diagnose, verdict, say } = screens;
  // Every state of a stop that was ever on the screen, from the start on.
  await window.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seenStates: seen });
    new MutationObserver(() => {
      for (const stop of document.querySelectorAll('[data-state].path__stop')) {
        const state = `${stop.getAttribute('data-state')}`;
        if (!seen.includes(state)) seen.push(state);
      }
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await diagnose.diagnose({ address: 'ana@contoso.com' });
  const seen = await window.evaluate(() => (globalThis as unknown as { seenStates: string[] }).seenStates);
  expect(seen).toContain('ok');
  expect(seen.some((state) => state === 'waiting' || state === 'running')).toBe(true);
  for (const id of stopIds) {
    await expect(verdict.stop(id)).toContainText(say('report.state.ok'));
  }
  await expect(diagnose.transcript).toContainText(
    new RegExp(`^${say('window.path.said.begin').replace('.', '\\.')}`),
  );
  for (const id of stopIds) {
    const sentence = { stop: say(`report.stop.${id}`), state: say('report.state.ok') };
    await expect(diagnose.transcript).toContainText(say('window.path.said.stop', sentence));
  }
});
