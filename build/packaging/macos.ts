import type { Configuration } from 'electron-builder';
import { neverUpdated, signing } from './signing.ts';

type Options = Pick<Configuration, 'mac' | 'dmg' | 'pkg'>;

/** What Electron asks for in its own Info.plist, and Mailpath never does: its window is denied every permission. */
const neverAsked = [
  'NSAudioCaptureUsageDescription',
  'NSBluetoothAlwaysUsageDescription',
  'NSBluetoothPeripheralUsageDescription',
  'NSCameraUsageDescription',
  'NSMicrophoneUsageDescription',
];

/**
 * One package for each architecture: the command beside the app is of one architecture, too. A pkg puts nothing on the
 * PATH: a script in it would run as root for a choice that the installer has no way to ask for, so the admin's guide gives
 * the one line (`ln -s`), and uninstall.sh removes the link.
 */
export function macos(env: Readonly<Record<string, string | undefined>>): Options {
  const { mac, notarize } = signing(env);
  return {
    mac: {
      // The zip is what the updater takes.
      target: ['dmg', 'zip', 'pkg'],
      icon: 'icons/icon.icns',
      category: 'public.app-category.utilities',
      // https://www.electronjs.org/docs/latest/breaking-changes#removed-macos-12-support
      minimumSystemVersion: '13.0',
      hardenedRuntime: true,
      gatekeeperAssess: false,
      entitlements: 'build/mac/entitlements.plist',
      entitlementsInherit: 'build/mac/entitlements.plist',
      notarize,
      ...(!mac && { identity: null, ...neverUpdated }),
      extraResources: [{ from: 'build/mac/uninstall.sh', to: 'uninstall.sh' }],
      // No LSMultipleInstancesProhibited: it also locks out the second person on a Mac with two logged in, and the app's
      // own lock is one for each person.
      extendInfo: {
        NSLocalNetworkUsageDescription:
          'Mailpath asks the router of this network whether it answers, to tell where mail is held up.',
        ...Object.fromEntries(neverAsked.map((key) => [key, null])),
      },
    },
    dmg: { writeUpdateInfo: false },
    pkg: {
      // Where an admin's inventory looks for it, whatever copy lies elsewhere.
      isRelocatable: false,
      overwriteAction: 'upgrade',
      allowAnywhere: false,
      allowCurrentUserHome: false,
      allowRootDirectory: true,
    },
  };
}
