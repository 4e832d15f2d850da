import { decodeBase64 } from '../report/redaction/text-encodings.ts';
import { isPlainWord, standsAlone } from './chosen-word.ts';
import { matchesOf } from './matches-of.ts';
import type { SecretKind, SecretSpan } from './secret-span.ts';
import { withoutEnd } from './without-end.ts';

interface SecretShape {
  kind: SecretKind;
  /** Begins at a fixed word or a border and repeats a single class, so that a long hostile text costs linear time. */
  pattern: RegExp;
  /** Groups at its beginning that stay. */
  stay?: 1 | 2;
  /** Characters at its end that stay. */
  stayBehind?: number;
  /** What looks like it and is none. */
  but?: (value: string, text: string, from: number) => boolean;
}

const guid = /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;

/** Things that open a door whoever writes them, a server, a program or a person: by their own shape, or by a technical name. */
const shapes: readonly SecretShape[] = [
  // PEM (RFC 7468), also where the end was not pasted.
  {
    kind: 'key',
    pattern: /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,20}PRIVATE KEY-----)?/g,
  },
  // JSON Web Tokens, signed, encrypted or cut off.
  { kind: 'token', pattern: /(?<![A-Za-z0-9_-])ey[JK][A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*){0,4}/g },
  { kind: 'token', pattern: /\b(Cookie2?)(["']?\s*[:=]\s*)[^\r\n]+/gi, stay: 2 },
  // Cookies that are a session at Microsoft, SharePoint, Outlook and Google, without the header's name.
  {
    kind: 'token',
    pattern:
      /\b((?:ESTSAUTH[A-Z]{0,20}|FedAuth|rtFa|RPSSecAuth|MSPAuth|WLSSC|X-OWA-CANARY|__(?:Secure|Host)-[\w-]{1,40}|S?APISID|[HSL]?SID|SIDCC)=)[^\s;,"']{6,}/g,
    stay: 1,
  },
  {
    kind: 'token',
    pattern: /\b(Authorization["']?\s*[:=]\s*["']?)(?!\[removed\])[^\r\n"']+/gi,
    stay: 1,
  },
  {
    kind: 'token',
    pattern:
      /\b(Bearer|Basic|Negotiate|NTLM)(\s+)(?=[A-Za-z0-9._~+/-]*[0-9A-Z+/])[A-Za-z0-9._~+/-]{8,}(?!=["'])={0,2}(?![A-Za-z0-9._~+/-])/g,
    stay: 2,
  },
  {
    kind: 'password',
    pattern:
      /\b(pass(?:word|wd|phrase|code)?|pwd|secret|client[_-]?secret|api[_-]?key|private[_-]?key)(["']?\s*[=:]\s*)("[^"]*"|'[^']*'|[^\s&;,"'<>]+)/gi,
    stay: 2,
    // `Password: incorrect`, `Password: the one that you typed`.
    but: (value, text, from) => {
      const end = from + value.length;
      return (
        isPlainWord(value) &&
        /pass\w{0,6}["']?\s{0,2}:\s{0,2}$/i.test(text.slice(Math.max(0, from - 16), from)) &&
        !standsAlone(value, text.slice(end, end + 80).split('\n', 1)[0] ?? '')
      );
    },
  },
  {
    kind: 'token',
    pattern:
      /\b((?:access|refresh|id|auth|csrf|xsrf|session)?[_-]?token|session[_-]?id|sessid|jsessionid|phpsessid|assertion|signature|sig|otp)(["']?\s*=\s*["']?)[^\s&;,"'<>]+/gi,
    stay: 2,
  },
  {
    kind: 'token',
    pattern:
      /\b((?:access|refresh|id|auth|csrf|xsrf|session)[_-]?token|token|session[_-]?id)(["']?\s*:\s*["']?)(?=[^\s&;,"'<>]*\d)[^\s&;,"'<>]{8,}/gi,
    stay: 2,
    // Numbers of 128 bits are what the provider's support asks for.
    but: (value) => guid.test(value),
  },
  {
    kind: 'link',
    pattern: /([?&#](?:code|otc|oobcode|key|ticket|sid)=)[^\s&#"'<>]+/gi,
    stay: 1,
    // A page that explains an error has its number there: `/error?code=50058`.
    but: (value, text, from) =>
      /^\d{1,7}$/.test(value) && /error/i.test(text.slice(Math.max(0, from - 80), from)),
  },
  // Credentials in a URL.
  {
    kind: 'password',
    pattern: /(\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@:]{1,200}:[^\s/@]{1,200}@/gi,
    stay: 1,
    stayBehind: 1,
  },
  // Tokens known by their beginning: Google, Microsoft account, GitHub, Slack, AWS, and `sk-` keys.
  { kind: 'token', pattern: /\bya29\.[A-Za-z0-9_-]{10,}/g },
  { kind: 'token', pattern: /\b1\/\/0[A-Za-z0-9_-]{10,}/g },
  { kind: 'token', pattern: /\b(?:M\.[A-Z]\d{1,4}_|EwA|EwB|EwC|EwD|GwA)[A-Za-z0-9!*$+/_.-]{30,}=*/g },
  { kind: 'token', pattern: /\b[01]\.A[A-Za-z0-9_-]{20,}(?:\.[A-Za-z0-9_-]+)*/g },
  {
    kind: 'token',
    pattern: /\b(?:gh[pousr]_|github_pat_|glpat-|xox[abprs]-|sk-|pk-|AKIA|ASIA)[A-Za-z0-9_-]{12,}/g,
  },
  // Secrets of clients: Google's (GOCSPX-), its keys (AIza), Entra's (three characters, a digit, `Q~`).
  { kind: 'token', pattern: /\b(?:GOCSPX-|AIza)[A-Za-z0-9_-]{12,}/g },
  { kind: 'token', pattern: /(?<![A-Za-z0-9_.~-])[A-Za-z0-9_.~-]{3}\dQ~[A-Za-z0-9_.~-]{31,34}/g },
  // Long base64url in parts: opaque tokens look like that, host names do not (labels of one case, few digits).
  {
    kind: 'token',
    pattern:
      /(?<![A-Za-z0-9_.-])(?=[A-Za-z0-9_-]*[a-z])(?=[A-Za-z0-9_.-]*\d)(?=[A-Za-z0-9_.-]*[A-Z])[A-Za-z0-9_-]{16,}(?:\.[A-Za-z0-9_-]{12,})+/g,
  },
];

/**
 * A run that only a machine can read and that no known id has the shape of: 40 or more characters of base64 with both
 * cases and digits. Exchange's greeting carries the server's name as base64 of UTF-16LE, which is no secret.
 */
const opaqueRun = /[A-Za-z0-9+/_-]{40,}={0,2}/g;
const utf16Name = /^(?:[A-Za-z0-9+/][AQgw][AB][A-Za-z0-9+/]A[A-H][A-Za-z0-9+/]A){4,}/;

/** Words in front of which an opaque run is an id that the provider's support asks for. */
const idLabel =
  /(?:x-azure-ref|x-msedge-ref|azure-ref|ref [abc]|request[ -]?id|trace[ -]?id|correlation[ -]?id)\W{0,4}$/i;

/** The secrets of a text that have a shape of their own. `ids`: it is known to be an id of a server, so opaque runs stay. */
export function* secretsByShape(text: string, ids = false): Generator<SecretSpan> {
  for (const { kind, pattern, stay = 0, stayBehind = 0, but } of shapes) {
    for (const match of matchesOf(pattern, text)) {
      const kept = match.slice(1, 1 + stay).reduce((length, group) => length + (group?.length ?? 0), 0);
      const [from, to] = [match.index + kept, match.index + match[0].length - stayBehind];
      if (!but?.(text.slice(from, to), text, from)) yield { from, to, kind };
    }
  }
  if (ids) return;
  for (const { 0: run, index } of matchesOf(opaqueRun, text))
    if (isOpaque(run, text, index)) yield { from: index, to: index + run.length, kind: 'token' };
}

function isOpaque(run: string, text: string, at: number): boolean {
  if (!/[a-z]/.test(run) || !/[A-Z]/.test(run) || !/\d/.test(run)) return false;
  // Paths and words: a secret has no run of several lower-case words between slashes or hyphens.
  if (run.split(/[/_-]/).every((part) => part.length < 20)) return false;
  if (utf16Name.test(run) || idLabel.test(text.slice(Math.max(0, at - 24), at))) return false;
  return !/^(?:[\p{L}',;.!?-]+ ){3}[\p{L}\p{N} ',;.!?-]+$/u.test(decodeBase64(withoutEnd(run, '=/+_-')));
}
