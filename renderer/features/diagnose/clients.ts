import type { InitialState } from '../../../shared/ipc/schema.ts';
import type { ClientId } from '../../../shared/model/client-ids.ts';

type Platform = InitialState['platform'];

/** Programs of this computer, and then of phones and the web, that people have most: asked about first. */
const first: Readonly<Record<Platform, readonly ClientId[]>> = {
  windows: ['outlook-windows-classic', 'outlook-windows-new', 'outlook-mobile', 'outlook-web'],
  mac: ['outlook-mac-new', 'apple-mail', 'outlook-mobile', 'outlook-web'],
  linux: ['thunderbird', 'outlook-web', 'outlook-mobile', 'gmail-web'],
};

const asked: readonly ClientId[] = [
  'outlook-web',
  'outlook-mobile',
  'outlook-windows-classic',
  'outlook-windows-new',
  'outlook-mac-new',
  'apple-mail',
  'apple-mail-ios',
  'android-mail',
  'gmail-web',
  'gmail-app',
  'thunderbird',
  'other-imap',
];

/** Apps to ask about: those that make sense on this platform, and the rest. */
export function clientsFor(platform: Platform): { likely: readonly ClientId[]; more: readonly ClientId[] } {
  const likely = first[platform];
  return { likely, more: asked.filter((id) => !likely.includes(id)) };
}
