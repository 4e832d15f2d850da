import { entraCodesIn, meaningOfEntraCode } from '../catalogue/aadsts.ts';
import { type MeaningId, meaningOf } from './meanings.ts';
import { isStackTrace, kindOfText, ofAddIn } from './no-error.ts';
import { isTyped } from './own-voice.ts';
import { plainText } from './plain-text.ts';
import { programCodesIn } from './program-codes.ts';
import { requestsIn } from './requests-in-text.ts';
import { removed } from './secret-span.ts';
import { secretsIn, withoutSecrets } from './secrets-in-text.ts';
import { type HeardWords, meaningsOfWords } from './words/meanings-of-words.ts';

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
  /** As the program shows it, where the text has one: `AADSTS50126`, `0x800CCC0E`. */
  code?: string;
  /** Only the person's own words say it, and no program (own-voice.ts). */
  own?: true;
}

/** A number by which the provider finds the attempt in its own records; `at` ISO 8601 in UTC where the text says when. */
export interface PastedRequest {
  kind: 'request' | 'correlation' | 'session' | 'other';
  id: string;
  at?: string | undefined;
}

export interface PastedReading {
  /** `no-error`: read, and there is nothing in it that tells of an error (a signature, a telephone number). */
  state: 'none' | 'understood' | 'not-understood' | 'no-error';
  /** The one that decides first. */
  meanings: readonly PastedMeaning[];
  requests: readonly PastedRequest[];
  /** It holds a password, a one-time code or a token. */
  secret: boolean;
  /** It speaks of a phone, or comes from a program that only phones have. */
  onPhone: boolean;
}

const MOST = 12;

/** Reads what a person pasted or typed as the error. Linear in the text, of which the first 4096 characters count. */
export function readPastedText(text: string): PastedReading {
  const plain = plainText(text);
  const secret = secretsIn(text).length > 0;
  if (plain === '') return { state: 'none', meanings: [], requests: [], secret, onPhone: false };
  const open = withoutSecrets(text);
  // Nothing but a secret: pasted by mistake, and no error.
  if (secret && !/[\p{L}\p{N}]/u.test(open.replaceAll(removed, '')))
    return { state: 'no-error', meanings: [], requests: [], secret, onPhone: false };
  const requests = requestsIn(open);
  const kind = kindOfText(text, plain);
  const trace = isStackTrace(text);
  const meanings =
    kind === 'nothing' ? [] : meaningsIn(text, plain, wordsOf(text, plain, kind === 'prose', trace));
  const nothing = kind === 'nothing' || (trace && meanings.length === 0);
  const state = nothing ? 'no-error' : meanings.length > 0 ? 'understood' : 'not-understood';
  return { state, meanings, requests, secret, onPhone: phone.test(plain) };
}

/** Words of phones, and sentences that only the mail programs of phones have. */
const phone =
  /\b(?:iphones?|ipads?|android|samsung email|k-9 mail|fairemail|aquamail|bluemail|ios|smartphone|(?:this|my|your|votre|mon|ce|ihr|ihrem|dein|deinem|mein|meinem|tu|su|mi|seu|meu) (?:phone|telephone|handy|telefon|telefono|movil|celular|telefone|telemovel)|java\.net|javax\.net|cellular data|mobile data|sync is off|turn on sync)\b|cannot (?:connect using ssl|get mail|send mail)|cleartext http traffic|スマホ/;

/** Words count where somebody or a program says what happened, not in a letter, an article or a list of calls. */
function wordsOf(text: string, plain: string, prose: boolean, trace: boolean): readonly HeardWords[] {
  if (trace) return ofAddIn.test(text) ? [{ id: 'add-in-failed', own: false }] : [];
  return prose ? [] : meaningsOfWords(plain, isTyped(text));
}

/**
 * In the order in which they decide: Entra's numbers, known or not, since there the number is what was said; words that tell whose it is;
 * numbers of programs, which stand for several things ("rejected your login" is also what Outlook makes of a busy server);
 * what the person believes; words that tell no side. Of a number of Entra that nobody knows no more is said than that sign-in was refused.
 */
function meaningsIn(text: string, plain: string, spoken: readonly HeardWords[]): PastedMeaning[] {
  const entra = entraCodesIn(text);
  const known = entra.flatMap((code): PastedMeaning[] => {
    const id = meaningOfEntraCode(code);
    return id ? [{ ...said(id), code: `AADSTS${code}` }] : [];
  });
  const words = spoken.map((one): PastedMeaning => ({ ...said(one.id), ...(one.own && { own: true }) }));
  const numbers = programCodesIn(plain).flatMap(({ code, meaning }): PastedMeaning[] =>
    meaning ? [{ ...said(meaning), code }] : [],
  );
  const unknown = entra
    .filter((code) => meaningOfEntraCode(code) === undefined)
    .map((code): PastedMeaning => ({ ...said('sign-in-refused'), code: `AADSTS${code}` }));
  const tells = (one: PastedMeaning) => one.owner !== 'unknown';
  // Whose mailbox it is, the person knows best.
  const believed = words.filter((one) => one.own && tells(one) && one.owner !== 'recipient');
  const telling = words.filter((one) => tells(one) && !believed.includes(one));
  const open = words.filter((one) => !tells(one));
  // A sign-in that was refused, by a number alone, says less than words of a time-out beside it.
  const firm = numbers.filter((one) => tells(one) && !(open.length > 0 && one.owner === 'account'));
  const weak = numbers.filter((one) => !firm.includes(one));
  return merged([
    ...known,
    ...(known.length > 0 ? [] : unknown),
    ...telling,
    ...firm,
    ...believed,
    ...open,
    ...weak,
  ]).slice(0, MOST);
}

function said(id: MeaningId): PastedMeaning {
  return { id, owner: meaningOf(id).owner };
}

/** Each meaning once, where it stands first, with a code if one of its kind has one: then a program has said it. */
function merged(list: readonly PastedMeaning[]): PastedMeaning[] {
  const found = new Map<string, PastedMeaning>();
  for (const one of list) {
    const before = found.get(one.id);
    if (!before) found.set(one.id, one);
    else if (before.code === undefined && one.code !== undefined) {
      const { own: _, ...firm } = before;
      found.set(one.id, { ...firm, code: one.code });
    }
  }
  return [...found.values()];
}
