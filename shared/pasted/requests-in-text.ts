import type { PastedRequest } from './read-pasted-text.ts';

/**
 * Names under which Microsoft's pages, tokens' errors and answers of Exchange show by what the attempt is found again
 * (learn.microsoft.com, "Troubleshoot sign-in errors"; fields of Outlook on the web's error page; protocols.md 7.4).
 */
const labels: readonly (readonly [PastedRequest['kind'], RegExp])[] = [
  ['correlation', /correlation[- _]?id/gi],
  ['request', /(?:request|trace)[- _]?id/gi],
  ['session', /(?:session|client)[- _]?id/gi],
  ['other', /(?:activity|diagnostics?|tracking|incident|reference|ray|support)[- _]?id/gi],
  ['other', /x-(?:feserver|beserver|besku|ms-diagnostics|innererror)/gi],
];

/** What follows a label: signs that part it from its value, and the value. */
const value = /^["']?\s{0,3}[:=]?\s{0,3}["']?([0-9a-z][0-9a-z._-]{3,79})/i;

const stamps: readonly RegExp[] = [
  /\b(?:time ?stamp|utc ?date|date|time|zeitstempel|horodatage|marca de tiempo|carimbo de data\/hora|タイムスタンプ)["']?\s{0,3}[:=：]\s{0,3}["']?(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?) ?(Z|UTC|GMT|[+-]\d\d:?\d\d)?/i,
];

const MOST = 8;

/** What the provider can look the attempt up by, each once, in the order in which it stands there, with its time in UTC. */
export function requestsIn(text: string): readonly PastedRequest[] {
  const found: (PastedRequest & { where: number })[] = [];
  const at = stampIn(text);
  for (const [kind, pattern] of labels) {
    for (const match of text.matchAll(pattern)) {
      const after = match.index + match[0].length;
      const [, id = ''] = value.exec(text.slice(after, after + 100)) ?? [];
      // A word that happens to follow is no number of an attempt.
      if (!/\d/.test(id) || found.some((one) => one.id === id)) continue;
      found.push({ kind, id, ...(at !== undefined && { at }), where: match.index });
    }
  }
  return found
    .sort((a, b) => a.where - b.where)
    .slice(0, MOST)
    .map(({ where: _, ...one }) => one);
}

/** Entra and Exchange write UTC, with or without saying so; an offset that is written counts. */
function stampIn(text: string): string | undefined {
  for (const pattern of stamps) {
    const [, day, time, zone = 'Z'] = pattern.exec(text) ?? [];
    if (day === undefined || time === undefined) continue;
    const full = time.length === 5 ? `${time}:00` : time.slice(0, 12);
    const instant = Date.parse(`${day}T${full}${/^[+-]/.test(zone) ? zone : 'Z'}`);
    if (!Number.isNaN(instant)) return new Date(instant).toISOString();
  }
  return undefined;
}
