import type { MessageValue } from '../messages/verdict.ts';
import type { AffectedId, Outcome, Evidence as Reasons, Side, Verdict } from '../model/verdict.ts';
import { outcomeTable } from '../model/verdict.ts';
import { affectedLists } from './affected.ts';
import { type CauseId, causeIds, everything, type Finding, type Reason } from './cause.ts';
import { causes } from './causes.ts';
import { round, VERDICT, weigh } from './confidence.ts';
import { gatherEvidence, type JudgeInput } from './evidence.ts';
import { computeFacts, type FactRecord, type Facts, recordFacts } from './facts.ts';
import { hasPositiveFact, providerGate } from './gate.ts';
import { incidentFor } from './incident.ts';
import { advice, clip, reasons, type Speech, say } from './sentences.ts';

export type { JudgeInput } from './evidence.ts';

export interface Judgement {
  verdict: Verdict;
  facts: Record<string, FactRecord>;
  /** No probe that is still out can overturn the verdict. */
  settled: boolean;
}

interface Candidate {
  cause: CauseId;
  finding: Finding;
  side: Side;
  confidence: number;
  missing: Reason[];
  against: Reason[];
}

/** A provider finding whose gate is closed leans, and no more. */
const LEANING_CAP = 0.45;

/** The verdict of a run: a pure function of its observations, whatever their order. Never throws. */
export function judge(input: JudgeInput): Judgement {
  const evidence = gatherEvidence(input);
  const facts = computeFacts(evidence);
  const candidates = causes.flatMap(({ id, explain }) => {
    const finding = explain(facts);
    const candidate = finding && assess(facts, id, finding);
    return candidate ? [candidate] : [];
  });
  const standing = suppress(candidates);
  const [best] = standing;
  const chosen = best && best.confidence >= VERDICT ? best : undefined;
  const verdict = chosen ? conclude(facts, chosen, standing) : cannotTell(facts, best, standing);
  const { finding } = chosen ?? best ?? {};
  return { verdict, facts: recordFacts(facts), settled: isSettled(facts, chosen ? finding : undefined) };
}

function assess(facts: Facts, cause: CauseId, finding: Finding): Candidate | undefined {
  const { side } = outcomeTable[finding.outcome];
  if (side === 'local' && !hasPositiveFact(finding)) return undefined;
  const skipped = (finding.chain ?? []).some((fact) => fact.value === 'unknown');
  const missing = [...(finding.missing ?? [])];
  const against = [...(finding.against ?? [])];
  if (side !== 'provider' || !finding.failing) {
    return {
      cause,
      finding,
      side,
      confidence: weigh({ base: finding.confidence, skipped }),
      missing,
      against,
    };
  }
  const gate = providerGate(facts, finding);
  const incident = incidentFor(facts, finding.failing);
  const hosts = new Set(
    finding.failing.filter((one) => !one.intercepted && one.host !== '').map((one) => one.host),
  );
  const confidence = weigh({
    base: finding.confidence,
    skipped,
    borrowedControl: gate.borrowedControl,
    incidentMatches: incident !== undefined,
    pageDegraded: facts.feed.value === 'degraded',
    elsewhereSame: facts.vantage.value === 'same',
    elsewhereOk: facts.vantage.value === 'ok',
    furtherHosts: Math.max(0, hosts.size - 2),
    greenForHours: facts.feed.value === 'green' && facts.feed.greenFor > 7_200_000,
  });
  if (facts.feed.value === 'green')
    against.push({ message: 'against.green-page', observations: facts.feed.green });
  if (facts.vantage.value === 'ok')
    against.push({ message: 'against.elsewhere-ok', observations: facts.vantage.observations });
  if (facts.vantage.value === 'unknown') missing.push({ message: 'missing.elsewhere', observations: [] });
  if (facts.feed.value === 'unknown') missing.push({ message: 'missing.status-page', observations: [] });
  return {
    cause,
    finding,
    side,
    confidence: gate.open ? confidence : Math.min(confidence, LEANING_CAP),
    missing: [...missing, ...gate.missing],
    against: [...against, ...gate.against],
  };
}

