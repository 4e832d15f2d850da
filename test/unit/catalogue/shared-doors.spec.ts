import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientRoutes } from '../../../shared/catalogue/clients.ts';
import { knownProviders } from '../../../shared/catalogue/known-providers.ts';
import { doorsShared } from '../../../shared/catalogue/shared-doors.ts';
import { type ClientId, clientIds } from '../../../shared/model/client-ids.ts';

describe('doors that failing apps share and working ones do not', () => {
  test.each<[string, ClientId[], ClientId[], object[]]>([
    [
      'microsoft365',
      ['outlook-mobile', 'outlook-mac-new'],
      ['outlook-web'],
      [{ door: 'mobile', failing: ['outlook-mobile', 'outlook-mac-new'] }],
    ],
    ['microsoft365', ['outlook-mobile'], [], [{ door: 'mobile', failing: ['outlook-mobile'] }]],
    ['microsoft365', ['outlook-windows-new'], ['outlook-web'], []],
    [
      'microsoft365',
      ['apple-mail-ios', 'gmail-app', 'outlook-mac-legacy'],
      ['outlook-web'],
      [
        { door: 'eas', failing: ['apple-mail-ios', 'gmail-app'] },
        { door: 'ews', failing: ['outlook-mac-legacy'] },
      ],
    ],
    [
      'google',
      ['outlook-windows-new', 'outlook-mobile'],
      ['thunderbird'],
      [{ door: 'cloud', failing: ['outlook-windows-new', 'outlook-mobile'] }],
    ],
    // Not known to reach an Outlook.com mailbox at all.
    ['outlook-com', ['gmail-web'], [], []],
    ['outlook-com', ['outlook-mobile'], ['outlook-web'], [{ door: 'mobile', failing: ['outlook-mobile'] }]],
    ['generic', ['thunderbird'], ['apple-mail'], []],
  ])('%s: %j fail, %j work', (provider, failing, working, doors) => {
    expect(doorsShared(failing, working, provider)).toEqual(doors);
  });

  test('no door of a working app is among them, and every one is used by each app that stands with it', () => {
    const apps = fc.uniqueArray(fc.constantFrom(...clientIds));
    const provider = fc.constantFrom(...knownProviders.map(({ id }) => id), 'generic', 'unknown');
    fc.assert(
      fc.property(apps, apps, provider, (failing, working, id) => {
        const routes = clientRoutes(id);
        const doors = doorsShared(failing, working, id);
        for (const { door, failing: through } of doors) {
          for (const app of through) expect(failing).toContain(app);
          for (const app of through) {
            expect(door === 'cloud' ? routes[app]?.length === 0 : routes[app]?.includes(door)).toBe(true);
          }
          for (const app of working.filter((one) => !failing.includes(one))) {
            expect(
              door === 'cloud' ? routes[app]?.length === 0 : (routes[app]?.includes(door) ?? false),
            ).toBe(false);
          }
        }
        const sizes = doors.map((one) => one.failing.length);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      }),
    );
  });
});
