import { matchesOf } from './matches-of.ts';
import type { SecretSpan } from './secret-span.ts';

/** Without one of these there is nothing to look for, as in nearly all texts of a report. */
const speaks = /login|pass|auth|334|\+/i;

/** In front of what a client says in logs: a time, `C:`, `>>>`, `-->`. */
const clientMark =
  /^[^\S\r\n]{0,8}(?:\[[^\]\r\n]{1,40}\][^\S\r\n]{0,8})?(?:C(?:lient)?:|[-=]{0,2}>{1,3})?[^\S\r\n]{0,8}/;

/** IMAP (RFC 9051, 6.2.3): a tag, the command, name and password, either of them quoted. */
const loginLine =
  /^(\w[\w.]{0,15}[ \t]+LOGIN[ \t]+(?:"[^"]{1,128}"|[^\s"]{1,128})[ \t]+)("[^"]{1,128}"|[^\s"]{1,128})[ \t]*$/i;
/** The same inside a sentence: only with a tag as programs make them. */
const loginInside =
  /(?<![\w.])((?:[A-Za-z]{1,2}\d{1,6}|[A-Za-z]{3,8}\d{3,8})[ \t]{1,4}LOGIN[ \t]{1,4}(?:"[^"\r\n]{1,128}"|[^\s"]{1,128})[ \t]{1,4})("[^"\r\n]{1,128}"|[^\s"]{1,128})/g;
/** POP (RFC 1939). */
const passLine = /^(PASS[ \t]+)(\S{1,128})[ \t]*$/;
/** SASL's credentials (RFC 4616, RFC 4954), which base64 hides from nobody. */
const authInside =
  /\b(AUTH(?:ENTICATE)?[ \t]{1,4}(?:PLAIN|LOGIN|XOAUTH2|OAUTHBEARER|CRAM-MD5|NTLM)[ \t]{1,4})([A-Za-z0-9+/]{4,}={0,2})(?![A-Za-z0-9+/])/gi;
/** The server asks, and the next line answers: `334 UGFzc3dvcmQ6`, `+ `. */
const asksLine =
  /^(?:S(?:erver)?:[ \t]{0,4}|<{1,3}[ \t]{0,4})?(?:334(?:[ \t]|$)|\+(?:[ \t]{1,4}[A-Za-z0-9+/]{8,}={0,2})?$)/;
const base64Line = /^([A-Za-z0-9+/]{4,}={0,2})[ \t]*$/;

/** Secrets in what programs and servers of mail said to each other, as logs and terminals show it. */
export function* secretsByDialogue(text: string): Generator<SecretSpan> {
  if (!speaks.test(text)) return;
  for (const match of matchesOf(loginInside, text)) yield behind(match, match.index);
  for (const match of matchesOf(authInside, text))
    if (isBase64(match[2] ?? '')) yield behind(match, match.index);
  let at = 0;
  let asked = false;
  for (const line of text.split('\n')) {
    const mark = clientMark.exec(line)?.[0].length ?? 0;
    const said = line.slice(mark).trimEnd();
    const secret = loginLine.exec(said) ?? passLine.exec(said);
    if (secret !== null) yield behind(secret, at + mark);
    else if (asked) {
      const answer = base64Line.exec(said);
      if (answer !== null) yield { from: at + mark, to: at + mark + said.length, kind: 'password' };
    }
    asked = asksLine.test(line.trim());
    at += line.length + 1;
  }
}

/** `AUTH LOGIN failed` and `AUTH LOGIN PLAIN` are none. */
const isBase64 = (run: string): boolean =>
  run.length % 4 === 0 && /[a-z]/.test(run) && /[A-Z\d=]/.test(run.slice(1)) && !/^[A-Z]?[a-z]+$/.test(run);

/** Of a match whose first group stays and whose second is the secret. */
function behind(match: RegExpExecArray, at: number): SecretSpan {
  const from = at + (match[1]?.length ?? 0);
  return { from, to: from + (match[2]?.length ?? 0), kind: 'password' };
}