/** Roots take their consequences out; the rest stand in order of confidence, then of the list of ids. */
function suppress(candidates: readonly Candidate[]): Candidate[] {
  const roots = candidates.filter((one) => one.confidence >= VERDICT);
  const gone = new Set<CauseId>();
  for (const root of roots) for (const id of outrankedBy(root.cause)) gone.add(id);
  const standing = candidates.filter((one) => !gone.has(one.cause));
  // A root takes its consequences over with their weight. Otherwise more evidence could weigh less: a cause that hides
  // another one, and then goes away itself, would let the hidden one speak louder than both.
  const adopted = standing.map((one) => {
    if (one.confidence < VERDICT) return one;
    const under = outrankedBy(one.cause);
    const taken = candidates.filter((each) => each.side === one.side && under.has(each.cause));
    return { ...one, confidence: Math.max(one.confidence, ...taken.map((each) => each.confidence)) };
  });
  return adopted.sort(
    (a, b) => b.confidence - a.confidence || causeIds.indexOf(a.cause) - causeIds.indexOf(b.cause),
  );
}

const consequences = new Map<CauseId, ReadonlySet<CauseId>>();

function outrankedBy(cause: CauseId): ReadonlySet<CauseId> {
  const known = consequences.get(cause);
  if (known) return known;
  const set = new Set(causes.find((one) => one.id === cause)?.outranks);
  consequences.set(cause, set);
  return set;
}

function isSettled(facts: Facts, finding: Finding | undefined): boolean {
  const { pending, repeatsPending } = facts.evidence;
  const awaits = finding?.awaits ?? everything;
  for (const probe of pending) if (awaits(probe)) return false;
  return !(repeatsPending && (finding === undefined || finding.awaitsRepeats === true));
}

function conclude(facts: Facts, best: Candidate, standing: readonly Candidate[]): Verdict {
  const rival = standing.find(
    (one) => one.side !== best.side && one.side !== 'none' && one.confidence >= VERDICT,
  );
  const confidence = rival ? weigh({ base: best.confidence, rival: true }) : best.confidence;
  const speech = speechOf(facts, best.cause, best.finding, confidence);
  const against: Reason[] = [...best.against];
  if (rival)
    against.push({
      ...rival.finding.because[0],
      message: 'against.rival',
      observations: rival.finding.because[0]?.observations ?? [],
      values: { other: headline(facts, rival) },
    });
  if (confidence < VERDICT) return cannotTell(facts, { ...best, confidence, against }, standing);
  const because: Reason[] = [...best.finding.because];
  if (best.side === 'provider' && facts.internet.value === 'ok') {
    because.push({
      message: 'because.controls-pass',
      values: { passed: facts.internet.passed, measured: facts.internet.measured },
      observations: facts.internet.trueAnswers,
    });
  }
  return build(facts, speech, best.finding.outcome, {
    because,
    against,
    missing: best.missing,
    notes: notes(facts, best, standing),
  });
}

/** Not enough for a verdict: says where it leans and what would settle it. */
function cannotTell(facts: Facts, best: Candidate | undefined, standing: readonly Candidate[]): Verdict {
  const own = causes.find((one) => one.id === 'not-enough-evidence')?.explain(facts);
  const finding: Finding = own ?? {
    outcome: 'inconclusive',
    confidence: 0.3,
    because: [],
    awaits: everything,
  };
  const leaning = best && best.side !== 'none' && best.cause !== 'not-enough-evidence' ? best : undefined;
  const variant = leaning ? `leaning-${leaning.side}` : finding.variant;
  const speech = speechOf(
    facts,
    'not-enough-evidence',
    {
      ...finding,
      ...(leaning && { values: { ...leaning.finding.values, ...finding.values } }),
      ...(variant !== undefined && { variant }),
    },
    leaning?.confidence ?? finding.confidence,
  );
  const verdict = build(facts, speech, 'inconclusive', {
    because: [...(leaning?.finding.because ?? []), ...finding.because],
    against: leaning?.against ?? [],
    missing: [...(leaning?.missing ?? []), ...(finding.missing ?? [])],
    notes: notes(
      facts,
      undefined,
      standing.filter((one) => one !== best),
    ),
  });
  const confidence = round(Math.min(VERDICT - 0.01, leaning?.confidence ?? finding.confidence));
  return {
    ...verdict,
    confidence,
    ...(leaning && { leaning: { side: leaning.side, cause: leaning.cause, confidence } }),
  };
}

