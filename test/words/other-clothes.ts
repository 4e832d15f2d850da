/** What the same payload looks like when another program publishes it. Each changes how a text is dressed, never what it says. */
export interface Clothes {
  name: string;
  change(payload: unknown): unknown;
}

const prose = new Set([
  'content',
  'title',
  'impactDescription',
  'Message',
  'Title',
  'external_desc',
  'text',
  'body',
  'message',
  'name',
  'description',
]);
const bodies = new Set(['content', 'Message', 'body']);

/** Every string below one of the keys, changed; a payload that is one text is changed as a whole where that is harmless. */
function changeTexts(
  payload: unknown,
  keys: ReadonlySet<string>,
  change: (text: string) => string,
  key = '',
): unknown {
  if (typeof payload === 'string') return keys.has(key) ? change(payload) : payload;
  if (Array.isArray(payload)) return payload.map((one) => changeTexts(one, keys, change, key));
  if (payload === null || typeof payload !== 'object') return payload;
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [name, changeTexts(value, keys, change, name)]),
  );
}

const isHtml = (text: string) => /<\/?[a-z]/i.test(text);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const asHtml = (dress: (lines: string[]) => string) => (text: string) =>
  isHtml(text)
    ? text
    : dress(
        escaped(text)
          .split('\n')
          .filter((line) => line.trim() !== ''),
      );

const names =
  /Outlook (?:on the web|for Mac|for iOS|for Android|mobile|desktop)|Exchange Online|Exchange ActiveSync|User impact|More info/gi;
const labels =
  /\b(?:Title|User impact|More info|Current status|Final status|Scope of impact|Root cause|Next update by|Summary|Description|Symptoms|Workaround):/gi;

function changeIssues(payload: unknown, change: (issues: unknown[]) => unknown[]): unknown {
  if (payload === null || typeof payload !== 'object' || !('value' in payload)) return payload;
  const { value } = payload;
  // Only a list of issues gets more of them: what is no such list stays what it is.
  if (!Array.isArray(value) || !value.some((one) => typeof one?.status === 'string' && one.title))
    return payload;
  return { ...payload, value: change(value) };
}

const closed = Array.from({ length: 80 }, (_, index) => ({
  id: `EX9${String(index).padStart(6, '0')}`,
  title: `Some people could not open their mailbox in Outlook mobile, ${index}`,
  impactDescription: 'People could not open their mailbox in Outlook mobile.',
  classification: 'incident',
  status: index % 2 === 0 ? 'serviceRestored' : 'postIncidentReviewPublished',
  service: 'Exchange Online',
  feature: 'E-Mail and calendar access',
  featureGroup: 'E-Mail and calendar access',
  isResolved: true,
  startDateTime: '2016-01-05T08:00:00Z',
  endDateTime: '2016-01-05T12:00:00Z',
  lastModifiedDateTime: '2016-01-05T12:00:00Z',
  posts: [],
}));

const pascal = (word: string) => word.replace(/^[a-z]/, (letter) => letter.toUpperCase());

export const otherClothes: readonly Clothes[] = [
  {
    name: 'HTML with breaks',
    change: (payload) =>
      changeTexts(
        payload,
        bodies,
        asHtml((lines) => lines.join('<br/><br />')),
      ),
  },
  {
    name: 'HTML with paragraphs',
    change: (payload) =>
      changeTexts(
        payload,
        bodies,
        asHtml((lines) => lines.map((line) => `<p style="x">${line}</p>`).join('\r\n')),
      ),
  },
  {
    name: 'NBSP in names',
    change: (payload) =>
      changeTexts(payload, prose, (text) => text.replace(names, (name) => name.replaceAll(' ', '\u00a0'))),
  },
  {
    name: '&nbsp; in names',
    change: (payload) =>
      changeTexts(payload, bodies, (text) =>
        asHtml((lines) => lines.map((line) => `<div>${line}</div>`).join(''))(text).replace(names, (name) =>
          name.replaceAll(' ', '&nbsp;'),
        ),
      ),
  },
  {
    name: 'labels in capitals',
    change: (payload) =>
      changeTexts(payload, prose, (text) => text.replace(labels, (label) => label.toUpperCase())),
  },
  {
    name: 'typographic hyphens and quotes',
    change: (payload) =>
      changeTexts(payload, prose, (text) =>
        isHtml(text)
          ? text.replace(/(?<=>[^<]*[a-z])-(?=[a-z])/gi, '\u2011')
          : text
              .replace(/(?<=[a-z])-(?=[a-z])/gi, '\u2011')
              .replace(/'/g, '\u2019')
              .replace(/"/g, '\u201d'),
      ),
  },
  {
    name: 'newest post first',
    change: (payload) =>
      changeIssues(payload, (issues) =>
        issues.map((one) => {
          const issue = one as { posts?: unknown };
          return Array.isArray(issue?.posts) ? { ...issue, posts: [...issue.posts].reverse() } : one;
        }),
      ),
  },
  {
    name: 'eighty closed issues before it',
    change: (payload) => changeIssues(payload, (issues) => [...closed, ...issues]),
  },
  {
    name: 'eighty closed issues behind it',
    change: (payload) => changeIssues(payload, (issues) => [...issues, ...closed]),
  },
  {
    name: 'Pascal case',
    change: (payload) =>
      changeTexts(payload, new Set(['status', 'classification', 'origin', 'postType']), pascal),
  },
];
