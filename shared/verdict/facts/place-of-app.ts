import type { ClientId } from '../../model/client-ids.ts';

export type Place = 'this-computer' | 'another-computer' | 'phone' | 'browser';

const places: Readonly<Record<ClientId, Place>> = {
  'outlook-windows-classic': 'this-computer',
  'outlook-windows-new': 'this-computer',
  'outlook-mac-new': 'this-computer',
  'outlook-mac-legacy': 'this-computer',
  'outlook-mobile': 'phone',
  'outlook-web': 'browser',
  'apple-mail': 'this-computer',
  'apple-mail-ios': 'phone',
  'android-mail': 'phone',
  'gmail-web': 'browser',
  'gmail-app': 'phone',
  thunderbird: 'this-computer',
  'other-imap': 'this-computer',
};

export const placeOf = (client: ClientId): Place => places[client];
