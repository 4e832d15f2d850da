import type { SecretSpan } from './secret-span.ts';
import { withoutEnd } from './without-end.ts';

const address = /\bhttps?:\/\/[^\s"'<>]{4,2000}/gi;

/** Parts of a path behind which a link lets in whoever opens it. */
const doorWords =
  /reset|recover|magic|verif|confirm|activat|invit|unlock|one-?time|passwor|signin|sign-in|login|auth|token|zuruecksetzen|restablecer|redefinir|reinitialis/i;

/** Parameters whose value opens a door. */
const doorParameters =
  /^(?:.*token|code|otc|otp|ticket|key|apikey|api_key|reset|auth|jwt|sig|signature|hash|oobcode|session|sessionid|sid|ctx|wctx|wresult|samlresponse|assertion|secret|password|passwd|pwd|pass|t|rt)$/i;

const guid = /^\{?[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}\}?$/i;

/** Long, and with digits and letters: made by a machine. */
const isDrawn = (part: string, shortest: number) =>
  part.length >= shortest &&
  /\d/.test(part) &&
  /[A-Za-z]/.test(part) &&
  /^[\w.~%+=-]+$/.test(part) &&
  !/\.[a-z]{2,5}$/.test(part);

/** The parts of links that sign in, reset a password or carry a token. */
export function* doorLinks(text: string): Generator<SecretSpan> {
  for (const { 0: link, index } of text.matchAll(address)) {
    const hostEnd = link.indexOf('/', 8);
    if (hostEnd < 0) continue;
    const isAboutErrors = /error/i.test(link.slice(0, 80));
    let at = index + hostEnd + 1;
    let isDoor = false;
    for (const part of link.slice(hostEnd + 1).split(/(?<=[/?#&;])/)) {
      const bare = withoutEnd(part.replace(/[/?#&;]$/, ''), '.,)]');
      const equals = bare.indexOf('=');
      const value = bare.slice(equals + 1);
      const span = { from: at + equals + 1, to: at + bare.length, kind: 'link' } as const;
      if (equals >= 0) {
        const isNumber = isAboutErrors && /^\d{1,7}$/.test(value);
        if (
          doorParameters.test(bare.slice(0, equals))
            ? value.length >= 4 && !isNumber
            : isDrawn(value, 24) && !guid.test(value)
        )
          yield span;
      } else if (isDoor ? isDrawn(bare, 10) : isDrawn(bare, 32) && !guid.test(bare)) yield span;
      isDoor ||= doorWords.test(bare);
      at += part.length;
    }
  }
}
