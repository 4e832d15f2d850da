import { describe, expect, test } from 'vitest';
import { type ClientPlace, placeOf } from '../../../shared/catalogue/client-places.ts';
import { type ClientId, clientIds } from '../../../shared/model/client-ids.ts';

/** On Windows, on a Mac, on Linux, and on a system that is not known. */
const places: Record<ClientId, [ClientPlace, ClientPlace, ClientPlace, ClientPlace]> = {
  'outlook-windows-classic': ['this-computer', 'another-computer', 'another-computer', 'this-computer'],
  'outlook-windows-new': ['this-computer', 'another-computer', 'another-computer', 'this-computer'],
  'outlook-mac-new': ['another-computer', 'this-computer', 'another-computer', 'this-computer'],
  'outlook-mac-legacy': ['another-computer', 'this-computer', 'another-computer', 'this-computer'],
  'outlook-mobile': ['phone', 'phone', 'phone', 'phone'],
  'outlook-web': ['browser', 'browser', 'browser', 'browser'],
  'apple-mail': ['another-computer', 'this-computer', 'another-computer', 'this-computer'],
  'apple-mail-ios': ['phone', 'phone', 'phone', 'phone'],
  'android-mail': ['phone', 'phone', 'phone', 'phone'],
  'gmail-web': ['browser', 'browser', 'browser', 'browser'],
  'gmail-app': ['phone', 'phone', 'phone', 'phone'],
  thunderbird: ['this-computer', 'this-computer', 'this-computer', 'this-computer'],
  'other-imap': ['this-computer', 'this-computer', 'this-computer', 'this-computer'],
};

describe('where an app runs', () => {
  test.each(clientIds)('%s', (client) => {
    expect(['win32', 'darwin', 'linux', 'sunos'].map((platform) => placeOf(client, platform))).toEqual(
      places[client],
    );
    expect(placeOf(client)).toBe(places[client][3]);
  });
});
