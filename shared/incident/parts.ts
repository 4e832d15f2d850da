/**
 * What a part of a post is for: `told` says what is wrong, `scope` whom it touches, `works` what is offered instead or is
 * back, `status` what is being done (only what is back counts there), `silent` tells nothing of who is hit.
 */
export type PartRole = 'told' | 'scope' | 'works' | 'status' | 'silent';

export interface Part {
  role: PartRole;
  label: string;
  text: string;
}

/**
 * The labels that providers write, in small letters (protocols.md 8.2 for Microsoft; Google's "Summary", "Symptoms",
 * "Workaround"; Statuspage and Instatus leave them to each company).
 */
const roles: Readonly<Record<string, PartRole>> = {
  title: 'told',
  summary: 'told',
  'issue summary': 'told',
  description: 'told',
  'issue description': 'told',
  symptoms: 'told',
  symptom: 'told',
  'user impact': 'told',
  'customer impact': 'told',
  'business impact': 'told',
  'impact statement': 'told',
  impact: 'told',
  'user experience': 'told',
  'more info': 'told',
  'more information': 'told',
  'additional info': 'told',
  'additional information': 'told',
  details: 'told',
  'what happened': 'told',
  'what is happening': 'told',
  scope: 'scope',
  'scope of impact': 'scope',
  'impact scope': 'scope',
  affected: 'scope',
  'affected users': 'scope',
  'affected customers': 'scope',
  'affected services': 'scope',
  'affected clients': 'scope',
  'affected products': 'scope',
  'affected components': 'scope',
  'affected methods': 'scope',
  workaround: 'works',
  workarounds: 'works',
  'not affected': 'works',
  'not impacted': 'works',
  unaffected: 'works',
  'still working': 'works',
  recovered: 'works',
  restored: 'works',
  mitigated: 'works',
  'recovered services': 'works',
  'restored services': 'works',
  'services recovered': 'works',
  'current status': 'status',
  'final status': 'status',
  status: 'status',
  'latest update': 'status',
  'current update': 'status',
  mitigation: 'status',
  'root cause': 'silent',
  'preliminary root cause': 'silent',
  'possible root cause': 'silent',
  cause: 'silent',
  'next steps': 'silent',
  'next step': 'silent',
  'next update': 'silent',
  'next update by': 'silent',
  'next update time': 'silent',
  'next update due': 'silent',
  'start time': 'silent',
  'end time': 'silent',
  'incident start': 'silent',
  'incident end': 'silent',
  'estimated time to resolve': 'silent',
  'estimated resolution': 'silent',
  'post-incident report': 'silent',
  diagnosis: 'silent',
  'previous update': 'silent',
  'previous updates': 'silent',
  'earlier update': 'silent',
  'earlier updates': 'silent',
  'update history': 'silent',
  history: 'silent',
};

/** Headings that have no colon: "RECOVERED" on a line of its own, or before "Microsoft Graph: …" where lines are lost. */
const heading = /(?:^|\n|[.!?:] )(?:recovered|restored|mitigated)(?=[\n ])/gi;
const LONGEST_LABEL = 32;
/** What may stand before a label: the end of a sentence, a line, a mark of an item. */
const border = /(?:^|\n|[.!?] )[-*# ]{0,4}$/;

interface Mark {
  at: number;
  end: number;
  name: string;
}

/** The labelled paragraphs of a post, each up to the next label. What stands before the first one is told as well. */
export function partsOf(words: string): Part[] {
  const marks = [...labelsIn(words), ...headingsIn(words)].sort((a, b) => a.at - b.at || b.end - a.end);
  const parts: Part[] = [];
  const add = (name: string, role: PartRole, text: string) => {
    if (text.trim() !== '') parts.push({ role, label: name, text: text.trim() });
  };
  add('', 'told', words.slice(0, marks[0]?.at ?? words.length));
  marks.forEach((mark, index) => {
    add(mark.name, roles[mark.name] ?? 'told', words.slice(mark.end, marks[index + 1]?.at ?? words.length));
  });
  return parts;
}

/** Before each colon, the longest label that stands there. In the middle of a line only one of two words, which no sentence has. */
function labelsIn(words: string): Mark[] {
  const marks: Mark[] = [];
  for (let colon = words.indexOf(':'); colon >= 0; colon = words.indexOf(':', colon + 1)) {
    const from = Math.max(0, colon - LONGEST_LABEL - 6, marks.at(-1)?.end ?? 0);
    const before = words.slice(from, colon).trimEnd();
    for (let start = 0; start < before.length; start += 1) {
      const previous = before[start - 1];
      if (previous !== undefined && /[a-z0-9-]/i.test(previous)) continue;
      const name = before.slice(start).toLowerCase();
      if (!Object.hasOwn(roles, name)) continue;
      const ahead = before.slice(0, start);
      const begins =
        border.test(ahead) || from + start === 0 || (ahead.trim() === '' && marks.at(-1)?.end === from);
      if (!begins && !name.includes(' ')) break;
      marks.push({ at: from + start, end: colon + 1, name });
      break;
    }
  }
  return marks;
}

function headingsIn(words: string): Mark[] {
  return [...words.matchAll(heading)].flatMap((match) => {
    const end = match.index + match[0].length;
    const alone = words[end] === '\n';
    const next = words.slice(end, end + 60).split(/[.!?\n]/, 1)[0] ?? '';
    return alone || next.includes(':') ? [{ at: match.index, end, name: 'recovered' }] : [];
  });
}
