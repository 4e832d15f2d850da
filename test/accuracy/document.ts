import { type Judged as Cell, confusionMatrix } from '../scenarios/confusion-matrix.ts';
import type { Assessed } from './assess.ts';
import type { Pairing } from './check-over-sockets.ts';
import { type Figures, figuresOf, reliabilityOf } from './figures.ts';
import { singleFaults } from './single-faults.ts';

export interface Content {
  seed: number;
  judged: readonly Assessed[];
  naive: readonly Assessed[];
  /** Compared this time, or what the page said of the last time. */
  overSockets: readonly Pairing[] | string;
  /** What `npm run corpus:words` wrote there, as it stands. */
  words?: string | undefined;
}

/** docs/accuracy.md: figures, and how they were come by. */
export function accuracyDocument({ seed, judged, naive, overSockets, words }: Content): string {
  const ours = figuresOf(judged);
  return `${[
    '# How often Mailpath is right',
    `Made by \`npm run accuracy\` from seed ${seed}; the same seed gives the same page.`,
    method,
    '## The figures',
    table(['', 'Mailpath', 'ping, curl and the status page'], rows(ours, figuresOf(naive))),
    '“Right” is an outcome that is true of the world, in the order that the rules below want. “An expert could tell” leaves out runs that were cut off and evidence that leaves open whose fault it is. A confusion accuses a side on which nothing is broken. Harm is a confusion, a change of settings, app or password for a fault that is not there, or “all is well” while mail is stopped.',
    '## Strength words',
    table(['word', 'said', 'promised', 'kept', 'apart'], reliabilityRows(judged)),
    'Promised is the mean confidence that was said with the word, kept is the share that was true, each pair weighed by how often its faults are met. A hint stands under “inconclusive” and is kept when the side to which it leans is the true one.',
    '## Outcomes',
    'Expected (the first outcome that is right) down, given across.',
    ['```', confusionMatrix(judged.map(cell)), '```'].join('\n'),
    'The same for ping, curl and the status page:',
    ['```', confusionMatrix(naive.map(cell)), '```'].join('\n'),
    ...(ours.confused.length > 0 ? ['## Confusions', list(ours.confused)] : []),
    ...(ours.harmful.length > 0 ? ['## Harmful', list(ours.harmful)] : []),
    ...(ours.inconclusive.length > 0
      ? ['## Undecided although an expert could tell', counted(ours.inconclusive)]
      : []),
    ...(ours.wrong.length > 0 ? ['## Wrong or in the wrong order', counted(ours.wrong)] : []),
    socketsHead,
    typeof overSockets === 'string' ? overSockets : socketsText(overSockets),
    faultsHead,
    table(
      ['fault', 'stops', 'where', 'right', 'weight'],
      singleFaults.map((one) => [one.id, one.reach, one.place, one.right.join(', '), String(one.weight)]),
    ),
    ...(words === undefined ? [] : [words]),
  ].join('\n\n')}\n`;
}

const method = `Each combination is one kind of mailbox (Microsoft 365, Outlook.com, Google, servers of one’s own), two faults, what a truthful person says (nothing, an app that fails, one that works, another place, a vague text), and sometimes a run that was cut off or an odd answer of one endpoint. Every single fault was measured once in the lab; two are composed probe by probe: where only one differs from the healthy run it counts, where both do the one nearer to this computer, and what that blocks does not run.

The expected order is a rule, not what the judge says: what stops more comes first (everything, mail, sign-in, a part, nothing), and of what stops as much the nearer one (this computer, its network, the line, the organisation, the provider, the account). The other is “also”. Where both stop as much, either may be named.

How often a fault is met is nowhere counted in public. The weights are an estimate: what helpdesks see daily (Wi-Fi portals, lines that drop, blocked ports, passwords, one app) 3 or 4, the rest 1 or 2. Where evidence leaves open whose fault it is, the truth is drawn: an app that fails alone is its own fault 65 of 100 times (protocols.md 11.3, row 35), silence of all mail servers from one place is here 55 of 100 times (row 14), a refusal for too many sign-ins is of this address 70 of 100 times (row 28). Two faults that have nothing to do with each other at once count a twentieth: they are here to see the order, and are rare. Where the truth is drawn, accusing nobody is right, and a lean is weighed by the truth that was drawn.`;

const socketsHead = '## Composed and measured';
const faultsHead = '## The faults';

/** What a page says of the combinations that were run over sockets: that takes minutes, and is not done every time. */
export function socketsSection(page: string): string {
  const [, after = ''] = page.split(`${socketsHead}\n`);
  const [section = ''] = after.split(faultsHead);
  return section.trim() || 'Never run (`npm run accuracy -- --sockets 200`).';
}

function rows(ours: Figures, naive: Figures): string[][] {
  const share = (part: number, whole: number) =>
    `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
  const both = (name: string, of: (figures: Figures) => string) => [name, of(ours), of(naive)];
  return [
    both('right', ({ right, count }) => share(right, count)),
    both('names what stops more', ({ inOrder, count }) => share(inOrder, count)),
    both('confuses the sides', ({ confused, count }) => share(confused.length, count)),
    both('does harm', ({ harmful, count }) => share(harmful.length, count)),
    both('undecided although an expert could tell', ({ inconclusive, tellable }) =>
      share(inconclusive.length, tellable),
    ),
  ];
}

function reliabilityRows(judged: readonly Assessed[]): string[][] {
  return reliabilityOf(judged).map(({ word, count, promised, kept }) => [
    ...[word, String(count), promised.toFixed(2), kept.toFixed(2), Math.abs(promised - kept).toFixed(2)],
  ]);
}

const cell = ({ combination, expectation, verdict }: Assessed): Cell => ({
  scenario: combination.id,
  expected: expectation.best,
  got: verdict.outcome,
});

function line({ combination, expectation, verdict, harm }: Assessed): string {
  const wanted = [...expectation.right].join(', ');
  const why = harm ? ` (${harm})` : '';
  return `- \`${combination.id}\`: ${verdict.outcome} ${verdict.cause} ${verdict.confidence}, right: ${wanted}${why}`;
}

const SHOWN = 40;

function list(all: readonly Assessed[]): string {
  const more = all.length > SHOWN ? [`- and ${all.length - SHOWN} more`] : [];
  return [...all.slice(0, SHOWN).map(line), ...more].join('\n');
}

/** By first fault and verdict, with one id to reproduce each. */
function counted(all: readonly Assessed[]): string {
  const groups = Map.groupBy(
    all,
    ({ expectation, verdict }) => `${expectation.first.id} -> ${verdict.outcome} ${verdict.cause}`,
  );
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, SHOWN)
    .map(([name, members]) => `- ${members.length} × ${name}, as in \`${members[0]?.combination.id}\``)
    .join('\n');
}

function socketsText(pairings: readonly Pairing[]): string {
  const agree = pairings.filter(({ agrees }) => agrees).length;
  const worth = pairings.filter(({ worthTheSame }) => worthTheSame).length;
  const apart = pairings.filter(({ agrees }) => !agrees);
  return [
    `${pairings.length} combinations were run over real sockets when the single faults were recorded last, with both faults in the lab at once: ${agree} gave the same outcome as the composed observations, ${worth} are as right or as wrong.`,
    ...apart.map(({ id, composed, measured }) => `- \`${id}\`: composed ${composed}, measured ${measured}`),
  ].join('\n');
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n');
}
