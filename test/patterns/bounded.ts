export interface Bounded {
  /** The longest text that these patterns ever meet, UTF-16 units. */
  longest: number;
  why: string;
  patterns: readonly RegExp[];
}

/**
 * Patterns that the checker does not call linear, and what makes that harmless: the longest text, on which test/unit/patterns
 * measures them with the checker's own attack.
 */
export const bounded: readonly Bounded[] = [
  {
    longest: 2000,
    why: 'What a person typed or pasted: longestTyped in shared/address/address-problem.ts.',
    patterns: [
      /[\s\u061c\u200c-\u200f\u202a-\u202e\u2066-\u2069]+$/,
      /<([^<>]*@[^<>]*)>|[[(](mailto:[^\s()[\]<>]*)[\])]/gi,
      /[^\s<>"'“”„‘’«»(),;|[\]{}]+@[^\s<>"'“”„‘’«»(),;|[\]{}]+/g,
      /[,;.!?。．｡、，；…]+$/u,
      /:+$/,
      /^[^\s/]*[@.]\S*$/,
      /^[<\s]+|[>\s]+$/g,
      /^[\d.]*\d[\d.]*$/,
      /^[^\s@/<>"]+\.[^\s@/<>"]+(?:\/|:\d+\/)/,
    ],
  },
  {
    longest: 1200,
    why: 'The text of an error, cut before it is scrubbed: longestScrubbed in electron/engine/net/error-codes.ts.',
    patterns: [
      /\[?([0-9a-fA-F]*:[0-9a-fA-F:.]*[0-9a-fA-F:])(?:%\w+)?(?:\]:\d+|\])?/g,
      /\b((?:[\w-]+\.)+[A-Za-z][\w-]*|localhost):\d{1,5}\b/g,
    ],
  },
  {
    longest: 4096,
    why: 'One field of a report: the schema has none longer (freeText(4096), errorText in shared/model/request.ts).',
    patterns: [
      /(?:(?:\\\\[?.]\\)?\b[A-Za-z]:)?[\\/]{1,4}(?:Users|Documents and Settings)\\{1,4}(?!Public\\)([^\\/:*?"<>|\r\n]{1,64}(?=[\\/])|[^\s\\/:*?"<>|,;')\]]{1,64})/gi,
      /(?<![A-Za-z0-9_.-])(?=[A-Za-z0-9_-]*[a-z])(?=[A-Za-z0-9_.-]*\d)(?=[A-Za-z0-9_.-]*[A-Z])[A-Za-z0-9_-]{16,}(?:\.[A-Za-z0-9_-]{12,})+/g,
      /(?<![\p{L}\p{N}-])(?:(?:DESKTOP|LAPTOP|WIN)-[A-Z0-9]{7,11}|[\p{L}\p{N}-]{1,40}s-(?:MacBook|iMac|iPhone|iPad|Mac)(?:-[\p{L}\p{N}]{1,8}){0,3}(?:\.local)?|[\p{L}\p{N}-]{1,63}\.(?:local|LOCAL))(?![\p{L}\p{N}.-]*[\p{L}\p{N}])/gu,
      /(?<![\p{L}\p{N}._%+'-])([\p{L}\p{N}_+'#!$^`{|}~-][\p{L}\p{N}._+'#!$^`{|}~-]{0,127})@((?:[\p{L}\p{N}-]{1,63}\.){0,12}[\p{L}\p{N}-]{1,63})/gu,
      /(\b[a-z][a-z0-9+.-]*:\/\/)([\p{L}\p{N}_][\p{L}\p{N}_-]*)(?=[:/?#]|$)/giu,
      /(\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@:]{1,200}:[^\s/@]{1,200}@/gi,
      /(?<=:\/\/[^?#\s]*)[?#]\S*/g,
      /\b((?:access|refresh|id|auth|csrf|xsrf|session)?[_-]?token|session[_-]?id|sessid|jsessionid|phpsessid|assertion|signature|sig|otp)(["']?\s*=\s*["']?)[^\s&;,"'<>]+/gi,
      /\b((?:access|refresh|id|auth|csrf|xsrf|session)[_-]?token|token|session[_-]?id)(["']?\s*:\s*["']?)(?=[^\s&;,"'<>]*\d)[^\s&;,"'<>]{8,}/gi,
      /\b[01]\.A[A-Za-z0-9_-]{20,}(?:\.[A-Za-z0-9_-]+)*/g,
    ],
  },
  {
    longest: 4096,
    why: 'The beginning of a page, body.slice(0, 4096) in shared/plan/refuses-address.ts; at most 40 characters between two words.',
    patterns: [
      /\b(?:ip|address|request|you|network|client|device)\b[^<]{0,40}\b(?:blocked|block ?list(?:ed)?|black ?list(?:ed)?|banned|denied)\b/i,
    ],
  },
  {
    longest: 2000,
    why: 'What a mail server says, READ_CHARS in shared/plan/classify-mail-reply.ts; at most 60 characters between two words.',
    patterns: [
      /\b(?:max(?:imum|imal)?|limit)\b.{0,60}\b(?:connections?|sessions?|logins?|clients?|users?|requests?|attempts?)\b|\b(?:connections?|sessions?|logins?|clients?|users?|requests?|attempts?)\b.{0,60}\b(?:limit|maximum|quota|exceeded)\b|\b(?:exceed(?:s|ed|ing)?|over|reached|hit) (?:the |your |its |a |an |our )?(?:[a-z]{1,20} ){0,2}(?:limit|quota|rate|maximum|threshold)\b|\bconcurren(?:t|cy)\b|\bsimultaneous\b/i,
    ],
  },
  {
    longest: 256 * 1024,
    why: 'A body (caps.httpBody); from each of its beginnings it looks at 40 characters at most.',
    patterns: [/Error \d{3} \([^)]{1,40}\)!!1|\/images\/errors\/robot\.png/],
  },
  {
    longest: 256 * 1024,
    why: 'The output of a command (run-command.ts); the search finds growth where every beginning fails at its fifth character.',
    patterns: [/ {4}(REG_[A-Z_]+)(?= {4}|$)/],
  },
];
