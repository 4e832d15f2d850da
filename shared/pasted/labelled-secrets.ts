import { isPlaceholder, isPlainWord, looksChosen, standsAlone } from './chosen-word.ts';
import { isEntraNumber } from './entra-number.ts';
import {
  countedWords,
  namesStrongly,
  namesWeakly,
  namesWhose,
  passwordLabels,
  statusWords,
  tokenLabels,
} from './password-words.ts';
import type { SecretSpan } from './secret-span.ts';
import { withoutEnd } from './without-end.ts';

/** UTF-16 units behind a label that are looked at. */
const REACH = 200;
/** Words behind "is" among which a password can stand: `it is still`, `is definitely`. */
const WORDS_ON = 3;

const quoted =
  /^(?:"([^"\r\n]{1,64})"|'([^'\r\n]{1,64})'|“([^”\r\n]{1,64})”|„([^“”\r\n]{1,64})[“”]|«\s?([^»\r\n]{1,64}?)\s?»|「([^」\r\n]{1,64})」|`([^`\r\n]{1,64})`)/;
const bare = /^\S{1,128}/;
/** A password in Latin letters ends where Japanese goes on. */
const asciiHead = /^[!-~]+(?=[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef])/;

interface Value {
  text: string;
  from: number;
  isQuoted: boolean;
  /** What follows on the line. */
  behind: string;
}

/** Passwords and secrets behind a word that announces them. */
export function* labelledSecrets(text: string): Generator<SecretSpan> {
  for (const label of text.matchAll(passwordLabels)) {
    const span = passwordBehind(text, label.index + label[0].length);
    if (span !== undefined) yield { ...span, kind: 'password' };
  }
  for (const label of text.matchAll(tokenLabels)) {
    const named = namedBehind(text, label.index + label[0].length);
    if (named === undefined) continue;
    const value = valueAt(text, named.at);
    if (value === undefined || isPlainWord(value.text) || value.text.length < 12 || isPlaceholder(value.text))
      continue;
    yield { from: value.from, to: value.from + value.text.length, kind: 'token' };
  }
}

/** How the value is announced, and where it begins. */
function namedBehind(text: string, end: number) {
  const closed = end + (/^["'”’»)\]]{1,2}/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
  const rest = text.slice(closed, closed + REACH);
  const strong = namesStrongly.exec(rest);
  if (strong !== null) return { how: 'strongly' as const, at: closed + strong[0].length };
  const whose = namesWhose.exec(rest);
  if (whose !== null) return { how: 'of-somebody' as const, at: closed + whose[0].length };
  const weak = namesWeakly.exec(rest);
  if (weak !== null) return { how: 'weakly' as const, at: closed + weak[0].length };
  return undefined;
}

function passwordBehind(text: string, end: number): { from: number; to: number } | undefined {
  const named = namedBehind(text, end);
  const span = ({ from, text: { length } }: Value) => ({ from, to: from + length });
  if (named === undefined) {
    // `Passwort Sommer2027! geht nicht`: nothing announces it, so it must look like one.
    const value = valueAt(text, end + (/^[\s(]{1,4}/.exec(text.slice(end, end + 4))?.[0].length ?? 0));
    // Japanese sets no blank between the label and what follows.
    const joined = value?.from === end && !/[\u3040-\u30ff\u4e00-\u9fff]/.test(text.charAt(end - 1));
    if (value === undefined || joined) return undefined;
    const isWord = value.isQuoted && !/\s/.test(value.text) && isQuotedPassword(value.text);
    return isWord || looksChosen(value.text) ? span(value) : undefined;
  }
  let value = valueAt(text, named.at);
  if (value === undefined) return undefined;
  switch (named.how) {
    case 'strongly':
      return isNamed(value) ? span(value) : undefined;
    case 'of-somebody':
      return isGiven(value) || (isPlainWord(value.text) && standsAlone(value.text, value.behind))
        ? span(value)
        : undefined;
    case 'weakly': {
      if (/lautete?\s/i.test(text.slice(end, named.at)) && isNamed(value)) return span(value);
      for (let on = 0; on < WORDS_ON && value !== undefined; on++) {
        if (isGiven(value)) return span(value);
        if (
          !isPlainWord(value.text) ||
          /[.!?;:]$/.test(text.slice(value.from, value.from + value.text.length + 1))
        )
          return undefined;
        const next: number = value.from + value.text.length;
        value = valueAt(text, next + (/^[ \t]+/.exec(text.slice(next, next + 4))?.[0].length ?? 0));
      }
      return undefined;
    }
  }
}

/** Behind a colon: whatever stands there, unless it tells what is wrong, or is the beginning of a sentence. */
function isNamed(value: Value): boolean {
  const { text, isQuoted } = value;
  if (isPlaceholder(text) || /^https?:|@[\w-]+\.\w/i.test(text)) return false;
  if (isQuoted) return isQuotedPassword(text);
  if (isPlainWord(text)) return text.length >= 4 && standsAlone(text, value.behind);
  if (/^\d+$/.test(text)) return text.length >= 4 && !countedWords.test(value.behind);
  // A reply, a code, a version: no letters, or the shape of one.
  return text.length >= 4 && /\p{L}/u.test(text) && !/^(?:0x[0-9a-f]+|AADSTS\d+|[45]\d\d[ -].*)$/i.test(text);
}

/** A phrase, or a word that does not tell what is wrong. */
const isQuotedPassword = (text: string): boolean =>
  text.length >= 4 && !isPlaceholder(text) && (/\s/.test(text) || !statusWords.test(text));

/** Behind "is": what looks chosen, is quoted, or is a number that is no code. */
function isGiven({ text, isQuoted, behind }: Value): boolean {
  if (isPlaceholder(text)) return false;
  if (isQuoted) return isQuotedPassword(text);
  if (/^\d{4,12}$/.test(text)) return !countedWords.test(behind) && !isEntraNumber(text);
  return looksChosen(text, 5);
}

function valueAt(text: string, start: number): Value | undefined {
  const rest = text.slice(start, start + REACH);
  const line = (end: number) => (rest.slice(end).split(/[\r\n]/, 1)[0] ?? '').slice(0, 80);
  const inQuotes = quoted.exec(rest);
  if (inQuotes !== null) {
    const inner = inQuotes.slice(1).find((group) => group !== undefined) ?? '';
    const lead = inQuotes[0].indexOf(inner);
    return { text: inner, from: start + lead, isQuoted: true, behind: line(inQuotes[0].length) };
  }
  const run = bare.exec(rest)?.[0].replace(/^["'“„«(]/, '');
  if (run === undefined) return undefined;
  const lead = (bare.exec(rest)?.[0].length ?? 0) - run.length;
  const head = asciiHead.exec(run)?.[0] ?? run;
  const kept = withoutEnd(head, `.,;:)]}"'»”。、`);
  if (kept === '') return undefined;
  return { text: kept, from: start + lead, isQuoted: false, behind: line(lead + kept.length) };
}
