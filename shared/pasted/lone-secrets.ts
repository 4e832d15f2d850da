import { decodeBase64 } from '../report/redaction/text-encodings.ts';
import { looksChosen } from './chosen-word.ts';
import { isEntraNumber } from './entra-number.ts';
import type { SecretSpan } from './secret-span.ts';
import { withoutEnd } from './without-end.ts';

/** Lines of single words that are still a name with its password, and not a list. */
const FEW_LINES = 3;

/** Google's app passwords, in four groups; also Yahoo's and Microsoft's, which are the sixteen letters alone. */
const fourGroups = /(?<![\p{L}\p{N}])[a-z]{4}(?:[ \u00a0][a-z]{4}){3}(?![\p{L}\p{N}])/gu;
/** Written without spaces: a line is a sentence, and no word. */
const japanese = /[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/;
/** Apple's (support.apple.com/102654). */
const hyphened = /(?<![\p{L}\p{N}-])[a-z]{4}(?:-[a-z]{4}){3}(?![\p{L}\p{N}-])/gu;
/** Three consonants in a row: seldom in words of four letters, in most groups that are drawn. */
const threeConsonants = /[bcdfghjklmnpqrstvwxz]{3}/;
const protocolNames: ReadonlySet<string> = new Set([
  'http',
  'smtp',
  'html',
  'xmpp',
  'dkim',
  'mtls',
  'dtls',
  'pfsx',
]);

/** Passwords that apps get, by their shape. */
export function* appPasswords(text: string): Generator<SecretSpan> {
  for (const { 0: found, index } of text.matchAll(hyphened)) yield spanOf(index, found);
  for (const { 0: found, index } of text.matchAll(fourGroups)) {
    const drawn = found
      .split(/[ \u00a0]/)
      .filter((group) => threeConsonants.test(group) && !protocolNames.has(group));
    const line = text.slice(text.lastIndexOf('\n', index) + 1).split('\n', 1)[0] ?? '';
    // Alone on its line, or behind a colon, one group is enough to tell it from prose.
    const stands =
      line.trim() === found || /[:：=]\s*["'“„«]?$/.test(text.slice(Math.max(0, index - 4), index));
    if (drawn.length >= (stands ? 1 : 2)) yield spanOf(index, found);
  }
}

/** Credentials of SASL PLAIN without their command (RFC 4616): two NULs between who, name and password. */
export function* plainCredentials(text: string): Generator<SecretSpan> {
  for (const { 0: run, index } of text.matchAll(
    /(?<![A-Za-z0-9+/])[A-Za-z0-9]{12,400}={0,2}(?![A-Za-z0-9+/])/g,
  )) {
    const parts = decodeBase64(withoutEnd(run, '=')).split('\0');
    if (
      parts.length === 3 &&
      /^[\x20-\x7e]{2,}$/.test(parts[1] ?? '') &&
      /^[\x20-\x7e]{3,}$/.test(parts[2] ?? '')
    )
      yield spanOf(index, run);
  }
}

/** A text that is nothing but a password, a code, or a name with a password: put into the wrong field. */
export function* loneSecrets(text: string): Generator<SecretSpan> {
  const lines = text.split('\n');
  const said = lines.filter((line) => line.trim() !== '');
  if (said.length > FEW_LINES || said.some((line) => line.length > 200)) return;
  const withName =
    said.length === 1
      ? /^\s*[^\s@:;,/|]{1,64}(?:@[\w.-]{1,200})?\s{0,2}(?:[:;,/|]{1,3}|[ \t])\s{0,2}(?=\S+\s*$)/.exec(text)
      : null;
  if (withName !== null && /@|[:;/|]\s*$/.test(withName[0])) {
    const word = text.slice(withName[0].length).trim();
    if (looksChosen(word)) yield spanOf(text.indexOf(word, withName[0].length), word);
  }
  if (said.some((line) => /\s/.test(line.trim()))) {
    const whole = text.trim();
    if (/^\d{3}[ -]\d{3}$/.test(whole))
      yield { ...spanOf(text.indexOf(whole), whole), kind: 'one-time-code' };
    return;
  }
  let at = 0;
  for (const line of lines) {
    const word = line.trim();
    const from = at + line.indexOf(word);
    at += line.length + 1;
    if (/^\d{6}$/.test(word) && !isEntraNumber(word)) yield { ...spanOf(from, word), kind: 'one-time-code' };
    else if ((looksChosen(word) && !japanese.test(word)) || isDrawnLetters(word)) yield spanOf(from, word);
  }
}

/** Sixteen letters with hardly a vowel: an app password without its spaces, and no long word. */
const isDrawnLetters = (word: string) =>
  /^[a-z]{16}$/.test(word) && word.replace(/[^aeiouy]/g, '').length <= 5 && threeConsonants.test(word);

const spanOf = (from: number, found: string): SecretSpan => ({
  from,
  to: from + found.length,
  kind: 'password',
});
