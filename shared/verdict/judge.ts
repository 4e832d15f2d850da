import type { Verdict } from '../model/verdict.ts';
import { assess, type Candidate } from './candidates.ts';
import type { Cause } from './cause.ts';
import { isConsequence } from './cause-order.ts';
import { notEnoughEvidence } from './causes/not-enough-evidence.ts';
import { causes } from './causes.ts';
import { adjustments, round, strengthTable, VERDICT } from './confidence.ts';
import { type Evidence, gatherEvidence, type JudgeInput } from './evidence.ts';
import { reading, unread } from './fact-reader.ts';
import { computeFacts, type FactRecord, type FactSet, recordFacts } from './facts.ts';
import type { Finding, Reason } from './finding.ts';
import { build, headlineOf, type Parts } from './verdict-words.ts';

export type { JudgeInput } from './evidence.ts';

export interface Judgement {
  verdict: Verdict;
  facts: Record<string, FactRecord>;
  /** No probe that is still out can overturn the verdict. */
  settled: boolean;
}

interface Explained {
  cause: Cause;
  finding: Finding | undefined;
  /** Probe families that could still change what the cause read. */
  families: ReadonlySet<string>;
}

/** The verdict of a run: a pure function of its observations, whatever their order. Never throws. */
export function judge(input: JudgeInput): Judgement {
  const evidence = gatherEvidence(input);
  const facts = computeFacts(evidence);
  const explained = explainAll(facts);
  const candidates = explained.flatMap(({ cause, finding }) => {
    const candidate = finding && assess(facts, cause, finding);
    return candidate ? [candidate] : [];
  });
  const chosen = candidates.find((one) => isVerdict(one));
  const verdict = chosen ? conclude(facts, chosen, candidates) : cannotTell(facts, candidates);
  return { verdict, facts: recordFacts(facts), settled: isSettled(evidence, explained, chosen) };
}

/** Every cause in the order in which they are named. What they read matters only while probes are out. */
function explainAll(facts: FactSet): Explained[] {
  const { pending } = facts.evidence;
  if (pending.size === 0) {
    const all = unread(facts);
    return causes.map((cause) => ({ cause, finding: cause.explain(all), families: nothing }));
  }
  return causes.map((cause) => {
    const { value, families } = reading(facts, (read) => cause.explain(read));
    return { cause, finding: value, families };
  });
}

const nothing: ReadonlySet<string> = new Set();

/** Sure enough, or a question that comes before everything that is. */
function isVerdict({ cause, finding, confidence }: Candidate): boolean {
  if (finding.kind === 'open') return cause.id !== 'not-enough-evidence';
  return confidence >= VERDICT;
}

/**
 * Nothing that is out can change what this cause read, nor what the causes before it read when they found nothing: those
 * behind it are not asked.
 */
function isSettled(
  evidence: Evidence,
  explained: readonly Explained[],
  chosen: Candidate | undefined,
): boolean {
  if (evidence.repeatsPending && (!chosen || chosen.finding.awaitsRepeats === true)) return false;
  if (evidence.pending.size === 0) return true;
  if (!chosen) return false;
  const upTo = explained.findIndex(({ cause }) => cause === chosen.cause);
  const awaited = new Set(explained.slice(0, upTo + 1).flatMap(({ families }) => [...families]));
  return !evidence.pendingFamilies.some((family) => awaited.has(family));
}

function conclude(facts: FactSet, best: Candidate, candidates: readonly Candidate[]): Verdict {
  // Neither a question nor health stands beside anything: they are behind every fault, and consequences of it.
  const others = candidates.filter(
    (one) => isVerdict(one) && !isConsequence(best.cause, one.cause, one.spoken),
  );
  const rival = others.find((one) => one.side !== best.side);
  const confidence = rival ? round(best.confidence + adjustments.rival) : best.confidence;
  const against: Reason[] = [...best.against];
  if (rival) {
    against.push({
      message: 'against.rival',
      observations: rival.finding.because.slice(0, 1).flatMap((one) => one.observations),
      values: { other: headlineOf(facts, rival) },
    });
  }
  if (confidence < VERDICT && best.finding.kind !== 'open')
    return cannotTell(facts, [{ ...best, confidence, against }]);
  const because: Reason[] = [...best.finding.because];
  if (best.side === 'provider' && facts.internet.value === 'ok') {
    because.push({
      message: 'because.controls-pass',
      values: { passed: facts.internet.passed, measured: facts.internet.measured },
      observations: facts.internet.trueAnswers,
    });
  }
  const { feed } = facts;
  if (best.finding.kind === 'provider' && best.finding.service === undefined && feed.value === 'degraded')
    because.push({ message: 'because.page-degraded', observations: feed.degraded });
  const parts: Parts = { because, against, missing: best.missing, also: others };
  return build(facts, best.cause, best.finding, confidence, parts);
}

/** Not enough for a verdict: says where it leans and what would settle it. */
function cannotTell(facts: FactSet, candidates: readonly Candidate[]): Verdict {
  const own = notEnoughEvidence.explain(unread(facts));
  const leaning = candidates
    .filter(({ side, finding }) => side !== 'none' && finding.kind !== 'open')
    .reduce<Candidate | undefined>(
      (best, one) => (best && best.confidence >= one.confidence ? best : one),
      undefined,
    );
  const variant = own.variant ?? (leaning ? `leaning-${leaning.side}` : undefined);
  const finding: Finding = {
    ...own,
    ...(variant !== undefined && { variant }),
  };
  const confidence = leaning?.confidence ?? strengthTable.hint;
  const verdict = build(facts, notEnoughEvidence, finding, confidence, {
    because: [...(leaning?.finding.because ?? []), ...own.because],
    against: leaning?.against ?? [],
    missing: [...(leaning?.missing ?? []), ...own.missing],
    also: [],
  });
  return {
    ...verdict,
    ...(leaning && { leaning: { side: leaning.side, cause: leaning.cause.id, confidence } }),
  };
}
