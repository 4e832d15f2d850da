import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { maxReportBytes } from '../../shared/ipc/limits.ts';
import type { Report } from '../../shared/model/report.ts';
import adfsDown from '../scenarios/adfs-down.ts';
import wrongPassword from '../scenarios/wrong-password.ts';
import { openFrom } from './answer-dialogs.ts';
import { expect, test } from './app-fixture.ts';
import { pastRuns } from './past-runs.ts';
import { receivedReport, recordedRun } from './recorded-run.ts';
import { shareStart } from './share-start.ts';

const MiB = 1024 * 1024;

shareStart();
test.afterEach(({ screens }) => screens.openReport.leave());

test('chosen by the dialog: the same screens, read-only, judged again, kept nowhere', async ({
  app,
  screens,
  window,
  userData,
  world,
}) => {
  const { shell, openReport, verdict, diagnose, why, report: reportScreen, say } = screens;
  const report = receivedReport(wrongPassword);
  const path = join(userData, 'received.json');
  await writeFile(path, JSON.stringify(report));
  await openFrom(app, path);
  await shell.show('open-report');
  await openReport.choose.click();

  await expect(openReport.banner(report.request.address ?? '')).toBeVisible();
  await expect(verdict.title).toHaveText(report.verdict.headline);
  await expect(verdict.tag(report.verdict)).toBeVisible();
  await expect(openReport.same).toBeVisible();
  await expect(verdict.path.getByRole('listitem')).toHaveCount(5);
  expect(await verdict.told('do')).toEqual([
    'Sign in again in the browser first; if that is refused as well, ask your helpdesk.',
  ]);

  // Nothing here can be tried again, and nothing of it is this person's own mail.
  for (const button of [diagnose.again, diagnose.stop, diagnose.otherAddress, verdict.openWebmail]) {
    await expect(button).toHaveCount(0);
  }
  await verdict.why.click();
  await expect(why.because).toContainText([report.verdict.because[0]?.text ?? '']);
  await why.back.click();
  await verdict.send.click();
  await expect(reportScreen.page.getByRole('heading', { level: 1 })).toHaveText(report.verdict.headline);
  // What was taken out before cannot be had here.
  await expect(reportScreen.level('none')).toHaveCount(0);
  await expect(reportScreen.main.getByText(say('window.report.already'))).toBeVisible();
  await reportScreen.back.click();

  expect(await pastRuns(window)).toEqual([]);
  expect(world.requests).toEqual([]);
  await openReport.another.click();
  await expect(openReport.choose).toBeVisible();
});

test('dropped on any screen', async ({ screens, window, world }) => {
  const { shell, openReport, verdict, settings } = screens;
  const report = receivedReport(wrongPassword);
  await shell.show('settings');
  await expect(settings.language).toBeVisible();
  await openReport.drop({ name: 'report.json', text: JSON.stringify(report) });
  await expect(verdict.title).toHaveText(report.verdict.headline);
  await expect(openReport.overlay).toBeHidden();
  // An editor on Windows begins a file with a mark.
  await openReport.drop({ name: 'with-mark.json', text: `\ufeff${JSON.stringify(report)}` });
  await expect(verdict.title).toHaveText(report.verdict.headline);
  expect(await pastRuns(window)).toEqual([]);
  expect(world.requests).toEqual([]);
});

test('an answer that today’s rules do not give is shown beside theirs', async ({ screens }) => {
  const { openReport, verdict } = screens;
  const report = recordedRun(adfsDown);
  const told: Report = {
    ...report,
    verdict: {
      ...report.verdict,
      outcome: 'provider-outage',
      side: 'provider',
      cause: 'mail-service-errors',
      headline: 'It’s not you. Microsoft 365 mail is failing.',
    },
  };
  await openReport.drop({ name: 'report.json', text: JSON.stringify(told) });
  await expect(openReport.differs).toBeVisible();
  await expect(openReport.saidThen).toContainText('It’s not you. Microsoft 365 mail is failing.');
  await expect(openReport.sayToday).toContainText('Your company’s sign-in server doesn’t answer.');
  await expect(openReport.sayToday).toContainText('federation-server-down');
  // The screens show what holds today.
  await expect(verdict.title).toHaveText('Your company’s sign-in server doesn’t answer.');
});

test('what is no report is refused in words, whichever way it comes', async ({ app, screens, userData }) => {
  const { shell, openReport } = screens;
  await shell.show('open-report');
  const write = async (name: string, content: string | Buffer) => {
    await writeFile(join(userData, name), content);
    return join(userData, name);
  };
  const choose = async (path: string | undefined) => {
    await openFrom(app, path);
    await openReport.choose.click();
  };

  await choose(await write('page.html', '<!doctype html><script>pwned = 1</script>'));
  await expect(openReport.refusal('not-json')).toBeVisible();
  await choose(await write('other.json', JSON.stringify({ schema: 'something-else/1', verdict: {} })));
  await expect(openReport.refusal('not-a-report')).toBeVisible();
  await choose(await write('large.json', Buffer.alloc(17 * MiB, ' ')));
  await expect(openReport.refusal('too-large')).toBeVisible();
  await choose(join(userData, 'moved-away.json'));
  await expect(openReport.refusal('unreadable')).toBeVisible();
  await choose(userData);
  await expect(openReport.refusal('unreadable')).toBeVisible();

  await openReport.drop({ name: 'notes.txt', text: 'no data at all' });
  await expect(openReport.refusal('not-json')).toBeVisible();
  await openReport.drop({ name: 'list.json', text: '[1, 2, 3]' });
  await expect(openReport.refusal('not-a-report')).toBeVisible();
  await openReport.drop({ name: 'large.json', bytes: 17 * MiB });
  await expect(openReport.refusal('too-large')).toBeVisible();
  await openReport.drop({ name: 'just.json', bytes: maxReportBytes });
  await expect(openReport.refusal('not-json')).toBeVisible();
  await openReport.drop({ name: 'one.json', text: '{}' }, { name: 'two.json', text: '{}' });
  await expect(openReport.refusal('several')).toBeVisible();

  // Cancel changes nothing, and a good one is opened after all that.
  await choose(undefined);
  await expect(openReport.choose).toBeEnabled();
  const report = receivedReport(wrongPassword);
  await choose(await write('good.json', JSON.stringify(report)));
  await expect(openReport.banner(report.request.address ?? '')).toBeVisible();
});

test('from a newer version: said so, not half shown', async ({ screens }) => {
  const report = receivedReport(wrongPassword);
  const newer = { ...report, schema: 'mailpath-report/3' };
  await screens.openReport.drop({ name: 'newer.json', text: JSON.stringify(newer) });
  await expect(screens.openReport.refusal('not-a-report')).toBeVisible();
  await expect(screens.openReport.refusal('not-a-report')).toContainText('newer version');
});
