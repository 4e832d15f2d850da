/** Words of pages that refuse an address or a kind of client, not a request (protocols.md 5.4, 7.5). */
const REFUSED_BY_NAME: readonly RegExp[] = [
  /\b(?:ip|address|request|you|network|client|device)\b[^<]{0,40}\b(?:blocked|block ?list(?:ed)?|black ?list(?:ed)?|banned|denied)\b/i,
  /\b(?:blocked|banned|denied)\b[^<]{0,40}\b(?:ip|address|network)\b/i,
  /\b(?:reputation|waf|web application firewall|rate.?limit(?:ed)?|too many requests|unusual traffic|automated (?:queries|requests))\b/i,
  // Akamai's pages: "Access Denied … Reference #18.2f2c1602"
  /\breference\s?(?:#|&#35;)/i,
];

/** Google asks addresses with unusual traffic to prove that a person is there. */
const GOOGLE_SORRY = /^https:\/\/(?:www\.|ipv[46]\.)?google\.com\/sorry\//i;

/** "Thrown for blocked tenants" (learn.microsoft.com/entra/identity-platform/reference-error-codes; providers.md 3). */
const ENTRA_THROTTLES = /\bAADSTS90055\b/;

/** A door that is shut without a word about whom it is shut for. */
const SHUT =
  /\b(?:access|permission) (?:to (?:this|the) [a-z]{1,20} )?(?:is |was |has been )?(?:denied|forbidden|blocked)\b/i;

/** Of an answer without signs of the service itself: a 403 with these words is about whoever asks. */
export function turnsAway(statusCode: number, body: string): boolean {
  return statusCode === 403 && SHUT.test(body.slice(0, 4096));
}

/** Whether the answer, of whatever server, refuses this address or asks it to slow down: nothing about its own health. */
export function refusesThisAddress(statusCode: number, location: string | undefined, body: string): boolean {
  if (statusCode === 429) return true;
  if (statusCode === 400) return ENTRA_THROTTLES.test(body.slice(0, 4096));
  if (statusCode === 403) return REFUSED_BY_NAME.some((words) => words.test(body.slice(0, 4096)));
  return statusCode >= 300 && statusCode < 400 && location !== undefined && GOOGLE_SORRY.test(location);
}
