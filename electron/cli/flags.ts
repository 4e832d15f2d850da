import { parseArgs } from 'node:util';
import { asTyped, suggest, UsageError } from './complaints.ts';

/** An option of a subcommand. `placeholder` set: it takes a value. */
export interface Flag {
  placeholder?: string;
  short?: string;
  multiple?: boolean;
}

export interface ParsedFlags {
  /** Values by option; options without a value are `['']`. */
  values: Map<string, string[]>;
  positionals: string[];
}

/**
 * Reads a command line.
 * @throws UsageError for an unknown option, a missing or unwanted value, or one given twice.
 */
export function parseFlags(argv: readonly string[], flags: Readonly<Record<string, Flag>>): ParsedFlags {
  const names = Object.keys(flags).map((name) => `--${name}`);
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(flags).map(([name, flag]) => [
        name,
        {
          type: flag.placeholder === undefined ? 'boolean' : 'string',
          multiple: true,
          ...(flag.short && { short: flag.short }),
        },
      ]),
    ) as Record<string, { type: 'boolean' | 'string'; multiple: true; short?: string }>,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const parsed: ParsedFlags = { values: new Map(), positionals: [] };
  for (const token of tokens) {
    if (token.kind === 'positional') parsed.positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = flags[token.name];
    if (!flag) {
      const typed = asTyped(token.rawName);
      throw new UsageError('command.unknown-flag', { flag: typed, suggestion: suggest(typed, names) });
    }
    keep(parsed, token.name, flag, token.value, token.inlineValue === true);
  }
  return parsed;
}

function keep(
  parsed: ParsedFlags,
  name: string,
  flag: Flag,
  value: string | undefined,
  inline: boolean,
): void {
  const shown = `--${name}`;
  if (flag.placeholder === undefined) {
    if (value !== undefined) throw new UsageError('command.flag-takes-no-value', { flag: shown });
    parsed.values.set(name, ['']);
    return;
  }
  // `--out --redact strict`: the next option is no value. `--error-text=-text` still says so.
  if (value === undefined || (!inline && value.startsWith('-') && value !== '-')) {
    throw new UsageError('command.flag-without-value', { flag: shown, placeholder: flag.placeholder });
  }
  const before = parsed.values.get(name);
  if (before && !flag.multiple) throw new UsageError('command.flag-twice', { flag: shown });
  parsed.values.set(name, [...(before ?? []), value]);
}

/** The value of an option out of a closed list; also where the option takes several. */
export function oneOf<T extends string>(flag: string, word: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === word.toLowerCase());
  if (found === undefined) {
    throw new UsageError('command.unknown-value', {
      flag,
      word: asTyped(word),
      suggestion: suggest(word, choices),
      choices: choices.join(', '),
    });
  }
  return found;
}
