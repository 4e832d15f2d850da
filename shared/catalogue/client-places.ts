import type { ClientId } from '../model/client-ids.ts';

/** Systems that this program runs on, by Node's names; what a report's `environment.platform` says. */
const computerPlatforms = ['win32', 'darwin', 'linux'] as const;
export type ComputerPlatform = (typeof computerPlatforms)[number];

/**
 * Where a mail program runs. `computer`: one with one of these systems. `phone`: a phone or a tablet, never this
 * computer. `browser`: any browser on any machine.
 */
type Runs = { on: 'computer'; platforms: readonly ComputerPlatform[] } | { on: 'phone' } | { on: 'browser' };

const windows: Runs = { on: 'computer', platforms: ['win32'] };
const mac: Runs = { on: 'computer', platforms: ['darwin'] };
const anyComputer: Runs = { on: 'computer', platforms: computerPlatforms };
const phone: Runs = { on: 'phone' };
const browser: Runs = { on: 'browser' };

/**
 * From the makers' own pages: Microsoft's versions of Outlook by system, Apple Mail for macOS and for iOS and iPadOS,
 * Gmail's app for Android and iOS, Thunderbird's downloads for all three systems. (Thunderbird also has an app for
 * Android; who means that one says `android-mail`.)
 */
const runs: Readonly<Record<ClientId, Runs>> = {
  'outlook-windows-classic': windows,
  'outlook-windows-new': windows,
  'outlook-mac-new': mac,
  'outlook-mac-legacy': mac,
  'outlook-mobile': phone,
  'outlook-web': browser,
  'apple-mail': mac,
  'apple-mail-ios': phone,
  'android-mail': phone,
  'gmail-web': browser,
  'gmail-app': phone,
  thunderbird: anyComputer,
  'other-imap': anyComputer,
};

/** Where an app runs, seen from the computer that measures. */
export type ClientPlace = 'this-computer' | 'another-computer' | 'phone' | 'browser';

/**
 * Where the app runs. A fault of this computer reaches only `this-computer`, and a `browser` if it is this one's; a
 * failing `phone` or `another-computer` accuses neither this computer nor, by itself, its network.
 * @param platform of the computer that measured, as Node names it; one that is not known, or none, is taken as the
 *   app's own, since a person speaks of the computer in front of them.
 */
export function placeOf(client: ClientId, platform?: string): ClientPlace {
  const place = runs[client];
  switch (place.on) {
    case 'phone':
      return 'phone';
    case 'browser':
      return 'browser';
    case 'computer': {
      const known = computerPlatforms.find((one) => one === platform);
      return known === undefined || place.platforms.includes(known) ? 'this-computer' : 'another-computer';
    }
  }
}
