import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failureCodes } from '../../shared/model/failure.ts';
import type { Observation } from '../../shared/model/observation.ts';
import { type JudgeInput, type Judgement, judge } from '../../shared/verdict/judge.ts';
import { combinationOf, combinations } from '../accuracy/combination.ts';
import { evidenceOf } from '../accuracy/evidence-of.ts';
import { worldIds } from '../accuracy/mailbox-worlds.ts';
import { faultsIn } from '../accuracy/single-faults.ts';
import { scenarios } from '../scenarios/index.ts';
import { rows } from '../unit/verdict/cause-rows.ts';
import type { EdgeRow } from '../unit/verdict/edges/edge-row.ts';
import { edgeRows } from '../unit/verdict/edges/index.ts';
import {
  AT,
  control,
  type Ending,
  mail,
  request,
  route,
  tls,
  token,
  world,
} from '../unit/verdict/observe.ts';
import { RECORDED_AT } from './normalise.ts';
import { recordedNames, recordedReport } from './recorded-reports.ts';
import { factsBlock, settledBlock, verdictBlock } from './verdict-block.ts';

/** What the judge is given, by name; made when it is asked for, and only once. */
type Inputs = ReadonlyMap<string, () => JudgeInput>;

/** A file in which all that the judge says of many inputs is written down. */
export interface JudgedText {
  /** Of the project. */
  file: string;
  /** Its first line. */
  head: string;
  inputs: Inputs;
  block: typeof verdictBlock;
  /** Facts are told where they differ from those of the input of this name. */
  usual?: (name: string) => string;
}

function inputs(entries: readonly (readonly [string, () => JudgeInput])[]): Inputs {
  return new Map(
    entries.map(([name, make]) => {
      let made: JudgeInput | undefined;
      return [
        name,
        () => {
          made ??= make();
          return made;
        },
      ];
    }),
  );
}

/** With the policy under which it was measured. */
function recordedInput(name: string): JudgeInput {
  const { request: asked, observations, startedAt, environment } = recordedReport(name);
  const { platform } = environment;
  return { request: asked, observations, policy: scenarios[name]?.policy ?? {}, platform, at: startedAt };
}

function combinedInput(id: string): JudgeInput {
  const { request: asked, observations, policy } = evidenceOf(combinationOf(id));
  return { request: asked, observations, policy, at: RECORDED_AT };
}

const remade = 'Made by `npm run corpus`; read the difference before you commit it.';
const singles = worldIds.flatMap((one) => faultsIn(one).map(({ id }) => `${one}/${id}`));
const nothings = worldIds.map((one) => `${one}/nothing`);
const singleInput = (name: string) => combinedInput(`${name}+nothing/nothing/none/1`);

export const recorded: JudgedText = {
  file: 'test/corpus/verdicts.txt',
  head: `What the judge says of each recorded report. ${remade}`,
  block: verdictBlock,
  inputs: inputs(recordedNames().map((name) => [name, () => recordedInput(name)])),
};

const plainRow = 'a healthy mailbox';

export const ofRows: JudgedText = {
  file: 'test/unit/verdict/rows.txt',
  head: `What the judge says of each row of cause-rows.ts; facts where they differ from those of the row “${plainRow}”. ${remade}`,
  block: verdictBlock,
  inputs: inputs(
    rows.map(({ name, ask, seen }) => [name, () => ({ request: request(ask), observations: seen, at: AT })]),
  ),
  usual: () => plainRow,
};

/** What stands beside the rows: a witness fewer, a thing that was not measured. */
export const ofEdges: JudgedText = {
  file: 'test/unit/verdict/edges/edges.txt',
  head: `What the judge says of each row of the edges; facts where they differ from those of a healthy mailbox. ${remade}`,
  block: verdictBlock,
  inputs: inputs(
    [{ name: plainRow, seen: world() }, ...edgeRows].map(({ name, seen, ask, ...more }: EdgeRow) => [
      name,
      () => ({ request: request(ask), observations: seen, at: AT, ...more }),
    ]),
  ),
  usual: () => plainRow,
};

export const ofSingles: JudgedText = {
  file: 'test/accuracy/singles.txt',
  head: `What the judge says of each single fault; facts where they differ from those of the same mailbox without a fault (“nothing”). ${remade}`,
  block: verdictBlock,
  inputs: inputs(singles.map((name) => [name, () => singleInput(name)])),
  usual: (name) => name.replace(/[^/]+$/, 'nothing'),
};

