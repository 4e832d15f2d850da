import { reportMessages } from '../../../shared/messages/en/report.ts';
import { hasMessage, type MessageValue, NotKnown } from '../../../shared/messages/format.ts';
import { routeIds } from '../../../shared/model/client-ids.ts';
import { failureCodes } from '../../../shared/model/failure.ts';

/** Counts that may be nothing, as `id value`, each with its reason. */
const zeros: ReadonlySet<string> = new Set([
  // A span that was measured and is shorter than half a millisecond.
  'report.run.milliseconds ms',
]);

/**
 * Ids that the helpdesk knows from the checks and the documentation, and looks up there: ways in, and codes of failures. Nobody
 * else is shown one, and no other id is a word.
 */
const termsOfHelpdesk: ReadonlySet<string> = new Set<string>([
  ...routeIds,
  ...failureCodes,
  // Documents of the sign-in services, as their checks are called.
  ...['google-oidc', 'google-token', 'live-token'],
  ...['us-government-oidc', 'us-government-token', 'us-defense-oidc', 'us-defense-token'],
  ...['china-oidc', 'china-token'],
]);

/** Sentences in which an id stands as such: what was expected of an endpoint is looked up by it. */
const namesIds: ReadonlySet<string> = new Set(['report.drift.expected id']);

const dash = /^[\s\-‐-―−…·.]*$/;
const word = /^(?:none|unknown|undefined|null|nan|true|false|n\/a|internal)$/i;
const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

/** What is wrong with a value that the sentence shows; nothing, where it fills its place. */
export function holeIn(id: string, name: string, value: MessageValue | undefined): string | undefined {
  if (value === undefined || value instanceof NotKnown) return 'is not known';
  if (typeof value === 'boolean') return 'is no word';
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return 'is no number';
    return value === 0 && !zeros.has(`${id} ${name}`) ? 'counts nothing' : undefined;
  }
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'is no date' : undefined;
  if (typeof value === 'object') {
    if (value.messages.length === 0) return 'lists nothing';
    return value.messages.every(hasMessage) ? undefined : 'names what has no name';
  }
  return holeInText(id, name, value);
}

function holeInText(id: string, name: string, text: string): string | undefined {
  if (dash.test(text)) return `is “${text}”`;
  if (word.test(text)) return `is the word “${text}”`;
  if (text !== text.trim()) return 'has a space at its edge';
  const ids = text.split(/[,;、] ?/).filter((one) => kebab.test(one));
  for (const one of ids) {
    if (namesIds.has(`${id} ${name}`) || looksLikeName(one)) continue;
    if (!id.endsWith('.helpdesk') || !termsOfHelpdesk.has(one)) return `shows the id ${one}`;
  }
  return undefined;
}

/** Dates, instants and numbers of incidents are joined by hyphens as well, and have digits. */
function looksLikeName(text: string): boolean {
  return /\d/.test(text);
}

/** What a rendered sentence never has, whatever its values were. */
const broken: readonly (readonly [RegExp, string])[] = [
  [/[{}]/, 'has a placeholder'],
  [/undefined|\bNaN\b|Invalid Date|\[object/, 'has a value of the program'],
  [/ {2}|\u00a0 | \u00a0/, 'has a space twice'],
  [/(?<!\w)\( *\)|（ *）|“”|„“|«\s*»|「」/, 'has nothing in brackets or quotes'],
  [/\s[,.](?=\s|$)|\s[。、]/, 'has a space before its stop'],
  [/[,;:：、(] *[.。;,]|[,;:：、(]\s*$/, 'has a separator with nothing behind it'],
  [/^[,;.。、:]|^\s|\s$/, 'begins or ends with nothing'],
  [/(?:^|\s)…(?:[\s.,;]|$)/, 'has a gap'],
];

export function brokenIn(text: string): string | undefined {
  return broken.find(([pattern]) => pattern.test(text))?.[1];
}

/** Marks of Markdown and HTML with nothing in them or below them. */
const empty: Readonly<Record<'markdown' | 'html', readonly RegExp[]>> = {
  markdown: [/^[^|\n-][^\n]*[:：]\n(?!- )/m, /\|---\|\n(?!\|)/],
  html: [
    /<tbody>\s*<\/tbody>/,
    /<(ul|ol|p|summary|figcaption|h[1-6])[^>]*>\s*<\/\1>/,
    /<\/h2>\s*(?:<h2|<\/(?:section|main|article|body))/,
  ],
};

/** Where a report has a heading or a list with nothing below it. */
export function emptyIn(form: 'text' | keyof typeof empty, page: string): string | undefined {
  if (form === 'text') return emptyInText(page);
  for (const pattern of empty[form]) {
    const found = pattern.exec(page);
    if (found) return page.slice(Math.max(0, found.index - 40), found.index + 160);
  }
  return undefined;
}

const headings: ReadonlySet<string> = new Set(
  Object.entries(reportMessages).flatMap(([id, text]) => (id.startsWith('report.heading.') ? [text] : [])),
);

/** A heading stands before lines that lie deeper. */
function emptyInText(page: string): string | undefined {
  const lines = page.split('\n').filter((line) => line.trim() !== '');
  const depth = (line: string) => line.length - line.trimStart().length;
  const headingBeside = (next: string, line: string) =>
    headings.has(next.trim()) && depth(next) === depth(line);
  return lines.find((line, at) => {
    const next = lines[at + 1];
    if (!headings.has(line.trim())) return false;
    return next === undefined || depth(next) < Math.max(2, depth(line)) || headingBeside(next, line);
  });
}
