import type { Page } from '@playwright/test';
import { type StopId, stopIds } from '../../shared/report/view/stops.ts';
import { expect, test } from './app-fixture.ts';
import { lastReport } from './past-runs.ts';
import { screensOf } from './screens/screens.ts';

/** What a screen reader says: every text that comes into a live region, in its order. */
async function listen(window: Page): Promise<() => Promise<string[]>> {
  await window.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { saidAloud: said });
    const live = '[aria-live]:not([aria-live="off"]), [role="log"], [role="status"], [role="alert"]';
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(live);
        if (type === 'characterData') {
          if (region) said.push(target.textContent ?? '');
          continue;
        }
        for (const node of addedNodes) {
          const alert = node instanceof Element && node.matches('[role="alert"]');
          // A region that appears with words in it is heard only when it is an alert.
          if (region || alert) said.push(node.textContent ?? '');
        }
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return async () => {
    const said = await window.evaluate(() => (globalThis as unknown as { saidAloud: string[] }).saidAloud);
    return said.map((one) => one.trim()).filter((one) => one !== '');
  };
}

const worlds: { scenario: string; fails?: StopId }[] = [
  { scenario: 'all-green-microsoft-365' },
  { scenario: '503-everywhere', fails: 'mail' },
];

for (const { scenario, fails } of worlds) {
  test.describe(scenario, () => {
    test.use({ scenario });

    test('a run as a screen reader tells it: every sentence once, the answer last', async ({
      window,
      told,
    }) => {
      const { diagnose, say } = await screensOf(window);
      const heard = await listen(window);
      await diagnose.diagnose(told.request);
      const { headline } = (await lastReport(window)).verdict;
      const [first, confirmed, result] = [
        say('window.path.said.first', { headline }),
        say('window.path.said.confirmed'),
        say('window.path.said.result', { headline }),
      ];
      await expect.poll(async () => (await heard()).at(-1)).toMatch(/(Confirmed\.|Result: .*)$/);

      const begin = say('window.path.said.begin');
      const stops = stopIds.map((id) =>
        say('window.path.said.stop', {
          stop: say(`report.stop.${id}`),
          state: say(id === fails ? 'report.state.failed' : 'report.state.ok'),
        }),
      );
      // Several sentences may come in one breath; each is known whole.
      const known = [begin, ...stops, first, confirmed, result];
      const sentences: string[] = [];
      for (let rest = (await heard()).join(' '); rest !== ''; ) {
        const next = known.find((sentence) => rest.startsWith(sentence));
        expect(next, `an unknown sentence: ${rest}`).toBeDefined();
        if (next === undefined) break;
        sentences.push(next);
        rest = rest.slice(next.length).trim();
      }

      expect(sentences[0]).toBe(begin);
      expect(sentences.filter((one) => stops.includes(one)).toSorted()).toEqual(stops.toSorted());
      // A quick run is told as one result, a slower one as a first that is confirmed.
      const answer = sentences.filter((one) => one !== begin && !stops.includes(one));
      expect([[result], [first, confirmed]]).toContainEqual(answer);
      expect(sentences.at(-1)).toBe(answer.at(-1));
      expect(sentences.length).toBeLessThanOrEqual(12);
      // The computer comes first, and the mail service is told once everything before it was.
      if (answer.length === 1) expect(sentences).toEqual([begin, ...stops, result]);
      await expect(diagnose.transcript).toBeAttached();
    });
  });
}

test.describe('a run that is stopped', () => {
  test.use({ scenario: 'firewall-drops-microsoft' });

  test('says so, and nothing after it', async ({ window, told }) => {
    const { diagnose, verdict, say } = await screensOf(window);
    const heard = await listen(window);
    await diagnose.ask(told.request);
    await expect(verdict.path.getByText(say('report.state.ok')).first()).toBeAttached();
    await diagnose.stop.click();
    await expect(diagnose.stopped).toBeVisible();
    const stopped = say('window.path.said.stopped');
    await expect.poll(async () => (await heard()).join(' ')).toContain(stopped);
    const all = (await heard()).join(' ');
    expect(all.indexOf(say('window.path.said.begin'))).toBe(0);
    expect(all.split(stopped)).toHaveLength(2);
    expect(all).not.toContain(say('window.path.said.confirmed'));
  });
});
