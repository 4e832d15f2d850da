import { entraCodesIn, phrasesIn } from '../catalogue/error-texts.ts';
import { secretsIn } from './secrets-in-text.ts';

/** Who can act on what an error text says. `unknown`: sign-in or mail was refused, and the text does not tell by whom. */
export const pastedOwners = [
  'account',
  'mfa',
  'device-policy',
  'access-policy',
  'tenant',
  'app',
  'client',
  'server-refuses-us',
  'provider',
  'network',
  'certificate',
  'clock',
  'recipient',
  'unknown',
] as const;
export type PastedOwner = (typeof pastedOwners)[number];

/** One thing that the text says. Its sentence is the message `phrase.<id>`. */
export interface PastedMeaning {
  id: string;
  owner: PastedOwner;
  /** As the program shows it, where the text has one: `AADSTS50126`, `0x800CCC0E`, `535 5.7.8`. */
  code?: string;
}

/** A number by which the provider finds the attempt in its own records; `at` ISO 8601 in UTC where the text says when. */
export interface PastedRequest {
  kind: 'request' | 'correlation' | 'session' | 'other';
  id: string;
  at?: string;
}

export interface PastedReading {
  /** `no-error`: read, and there is nothing in it that tells of an error (a signature, a telephone number). */
  state: 'none' | 'understood' | 'not-understood' | 'no-error';
  /** The one that decides first. */
  meanings: readonly PastedMeaning[];
  requests: readonly PastedRequest[];
  /** It holds a password, a one-time code or a token. */
  secret: boolean;
}

/** Reads what a person pasted or typed as the error. Linear in the text, of which the first 4096 characters count. */
export function readPastedText(text: string): PastedReading {
  const entra = entraCodesIn(text).map(
    (code): PastedMeaning => ({ id: 'entra', owner: 'unknown', code: `AADSTS${code}` }),
  );
  const phrases = phrasesIn(text).map((id): PastedMeaning => ({ id, owner: 'unknown' }));
  const meanings = [...entra, ...phrases];
  const state = text.trim() === '' ? 'none' : meanings.length > 0 ? 'understood' : 'not-understood';
  return { state, meanings, requests: [], secret: secretsIn(text).length > 0 };
}
