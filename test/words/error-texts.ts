import { placeOf } from '../../shared/catalogue/client-places.ts';
import type { ClientId } from '../../shared/model/client-ids.ts';
import type { Report } from '../../shared/model/report.ts';
import type { Outcome, Verdict } from '../../shared/model/verdict.ts';
import { type PastedOwner, pastedOwners } from '../../shared/pasted/read-pasted-text.ts';
import { redact } from '../../shared/report/redact.ts';
import { judgeReport } from '../../shared/verdict/judge-report.ts';
import { heard } from '../accuracy/person.ts';
import { type Box, greenReport } from './green-report.ts';
import type { WordFigure, WordScore } from './score.ts';

/** One line of error-texts.jsonl. */
export interface LabelledText {
  id: string;
  kind: string;
  lang: string;
  box: Box;
  app?: ClientId;
  text: string;
  expect: {
    owner: PastedOwner;
    side: 'local' | 'provider' | 'unknown';
    sideAlso?: readonly ('local' | 'provider' | 'unknown')[];
    mustNot: readonly string[];
    outcomes?: readonly string[];
    healthyOk?: boolean;
    secret?: boolean;
    secretParts?: readonly string[];
  };
}

type Way = 'alone' | 'named';
type Grade =
  | 'right'
  | 'leans'
  | 'honest'
  | 'guess'
  | 'overclaimed'
  | 'leans-wrong'
  | 'wrong-side'
  | 'no-help';

interface Judged {
  entry: LabelledText;
  way: Way;
  verdict: Verdict;
  grade: Grade;
  harmful: boolean;
  leansWrong: boolean;
  ignored: boolean;
  unused: boolean;
  dropped: boolean;
  ownerFits: boolean;
  deviceOfPhone: boolean;
  secretKept: boolean;
}

const local: readonly Outcome[] = ['device', 'network', 'isp', 'organisation', 'account'];
const provider: readonly Outcome[] = ['provider-outage', 'provider-partial'];

/** Outcomes that fit an owner (the corpus's README). */
const outcomesOf: Readonly<Record<PastedOwner, readonly Outcome[]>> = {
  account: ['account'],
  mfa: ['account'],
  'device-policy': ['account', 'organisation'],
  'access-policy': ['account', 'organisation'],
  tenant: ['organisation'],
  app: ['organisation', 'device'],
  client: ['device'],
  clock: ['device'],
  network: ['network', 'isp', 'device', 'organisation'],
  certificate: ['device', 'network', 'isp', 'organisation', ...provider, 'inconclusive'],
  provider,
  'server-refuses-us': [...local, 'inconclusive'],
  recipient: ['inconclusive'],
  unknown: ['inconclusive'],
};

/** Below it a side is a guess; from it on it is claimed. */
const CLAIM = 0.7;

/** Scores the lines of error-texts.jsonl as its README says, each in both ways of asking. */
export function scoreErrorTexts(lines: readonly string[]): WordScore {
  const judged = lines.filter((line) => line.trim() !== '').flatMap((line) => judgeBothWays(readLine(line)));
  const figures: WordFigure[] = [];
  for (const way of ['alone', 'named'] as const) {
    const own = judged.filter((one) => one.way === way);
    const name = way === 'alone' ? 'the text alone' : 'with the app named';
    figures.push(
      share(`helps, ${name}`, own, helps, 0.85),
      share(`owner right, ${name}`, own, (one) => one.ownerFits, 0.75),
    );
    for (const field of ['lang', 'kind'] as const) {
      for (const value of [...new Set(own.map((one) => one.entry[field]))].sort()) {
        const some = own.filter((one) => one.entry[field] === value);
        figures.push(share(`helps, ${name}: ${value}`, some, helps, value === 'vague' ? undefined : 0.85));
      }
    }
    for (const [what, is] of counts) figures.push(count(`${what}, ${name}`, own.filter(is).length));
    figures.push({ what: `unused, ${name}`, value: own.filter((one) => one.unused).length, kind: 'count' });
  }
  const bad = judged.filter((one) => !helps(one) || counts.some(([, is]) => is(one)) || !one.ownerFits);
  return { corpus: 'error-texts', entries: judged.length / 2, figures, wrong: bad.map(describe) };
}

const helps = ({ grade }: Judged) => grade === 'right' || grade === 'leans' || grade === 'honest';

const counts: readonly (readonly [string, (one: Judged) => boolean])[] = [
  ['harmful', (one) => one.harmful],
  ['leans to harm', (one) => one.leansWrong],
  ['ignored', (one) => one.ignored],
  ['dropped', (one) => one.dropped],
  ['secrets kept', (one) => one.secretKept],
  ['this computer for a phone', (one) => one.deviceOfPhone],
];

function share(
  what: string,
  of: readonly Judged[],
  is: (one: Judged) => boolean,
  atLeast: number | undefined,
): WordFigure {
  const value = of.length === 0 ? 1 : of.filter(is).length / of.length;
  return { what, value, kind: 'share', ...(atLeast !== undefined && { goal: { atLeast } }) };
}

