import { statusWords } from './password-words.ts';
import { withoutEnd } from './without-end.ts';

/** Words of programs, systems and errors: with a number behind them they are a name or a version, no password. */
const programWords =
  /error|fehler|erreur|exception|status|domain|socket|server|client|outlook|office|exchange|gmail|google|microsoft|windows|android|iphone|ipad|imap|smtp|pop3|http|oauth|aadsts|kcf|nsurl|version|build|samsung|galaxy|pixel|macos|thunderbird|chrome|firefox|safari|wifi|sha\d|utf-?\d|base64|sharepoint|teams|m365|o365|hotmail|yahoo|icloud|certificate|cipher|proxy|vpn/i;

/** Shapes that codes, names and numbers of programs have. */
const programShapes: readonly RegExp[] = [
  // Hexadecimal codes and digests, numbers with a unit or an ending, ids of 128 bits.
  /^(?:0x)?[0-9a-f]+$/i,
  /^\d+(?:[.,]\d+)?(?:[kmg]i?b|m?s|sec\w*|min\w*|std|px|st|nd|rd|th|uhr|x|%)$/i,
  /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i,
  // Codes are written in capitals, identifiers in small letters with lines between.
  /^[A-Z][A-Z0-9_:.()[\]/-]*$/,
  /^[a-z]+(?:_[a-z0-9]+)+$/,
  /^x-/i,
  /^v?\d+(?:\.\d+)+[a-z]?$/i,
  // Mail addresses, hosts and files, addresses of pages, paths, settings, instants.
  /@[\w-]+\.\w/,
  /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}(?::\d+)?(?:[/?]\S*)?$/i,
  /^[a-z][a-z0-9+.-]*:\/|^[\\/~]|^[a-z]:\\/i,
  /^[\w.-]+[=:][-\d(]/,
  /^\d{4}-\d\d-\d\d(?:T|$)|^\d{1,2}:\d\d/,
  /^[a-z]+:{1,2}\w+(?::\w+)*$/i,
  /^[[<({]/,
  // What stands for a name in a report that was redacted.
  /^(?:user|host|ip|mac|path)-\d+$/,
];

const plainLetters = /^[\p{L}\p{M}'’`-]*$/u;

/** A word as language has it: letters, with what ends a sentence behind. */
export const isPlainWord = (word: string): boolean => plainLetters.test(withoutEnd(word, '!?.,;:…'));

/**
 * Whether somebody chose this word, or drew it, as a password: letters with digits or signs, in none of the shapes that codes
 * and names have. Short ones say too little.
 */
export function looksChosen(word: string, shortest = 6): boolean {
  if (word.length < shortest || word.length > 40 || isPlainWord(word)) return false;
  const bare = withoutEnd(word, '.,;:');
  if (!/\p{L}/u.test(bare) || !/[\d#$%&*+=@^~!?§€£_]/.test(bare)) return false;
  return !programWords.test(bare) && !programShapes.some((shape) => shape.test(bare));
}

/** What can stand for a password in a sentence and is none of it. */
export const isPlaceholder = (word: string): boolean =>
  /^(?:[*•●∙.x_…-]{2,}|<.*|\[.*|\{.*|%\w+%?|\$\w*|n\/a)$/i.test(word);

/**
 * Whether a word of mere letters behind a colon is a password: only by itself, and when it does not tell what is wrong.
 * @param behind what follows on its line
 */
export const standsAlone = (word: string, behind: string): boolean =>
  !statusWords.test(word) &&
  !/^[A-Z]+$/.test(word) &&
  /^\s*(?:$|[&,;)\]"'/|]|and\b|und\b|et\b|y\b|e\b|but\b|aber\b|mais\b|pero\b|mas\b)/i.test(behind);
