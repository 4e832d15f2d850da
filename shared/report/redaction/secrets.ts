export const removed = '[removed]';

/**
 * Things that open a door. Each pattern starts at a fixed word or a border and repeats a single class, so that a long
 * hostile text costs linear time.
 */
const patterns: readonly [RegExp, string][] = [
  // JSON Web Tokens, signed, encrypted or cut off.
  [/(?<![A-Za-z0-9_-])ey[JK][A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*){0,4}/g, removed],
  [/\b(Cookie2?)(["']?\s*[:=]\s*)[^\r\n]+/gi, `$1$2${removed}`],
  [/\b(Authorization["']?\s*[:=]\s*["']?)(?!\[removed\])[^\r\n"']+/gi, `$1${removed}`],
  [
    /\b(Bearer|Basic|Negotiate|NTLM)(\s+)(?=[A-Za-z0-9._~+/-]*[0-9A-Z+/])[A-Za-z0-9._~+/-]{8,}(?!=["'])={0,2}(?![A-Za-z0-9._~+/-])/g,
    `$1$2${removed}`,
  ],
  [
    /\b(pass(?:word|wd|phrase|code)?|pwd|secret|client[_-]?secret|api[_-]?key|private[_-]?key)(["']?\s*[=:]\s*)("[^"]*"|'[^']*'|[^\s&;,"'<>]+)/gi,
    `$1$2${removed}`,
  ],
  [
    /\b((?:access|refresh|id|auth|csrf|xsrf|session)?[_-]?token|session[_-]?id|sessid|jsessionid|phpsessid|assertion|signature|sig|otp)(["']?\s*=\s*["']?)[^\s&;,"'<>]+/gi,
    `$1$2${removed}`,
  ],
  [
    /\b((?:access|refresh|id|auth|csrf|xsrf|session)[_-]?token|token|session[_-]?id)(["']?\s*:\s*["']?)(?=[^\s&;,"'<>]*\d)[^\s&;,"'<>]{8,}/gi,
    `$1$2${removed}`,
  ],
  [/([?&#](?:code|state|nonce|key|login_hint|username|user|email|sid)=)[^\s&#"'<>]+/gi, `$1${removed}`],
  // Credentials in a URL.
  [/(\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@:]{1,200}:[^\s/@]{1,200}@/gi, `$1${removed}@`],
  // Tokens known by their beginning: Google, Microsoft account, GitHub, Slack, AWS, and `sk-` keys.
  [/\bya29\.[A-Za-z0-9_-]{10,}/g, removed],
  [/\b1\/\/0[A-Za-z0-9_-]{10,}/g, removed],
  [/\b(?:M\.[A-Z]\d{1,4}_|EwA|EwB|EwC|EwD|GwA)[A-Za-z0-9!*$+/_.-]{30,}=*/g, removed],
  [/\b[01]\.A[A-Za-z0-9_-]{20,}(?:\.[A-Za-z0-9_-]+)*/g, removed],
  [/\b(?:gh[pousr]_|github_pat_|glpat-|xox[abprs]-|sk-|pk-|AKIA|ASIA)[A-Za-z0-9_-]{12,}/g, removed],
  // Long base64url in parts: opaque tokens look like that, host names do not (labels of one case, few digits).
  [
    /(?<![A-Za-z0-9_.-])(?=[A-Za-z0-9_-]*[a-z])(?=[A-Za-z0-9_.-]*\d)(?=[A-Za-z0-9_.-]*[A-Z])[A-Za-z0-9_-]{16,}(?:\.[A-Za-z0-9_-]{12,})+/g,
    removed,
  ],
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

/** Removes secrets. `ids`: the text is known to be an id of a server, so opaque runs stay. */
export function removeSecrets(text: string, ids: boolean): string {
  let result = text;
  for (const [pattern, replacement] of patterns) result = result.replace(pattern, replacement);
  if (!ids)
    result = result.replace(opaqueRun, (run, at: number) => (isOpaque(run, result, at) ? removed : run));
  return result;
}

function isOpaque(run: string, text: string, at: number): boolean {
  if (!/[a-z]/.test(run) || !/[A-Z]/.test(run) || !/\d/.test(run)) return false;
  // Paths and words: a secret has no run of several lower-case words between slashes or hyphens.
  if (run.split(/[/_-]/).every((part) => part.length < 20)) return false;
  return !utf16Name.test(run) && !idLabel.test(text.slice(Math.max(0, at - 24), at));
}
