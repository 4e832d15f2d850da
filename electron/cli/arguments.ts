import type { MailTarget } from '../../shared/address/address-problem.ts';
import { type ClientId, clientIds } from '../../shared/model/client.ts';
import type { RedactionLevel } from '../../shared/model/report.ts';
import { parseMailTarget } from './address.ts';
import { asTyped, suggest, UsageError } from './complaints.ts';
import { type Flag, oneOf, parseFlags } from './flags.ts';
import { knownLanguage, languageList } from './language.ts';

export const resultFormats = ['text', 'json', 'ndjson', 'html', 'markdown'] as const;
export type ResultFormat = (typeof resultFormats)[number];

export interface DiagnoseArguments {
  /** Absent: the policy's default domain. */
  target: MailTarget | undefined;
  format: ResultFormat;
  out: string | undefined;
  failing: ClientId[];
  working: ClientId[];
  errorText: string | undefined;
  /** The helpdesk may read the text in the report. */
  keepErrorText: boolean;
  elsewhere: 'works' | 'fails' | undefined;
  /** The person looked at the domain again: it is no slip of the keyboard. */
  spelledRight: boolean;
  policy: string | undefined;
  budgetMs: number;
  /** Absent: the policy's, or `standard`. */
  redact: RedactionLevel | undefined;
  plan: boolean;
  /** Send the report to the policy's address. */
  upload: boolean;
  colour: boolean;
}

const diagnoseFlags = {
  format: { placeholder: 'FORMAT' },
  out: { placeholder: 'FILE', short: 'o' },
  failing: { placeholder: 'CLIENT', multiple: true },
  working: { placeholder: 'CLIENT', multiple: true },
  'error-text': { placeholder: 'TEXT' },
  'keep-error-text': {},
  elsewhere: { placeholder: 'ANSWER' },
  'spelled-right': {},
  policy: { placeholder: 'FILE' },
  budget: { placeholder: 'SECONDS' },
  language: { placeholder: 'TAG' },
  redact: { placeholder: 'LEVEL' },
  upload: {},
  plan: {},
  'no-color': {},
  help: { short: 'h' },
} satisfies Record<string, Flag>;

const formatByEnding: Readonly<Record<string, ResultFormat>> = {
  txt: 'text',
  text: 'text',
  log: 'text',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  html: 'html',
  htm: 'html',
  md: 'markdown',
  markdown: 'markdown',
};

/**
 * The line of `mailpath diagnose`.
 * @throws UsageError
 */
export function parseDiagnose(argv: readonly string[]): DiagnoseArguments {
  const { values, positionals } = parseFlags(argv, diagnoseFlags);
  const one = (name: keyof typeof diagnoseFlags) => values.get(name)?.[0];
  const [typed, extra] = positionals;
  if (extra !== undefined) throw new UsageError('command.too-many-arguments', { word: asTyped(extra) });
  const clients = (name: 'failing' | 'working') => [
    ...new Set((values.get(name) ?? []).map((word) => oneOf(`--${name}`, word, clientIds))),
  ];
  const failing = clients('failing');
  const working = clients('working');
  const both = failing.find((client) => working.includes(client));
  if (both !== undefined) throw new UsageError('command.client-both', { client: both });
  checkLanguage(one('language'));
  const redact = one('redact');
  const elsewhere = one('elsewhere');
  const out = one('out');
  return {
    target: typed === undefined ? undefined : parseMailTarget(typed),
    format: formatOf(one('format'), out, resultFormats),
    out,
    failing,
    working,
    errorText: one('error-text')?.slice(0, 4096),
    keepErrorText: values.has('keep-error-text'),
    elsewhere:
      elsewhere === undefined ? undefined : oneOf('--elsewhere', elsewhere, ['works', 'fails'] as const),
    spelledRight: values.has('spelled-right'),
    policy: one('policy'),
    budgetMs: budgetOf(one('budget')),
    redact:
      redact === undefined ? undefined : oneOf('--redact', redact, ['none', 'standard', 'strict'] as const),
    plan: values.has('plan'),
    upload: values.has('upload'),
    colour: !values.has('no-color'),
  };
}

export interface JudgeArguments {
  files: string[];
  format: 'text' | 'json' | 'ndjson';
  out: string | undefined;
  policy: string | undefined;
  colour: boolean;
}

const judgeFlags = {
  format: { placeholder: 'FORMAT' },
  out: { placeholder: 'FILE', short: 'o' },
  policy: { placeholder: 'FILE' },
  language: { placeholder: 'TAG' },
  'no-color': {},
  help: { short: 'h' },
} satisfies Record<string, Flag>;

/**
 * The line of `mailpath judge`.
 * @throws UsageError
 */
export function parseJudge(argv: readonly string[]): JudgeArguments {
  const { values, positionals } = parseFlags(argv, judgeFlags);
  if (positionals.length === 0) throw new UsageError('command.judge-nothing');
  checkLanguage(values.get('language')?.[0]);
  const out = values.get('out')?.[0];
  const format = formatOf(values.get('format')?.[0], out, resultFormats);
  if (format !== 'text' && format !== 'json' && format !== 'ndjson') {
    throw new UsageError('command.judge-format', { format });
  }
  return {
    files: positionals,
    format,
    out,
    policy: values.get('policy')?.[0],
    colour: !values.has('no-color'),
  };
}

/** Which one it is was read before the rest of the line (language.ts); here is only told of one that is not spoken. */
export function checkLanguage(tag: string | undefined): void {
  if (tag === undefined || knownLanguage(tag)) return;
  throw new UsageError('command.unknown-value', {
    flag: '--language',
    word: asTyped(tag),
    suggestion: suggest(tag, languageList),
    choices: languageList.join(', '),
  });
}

function formatOf(
  word: string | undefined,
  out: string | undefined,
  choices: readonly ResultFormat[],
): ResultFormat {
  if (word !== undefined) return oneOf('--format', word === 'md' ? 'markdown' : word, choices);
  const ending = /\.([a-z]+)$/i.exec(out ?? '')?.[1]?.toLowerCase();
  if (ending === undefined) return 'text';
  const format = Object.hasOwn(formatByEnding, ending) ? formatByEnding[ending] : undefined;
  if (format !== undefined) return format;
  // Text in a file that is called .pdf opens nowhere.
  const endings = Object.keys(formatByEnding)
    .map((one) => `.${one}`)
    .join(', ');
  throw new UsageError('command.out-ending', { ending: asTyped(ending), endings });
}

function budgetOf(word: string | undefined): number {
  if (word === undefined) return 15_000;
  const seconds = /^\d{1,3}(?:\.\d{1,3})?s?$/.test(word) ? Number.parseFloat(word) : Number.NaN;
  if (!(seconds >= 1 && seconds <= 600)) throw new UsageError('command.budget', { word: asTyped(word) });
  return Math.round(seconds * 1000);
}
