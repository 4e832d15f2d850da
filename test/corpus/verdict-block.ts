import type { Verdict } from '../../shared/model/verdict.ts';
import type { Judgement } from '../../shared/verdict/judge.ts';

type Facts = Judgement['facts'];

/**
 * All that the judge says, as a person compares it: one block a judgement, one line a thing. Texts in English.
 *
 * @param usual facts that are not told where they are the same
 */
export function verdictBlock(name: string, { verdict, facts }: Judgement, usual: Facts = {}): string {
  const { outcome, side, cause, strength = 'no strength', confidence, status, leaning } = verdict;
  const { stop, opens, asksElsewhere } = verdict;
  const path = [
    ...(stop ? [`stop: ${stop}`] : []),
    ...(opens ? [`opens: ${opens}`] : []),
    ...(asksElsewhere ? ['asks elsewhere'] : []),
  ];
  const lines = [
    `${outcome} · ${side} · ${cause} · ${strength} ${confidence.toFixed(2)}${status === 'early' ? ' · early' : ''}`,
    ...(leaning ? [`leans: ${leaning.side} · ${leaning.cause} · ${leaning.confidence.toFixed(2)}`] : []),
    `headline: ${verdict.headline}`,
    `seen: ${verdict.seen}`,
    ...(path.length > 0 ? [path.join(' · ')] : []),
    ...(verdict.affected.length > 0 ? [`affected: ${verdict.affected.join(' ')}`] : []),
    ...(verdict.working.length > 0 ? [`working: ${verdict.working.join(' ')}`] : []),
    ...evidenceLines('because', verdict.because),
    ...evidenceLines('against', verdict.against),
    ...evidenceLines('missing', verdict.missing),
    ...verdict.notes.map((note) => `note: ${note.cause}: ${note.text}`),
    ...verdict.advice.map((one) => `${one.for} ${one.kind}: ${one.text}`),
    ...factLines(facts, usual),
  ];
  return `${[name, ...lines.map((line) => `  ${line}`)].join('\n')}\n`;
}

const evidenceLines = (word: string, list: Verdict['because']) =>
  list.map(({ text, observations }) => `${word}: ${text} ${named(observations)}`);

function factLines(facts: Facts, usual: Facts): string[] {
  const line = ([name, { value, observations }]: [string, Facts[string]]) =>
    `fact ${name} = ${value} ${named(observations)}`;
  const told = new Set(Object.entries(usual).map(line));
  const gone = Object.keys(usual).filter((name) => !(name in facts));
  return [
    ...Object.entries(facts)
      .map(line)
      .filter((one) => !told.has(one)),
    ...gone.map((name) => `fact ${name}: none`),
  ];
}

/** The verdict in one line, and whether anything that is still out may overturn it. */
export function settledBlock(name: string, { verdict, settled }: Judgement): string {
  const { outcome, cause, confidence, leaning } = verdict;
  const leans = leaning ? ` · leans: ${leaning.side} · ${leaning.cause}` : '';
  return `${name}\n  ${outcome} · ${cause} · ${confidence.toFixed(2)}${leans} · ${settled ? 'settled' : 'open'}\n`;
}

/** Outcome and facts without a word: for sweeps, where the words are those of other blocks. */
export function factsBlock(name: string, { verdict, facts }: Judgement, usual: Facts = {}): string {
  const { outcome, cause, confidence, leaning } = verdict;
  const leans = leaning ? ` · leans: ${leaning.side} · ${leaning.cause}` : '';
  const lines = [`${outcome} · ${cause} · ${confidence.toFixed(2)}${leans}`, ...factLines(facts, usual)];
  return `${[name, ...lines.map((line) => `  ${line}`)].join('\n')}\n`;
}

/** How many there are, and between which two they stand: a list of sixty would hide what changed. */
function named(observations: readonly string[]): string {
  const [first, second] = [observations[0], observations.at(-1)];
  if (first === undefined) return '[]';
  if (observations.length === 1) return `[${first}]`;
  return `[${observations.length}: ${first} … ${second}]`;
}