/** Two faults at once, a run that was cut, what a person says besides: what singles and rows do not bring together. */
export const ofPairs: JudgedText = {
  file: 'test/accuracy/pairs.txt',
  head: `What the judge says of some pairs of faults; facts where they differ from those of the same mailbox without one. ${remade}`,
  block: verdictBlock,
  inputs: inputs([
    ...nothings.map((name) => [name, () => singleInput(name)] as const),
    ...combinations(120, 20261120).map(({ id }) => [id, () => combinedInput(id)] as const),
  ]),
  usual: (name) => name.replace(/\/.*$/, '/nothing'),
};

const familyOf = ({ probe }: Observation) => probe.split(':', 1)[0] ?? '';

/** A row while one family of its probes is still out: what is said meanwhile, and whether it may be shown as settled. */
const whileOut = rows.flatMap(({ name, ask, seen }) =>
  [...new Set(seen.map(familyOf))].sort().map((family): readonly [string, () => JudgeInput] => [
    `${name} | ${family}`,
    () => ({
      ...{ request: request(ask), at: AT },
      observations: seen.filter((one) => familyOf(one) !== family),
      pending: new Set(seen.filter((one) => familyOf(one) === family).map(({ probe }) => probe)),
    }),
  ]),
);

export const ofWaiting: JudgedText = {
  file: 'test/unit/verdict/waiting.txt',
  head: `What the judge says of each row of cause-rows.ts while a family of its probes is still out. ${remade}`,
  block: settledBlock,
  inputs: inputs(whileOut),
};

/** One endpoint of a healthy world that ends three times in the same way, by kind of endpoint. */
const endpoints: Readonly<Record<string, (ending: Ending) => Observation>> = {
  web: (ending) => route('ews', ending),
  imap: (ending) => mail('imap', ending),
  token,
  tls: (ending) => tls('outlook.office365.com', 443, ending),
  control: (ending) => control('google', ending),
};
const nothingFailed = 'nothing';

/** What each code means where it comes up. */
export const ofCodes: JudgedText = {
  file: 'test/unit/verdict/codes.txt',
  head: `What each failure code comes to at one endpoint of a healthy world, three times tried; facts where they differ. ${remade}`,
  block: factsBlock,
  inputs: inputs([
    [nothingFailed, () => ({ request: request(), observations: world(), at: AT })] as const,
    ...Object.entries(endpoints).flatMap(([kind, make]) =>
      failureCodes.map((fails) => {
        const seen = [1, 2, 3].map((again) => ({ ...make({ fails, try: again }), id: `${kind}#${again}` }));
        return [
          `${kind} ${fails}`,
          () => ({ request: request(), observations: world(seen), at: AT }),
        ] as const;
      }),
    ),
  ]),
  usual: () => nothingFailed,
};

export const judgedTexts: readonly JudgedText[] = [
  recorded,
  ofRows,
  ofEdges,
  ofSingles,
  ofPairs,
  ofCodes,
  ofWaiting,
];

const root = join(import.meta.dirname, '../..');

/** Throws when the text has no input of this name. */
export function judgeOf({ inputs: all, file }: JudgedText, name: string): Judgement {
  const input = all.get(name);
  if (!input) throw new Error(`${file} has no ${name}`);
  return judge(input());
}

/** The block of one input, by the rules of today. */
export function blockOf(text: JudgedText, name: string): string {
  const usual = text.usual?.(name) ?? name;
  return text.block(name, judgeOf(text, name), usual === name ? {} : judgeOf(text, usual).facts);
}

/** The whole file, by the rules of today. */
export function textOf(text: JudgedText): string {
  return [`${text.head}\n`, ...[...text.inputs.keys()].map((name) => blockOf(text, name))].join('\n');
}

/** The blocks of the file as it was committed, by name, in order. */
export function writtenBlocks({ file }: JudgedText): ReadonlyMap<string, string> {
  const [, ...blocks] = readFileSync(join(root, file), 'utf8')
    .trimEnd()
    .split(/\n\n(?=\S)/);
  return new Map(blocks.map((block) => [block.slice(0, block.indexOf('\n')), `${block.trimEnd()}\n`]));
}
