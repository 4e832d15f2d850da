import { type Report, report as reportSchema } from '../../shared/model/report.ts';
import { walkStrings } from '../../shared/report/redaction/schema-walk.ts';

/** What somebody may write into a text that others will look at, in a window, a browser, a ticket or a terminal. */
export const payloads = [
  '<img src=x onerror=pwned=1>',
  '"><script>pwned=1</script>',
  "'><svg/onload=pwned=1>",
  'javascript:pwned=1//',
  '[x](javascript:pwned=1)',
  '![](https://evil.example/i)',
  '</style><script>pwned=1</script>',
  '{{pwned=1}}',
  '\u202egpj.exe\u2066\u2069\u200b',
  '\u001b[2J\u001b]8;;https://evil.example\u0007x\u0000\u0085',
  '<iframe srcdoc="<script>parent.pwned=1</script>">',
  '@everyone https://evil.example/ |x|',
  '=HYPERLINK("https://evil.example")',
  '-->]]><a href=//evil.example>x',
];

/** Characters that turn a line around, move a cursor or hide a word: never on a screen. */
export const unsafeCharacters = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060-\u2069]/;

/**
 * The report with payloads in its texts, as long as the schema lets each be, and valid by it. `texts`: in those of
 * servers and people, so that the judgement stays what it is; `everything`: in hosts, ids and words of protocols, too.
 */
export function hostileReport(report: Report, where: 'texts' | 'everything'): Report {
  let count = 0;
  const hostile = walkStrings(reportSchema, report, (text, { class: kind, key }) => {
    if (where === 'texts' && kind !== 'text' && kind !== 'person') return text;
    // Observations, evidence and facts are tied together by ids, and whose mailbox it is decides what is shown.
    if (key === 'domain') return text;
    if (key === '' || ['id', 'probe', 'observations', 'blockedBy'].includes(key)) {
      return `${text.slice(0, 40)}${payloads[text.length % payloads.length]}`;
    }
    count += 1;
    const first = count % payloads.length;
    return [...payloads.slice(first), ...payloads.slice(0, first)].join(' ').repeat(10);
  });
  return cutToSchema(hostile, report);
}

function cutToSchema(hostile: Report, report: Report): Report {
  const copy = structuredClone(hostile);
  const result = reportSchema.safeParse(copy);
  for (const issue of result.error?.issues ?? []) {
    const steps = [...issue.path];
    const last = steps.pop() ?? '';
    const at = childOf(copy, steps);
    const text = at[last];
    const cap = issue.code === 'too_big' ? Number(issue.maximum) : undefined;
    at[last] =
      typeof text === 'string' && cap !== undefined ? text.slice(0, cap) : childOf(report, steps)[last];
  }
  return reportSchema.parse(copy);
}

const childOf = (value: unknown, steps: readonly PropertyKey[]) =>
  steps.reduce((at, step) => (at as Record<PropertyKey, unknown>)[step], value) as Record<
    PropertyKey,
    unknown
  >;
