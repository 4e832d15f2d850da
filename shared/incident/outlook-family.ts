import { type ClientId, clientIds, type RouteId } from '../model/client-ids.ts';
import type { NamedThing } from './programs.ts';

export type Way = ClientId | RouteId;

const everyOutlook: readonly Way[] = clientIds.filter((id) => id.startsWith('outlook-'));
const desktop: readonly Way[] = ['outlook-windows-classic', 'outlook-windows-new', 'outlook-mac-new'];
/** Outlook in one breath with programs of others, or with IMAP: the one that is set up by hand. */
const byImap: readonly Way[] = ['outlook-windows-classic', 'outlook-mac-legacy'];

const wholeFamily =
  /\b(?:all|any|every|each) (?:of the )?(?:versions? of |supported )?(?:the )?(?:microsoft )?outlook (?:connection |access )?(?:methods?|clients?|apps?|platforms?|programs?|versions?)\b/;

/** "Any Outlook connection method" names the whole family, whatever examples follow. */
export function namesWholeFamily(words: string): boolean {
  return wholeFamily.test(words);
}

const specific = (name: NamedThing) => name.startsWith('outlook-');
const ofOthers: readonly NamedThing[] = [
  'thunderbird',
  'apple',
  'apple-mail',
  'apple-mail-ios',
  'android-mail',
  'phone-mail',
  'imap',
  'pop',
];

/** Which programs the names of one clause mean; `elsewhere` are those of the rest of the text. */
export function programsOf(
  names: readonly NamedThing[],
  words: string,
  elsewhere: readonly NamedThing[],
): Way[] {
  if (namesWholeFamily(words))
    return [...new Set([...everyOutlook, ...names.filter((one) => !isFamily(one))])] as Way[];
  return [
    ...new Set(
      names.flatMap((name): readonly Way[] => {
        if (name === 'outlook') {
          // "Through MAPI, Outlook shows …": the program of that way.
          if (names.includes('mapi') && !names.includes('outlook-web')) return ['outlook-windows-classic'];
          if (names.some(specific)) return desktop;
          if (names.some((one) => ofOthers.includes(one))) return byImap;
          if (elsewhere.some(specific)) return [];
          return elsewhere.some((one) => one === 'imap' || one === 'pop') ? byImap : everyOutlook;
        }
        if (name === 'outlook-mac') {
          const exact = elsewhere.some((one) => one === 'outlook-mac-new' || one === 'outlook-mac-legacy');
          return exact ? [] : ['outlook-mac-new', 'outlook-mac-legacy'];
        }
        if (name === 'apple') {
          const mac = elsewhere.some((one) => one === 'ews' || one === 'apple-mail');
          return mac ? ['apple-mail'] : ['apple-mail', 'apple-mail-ios'];
        }
        if (name === 'smtp-at-all') {
          // Between servers, or from a program: only with IMAP, or said to be of programs, is it a way of people.
          const ofPrograms =
            /\bsmtp (?:clients?|connections?|servers?|services?|access|ports?|sessions?)\b/.test(words);
          const besides = names.some((one) => one === 'imap' || one === 'pop');
          return ofPrograms || besides ? ['smtp', 'smtps'] : [];
        }
        if (name === 'phone-mail') {
          const apple = /\b(?:ios|ipados|iphones?|ipads?)\b/.test(words);
          const android = /\bandroid\b/.test(words);
          return [
            'eas',
            ...(android && !apple ? [] : (['apple-mail-ios'] as const)),
            ...(apple && !android ? [] : (['android-mail'] as const)),
          ];
        }
        if (name === 'outlook-desktop') {
          const mac = /\bmac(?:os)?\b/.test(words);
          const windows = /\bwindows\b/.test(words);
          return [
            ...(mac && !windows ? [] : (['outlook-windows-classic', 'mapi', 'mapi-nspi'] as const)),
            ...(mac ? (['outlook-mac-new', 'outlook-mac-legacy'] as const) : []),
          ];
        }
        return [name];
      }),
    ),
  ];
}

function isFamily(name: NamedThing): boolean {
  return (
    name === 'smtp-at-all' ||
    name === 'phone-mail' ||
    name === 'outlook' ||
    name === 'outlook-mac' ||
    name === 'outlook-desktop' ||
    name === 'apple'
  );
}
