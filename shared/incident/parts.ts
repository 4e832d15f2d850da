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

const names = Object.keys(roles)
  .sort((a, b) => b.length - a.length)
  .join('|');
/** In the middle of a line only a label that no sentence has: of two words, before a colon. */
const anywhere = Object.keys(roles)
  .filter((name) => name.includes(' '))
  .sort((a, b) => b.length - a.length)
  .join('|');
const label = new RegExp(
  `(?:^|\\n|[.!?] )[-*# ]{0,4}(${names}) ?:|(?:^|\\n|[.!?] )[-*# ]{0,4}(recovered|restored|mitigated)(?=\\n)|[ )](${anywhere}) ?:`,
  'gi',
);
/** "… by our telemetry. RECOVERED Microsoft Graph: …": a heading that has lost its line. */
const heading = /(?:^|\n|[.!?] |: )(?:recovered|restored) (?=[a-z0-9 ]{2,40}:)/gi;

/** The labelled paragraphs of a post, each up to the next label. What stands before the first one is told as well. */
export function partsOf(words: string): Part[] {
  const marks = [
    ...[...words.matchAll(label)].map((match) => {
      const name = (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase();
      return { at: match.index, end: match.index + match[0].length, name };
    }),
    ...[...words.matchAll(heading)].map((match) => ({
      at: match.index,
      end: match.index + match[0].length,
      name: 'recovered',
    })),
  ].sort((a, b) => a.at - b.at || a.end - b.end);
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
