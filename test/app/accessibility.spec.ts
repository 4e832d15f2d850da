import { expect } from './app-fixture.ts';
import { accessible } from './looks/accessible.ts';
import { plainView } from './looks/look.ts';
import { pictures } from './looks/pictures.ts';
import { screensOf } from './screens/screens.ts';
import { test } from './tour.ts';

/* States that the tours of every-screen and every-verdict do not have. */

test.describe('a run that was stopped', () => {
  test.use({ scenario: 'firewall-drops-microsoft' });

  test('in light and in dark', async ({ window, told }) => {
    const { diagnose, verdict, say } = await screensOf(window);
    const { found, look } = accessible(window, ['light', 'dark']);
    await plainView(window);
    await diagnose.ask(told.request);
    // The way to the mail servers is silent for seconds.
    await expect(verdict.path.getByText(say('report.state.ok')).first()).toBeAttached();
    await diagnose.stop.click();
    await expect(diagnose.stopped).toBeVisible();
    await look('stopped');
    expect(found).toEqual([]);
  });
});

test.describe('with a policy', () => {
  test.use({
    policy: {
      defaultDomain: 'contoso.com',
      helpdeskEmail: 'help@contoso.com',
      helpdeskUrl: 'https://help.contoso.com/',
      reportUploadUrl: 'https://reports.contoso.com/upload',
      redactionLevel: 'strict',
      disableBackgroundChecks: true,
    },
  });

  test('fixed settings, and the ways to the helpdesk', async ({ window, told }) => {
    const { diagnose, verdict, report, settings } = await screensOf(window);
    const { found, look } = accessible(window, ['light', 'dark']);
    await plainView(window);
    await settings.show('settings');
    await expect(settings.organisation).toBeVisible();
    await pictures(window, 'en', { width: 1080, height: 1500 })('settings-fixed');
    await look('settings-fixed');
    await settings.show('diagnose');
    await diagnose.diagnose(told.request);
    await verdict.send.click();
    await expect(report.email).toBeVisible();
    await look('report');
    expect(found).toEqual([]);
  });
});
