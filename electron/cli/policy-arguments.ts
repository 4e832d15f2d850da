import { checkLanguage } from './arguments.ts';
import { asTyped, UsageError } from './complaints.ts';
import { type Flag, oneOf, parseFlags } from './flags.ts';

export interface PolicyArguments {
  policy: string | undefined;
  format: 'text' | 'json';
  out: string | undefined;
  colour: boolean;
}

const policyFlags = {
  policy: { placeholder: 'FILE' },
  format: { placeholder: 'FORMAT' },
  out: { placeholder: 'FILE', short: 'o' },
  language: { placeholder: 'TAG' },
  'no-color': {},
  help: { short: 'h' },
} satisfies Record<string, Flag>;

/**
 * The line of `mailpath policy`.
 * @throws UsageError
 */
export function parsePolicy(argv: readonly string[]): PolicyArguments {
  const { values, positionals } = parseFlags(argv, policyFlags);
  const [extra] = positionals;
  if (extra !== undefined) throw new UsageError('command.policy-argument', { word: asTyped(extra) });
  checkLanguage(values.get('language')?.[0]);
  const out = values.get('out')?.[0];
  const format = values.get('format')?.[0];
  return {
    policy: values.get('policy')?.[0],
    format:
      format === undefined
        ? /\.json$/i.test(out ?? '')
          ? 'json'
          : 'text'
        : oneOf('--format', format, ['text', 'json'] as const),
    out,
    colour: !values.has('no-color'),
  };
}