function speechOf(facts: Facts, cause: CauseId, finding: Finding, confidence: number): Speech {
  return {
    locale: facts.evidence.request.locale,
    cause,
    finding,
    confidence,
    values: { ...commonValues(facts), ...finding.values },
  };
}

function commonValues(facts: Facts): Record<string, MessageValue> {
  const { at } = facts.evidence;
  return {
    provider: facts.mailbox.displayName,
    // "iCloud Mail mail is failing" would say it twice.
    saysMail: /mail$/i.test(facts.mailbox.displayName) ? 'yes' : 'no',
    company: companies[facts.mailbox.vendor] ?? facts.mailbox.displayName,
    domain: facts.evidence.request.domain,
    // Always UTC: the same report reads the same wherever it is judged again.
    time: at.slice(11, 16),
    date: at.slice(0, 10),
    checks: facts.evidence.observations.length,
  };
}

/** Who would call, if anybody called: the company, not its product. */
const companies: Readonly<Record<string, string>> = {
  microsoft: 'Microsoft',
  google: 'Google',
  apple: 'Apple',
  yahoo: 'Yahoo',
};

function headline(facts: Facts, candidate: Candidate): string {
  return say(speechOf(facts, candidate.cause, candidate.finding, candidate.confidence), 'headline', 200);
}

function build(
  facts: Facts,
  speech: Speech,
  outcome: Outcome,
  parts: { because: Reason[]; against: Reason[]; missing: Reason[]; notes: Verdict['notes'] },
): Verdict {
  const { side } = outcomeTable[outcome];
  const { locale } = speech;
  const { values } = speech;
  const lists: { affected: AffectedId[]; working: AffectedId[] } = affectedLists(facts, speech.finding);
  const provider = side === 'provider';
  const because: Reasons[] = reasons(parts.because, values, locale);
  return {
    outcome,
    side,
    cause: speech.cause,
    confidence: speech.confidence,
    status: facts.evidence.pending.size === 0 && !facts.evidence.repeatsPending ? 'confirmed' : 'early',
    headline: say(speech, 'headline', 200),
    seen: say(speech, 'seen', 400),
    affected: lists.affected.slice(0, 40),
    working: lists.working.slice(0, 40),
    because,
    against: reasons(parts.against, values, locale),
    missing: reasons(parts.missing, values, locale),
    notes: parts.notes,
    advice: advice({
      ...speech,
      finding: {
        ...speech.finding,
        advice: [...(speech.finding.advice ?? []), ...(provider ? outageAdvice : [])],
      },
    }),
  };
}

/** An outage is a hunting season: every provider verdict carries the same two lines. */
const outageAdvice: NonNullable<Finding['advice']> = [
  { for: 'user', kind: 'dont', message: 'provider.nobody-calls' },
  { for: 'user', kind: 'dont', message: 'provider.no-reconnect-links' },
];

function notes(facts: Facts, best: Candidate | undefined, standing: readonly Candidate[]): Verdict['notes'] {
  const { locale } = facts.evidence.request;
  const silenced = best ? outrankedBy(best.cause) : new Set<CauseId>();
  const found: Verdict['notes'] = [];
  for (const cause of causes) {
    if (cause.id === best?.cause || cause.id === 'healthy') continue;
    const values = commonValues(facts);
    // A healthy mailbox outranks nothing that is worth a word.
    if (silenced.has(cause.id) && best?.side !== 'none') continue;
    const sentence = cause.note?.(facts);
    if (sentence) {
      const text = reasons([{ ...sentence, observations: [] }], values, locale)[0]?.text ?? '';
      found.push({ cause: cause.id, text });
      continue;
    }
    const other = standing.find((one) => one.cause === cause.id && one.confidence >= VERDICT);
    if (other && best) found.push({ cause: cause.id, text: clip(headline(facts, other), 600) });
  }
  return found.slice(0, 20);
}