function count(what: string, value: number): WordFigure {
  return { what, value, kind: 'count', goal: { atMost: 0 } };
}

function describe({ entry, way, verdict, grade, ...is }: Judged): string {
  const flags = (
    ['harmful', 'leansWrong', 'ignored', 'unused', 'dropped', 'deviceOfPhone', 'secretKept'] as const
  ).filter((flag) => is[flag]);
  const lean = verdict.leaning ? ` leaning ${verdict.leaning.side} (${verdict.leaning.cause})` : '';
  const wanted = `${entry.expect.owner}, ${[entry.expect.side, ...(entry.expect.sideAlso ?? [])].join('/')}`;
  const owner = is.ownerFits ? '' : ' owner-wrong';
  return `${entry.id} ${way} ${entry.kind} ${entry.lang}: ${grade}${owner} ${flags.join(' ')} wanted ${wanted}; got ${verdict.outcome} ${verdict.cause} ${verdict.confidence}${lean} | ${entry.text.slice(0, 120).replaceAll('\n', ' / ')}`;
}

function readLine(line: string): LabelledText {
  const entry = JSON.parse(line) as LabelledText;
  if (!pastedOwners.includes(entry.expect.owner))
    throw new Error(`${entry.id} has an owner that nobody knows`);
  return entry;
}

function judgeBothWays(entry: LabelledText): Judged[] {
  return (['alone', 'named'] as const).map((way) => grade(entry, way));
}

function grade(entry: LabelledText, way: Way): Judged {
  const failing = way === 'named' && entry.app ? [entry.app] : [];
  const without = judged(entry.box, failing, undefined).verdict;
  const { verdict, report } = judged(entry.box, failing, entry.text);
  const { expect } = entry;
  const sides: readonly string[] = [expect.side, ...(expect.sideAlso ?? [])];
  const lean = verdict.leaning && verdict.leaning.side !== 'unknown' ? verdict.leaning : undefined;
  const healthy = verdict.outcome === 'healthy';
  const saysMore = more(verdict, without);
  const unused =
    verdict.outcome === without.outcome &&
    verdict.cause === without.cause &&
    verdict.leaning?.cause === without.leaning?.cause &&
    !saysMore;
  const must = (words: readonly (string | undefined)[]) =>
    words.some((one) => one && expect.mustNot.includes(one));
  const ownOutcomes: readonly string[] = expect.outcomes ?? outcomesOf[expect.owner];
  return {
    entry,
    way,
    verdict,
    grade: gradeOf(verdict, sides, lean, healthy && expect.healthyOk === true && saysMore),
    harmful: must([verdict.side, verdict.outcome, verdict.cause]),
    leansWrong: must([lean?.side, lean?.cause]),
    ignored: healthy && expect.healthyOk !== true,
    unused,
    dropped: expect.healthyOk === true && unused,
    ownerFits: ownOutcomes.includes(verdict.outcome) || (healthy && expect.healthyOk === true),
    deviceOfPhone: verdict.outcome === 'device' && entry.app !== undefined && placeOf(entry.app) === 'phone',
    secretKept: keepsSecret(report, expect.secretParts ?? []),
  };
}

function gradeOf(
  { side, confidence }: Verdict,
  sides: readonly string[],
  lean: { side: string } | undefined,
  wasRead: boolean,
): Grade {
  if (wasRead) return 'right';
  if (side === 'unknown') {
    if (sides.includes('unknown') && !lean) return 'right';
    if (lean) return sides.includes(lean.side) ? 'leans' : 'leans-wrong';
    return 'honest';
  }
  if (sides.includes(side)) return 'right';
  if (side === 'none') return 'no-help';
  if (sides.length === 1 && sides[0] === 'unknown') return confidence < CLAIM ? 'guess' : 'overclaimed';
  return 'wrong-side';
}

/** Something new under missing or in the notes. */
function more(verdict: Verdict, without: Verdict): boolean {
  const old = new Set([...without.missing, ...without.notes].map((one) => one.text));
  return [...verdict.missing, ...verdict.notes].some((one) => !old.has(one.text));
}

function judged(box: Box, failing: readonly ClientId[], errorText: string | undefined) {
  const green = greenReport(box);
  const request = {
    ...green.request,
    failing: [...failing],
    working: [],
    ...(errorText !== undefined && { errorText: errorText.slice(0, 4096) }),
  };
  const report: Report = { ...green, request, observations: heard(green.observations, request) };
  const { verdict } = judgeReport(report, undefined, 'en');
  return { verdict, report: { ...report, verdict } };
}

/** In the report that leaves this computer, at either level. */
function keepsSecret(report: Report, parts: readonly string[]): boolean {
  if (parts.length === 0) return false;
  return (['standard', 'strict'] as const).some((level) => {
    const text = JSON.stringify(redact(report, level));
    return parts.some((part) => text.includes(JSON.stringify(part).slice(1, -1)));
  });
}
