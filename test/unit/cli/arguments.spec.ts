import { describe, expect, test } from 'vitest';
import { parseDiagnose, parseJudge } from '../../../electron/cli/arguments.ts';
import { UsageError } from '../../../electron/cli/complaints.ts';

function refusal(argv: string[], parse: (argv: string[]) => unknown = parseDiagnose): string {
  try {
    parse(argv);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error(`accepted: ${argv.join(' ')}`);
}

describe('mailpath diagnose', () => {
  test('reads every option', () => {
    expect(
      parseDiagnose([
        'ana@contoso.com',
        '--format',
        'json',
        '--out',
        'x.html',
        '--failing',
        'outlook-mobile',
        '--failing=apple-mail',
        '--working',
        'outlook-web',
        '--error-text',
        'AADSTS50053',
        '--keep-error-text',
        '--elsewhere',
        'fails',
        '--spelled-right',
        '--policy',
        'p.json',
        '--budget',
        '7.5',
        '--redact',
        'strict',
        '--plan',
        '--upload',
        '--no-color',
      ]),
    ).toEqual({
      target: { address: 'ana@contoso.com', domain: 'contoso.com', written: 'ana@contoso.com' },
      format: 'json',
      out: 'x.html',
      failing: ['outlook-mobile', 'apple-mail'],
      working: ['outlook-web'],
      errorText: 'AADSTS50053',
      keepErrorText: true,
      elsewhere: 'fails',
      spelledRight: true,
      policy: 'p.json',
      budgetMs: 7500,
      redact: 'strict',
      plan: true,
      upload: true,
      colour: false,
    });
  });

  test('has the defaults of the help', () => {
    expect(parseDiagnose(['contoso.com'])).toMatchObject({
      format: 'text',
      budgetMs: 15_000,
      failing: [],
      plan: false,
      redact: undefined,
    });
  });

  test.each([
    ['r.html', 'html'],
    ['r.HTM', 'html'],
    ['r.md', 'markdown'],
    ['r.json', 'json'],
    ['r.ndjson', 'ndjson'],
    ['r.txt', 'text'],
    ['report', 'text'],
    ['/tmp/run.d/report', 'text'],
    ['report.2027', 'text'],
  ])('--out %s without --format is %s', (file, format) => {
    expect(parseDiagnose(['a.b', '--out', file]).format).toBe(format);
  });

  test.each([
    [['ana@@contoso.com'], /^There is one @ too many in this address\./],
    [['a.b', '--formt', 'json'], /no option --formt.*Did you mean --format\?/],
    [['a.b', '--no-colour'], /Did you mean --no-color\?/],
    [['a.b', '-x'], /no option -x/],
    [['a.b', '--format', 'jsno'], /“jsno”.*Did you mean json\?.*text, json, ndjson, html, markdown/],
    [['a.b', '--failing', 'outlok-mobile'], /Did you mean outlook-mobile\?/],
    [['a.b', '--failing', 'thunder'], /Did you mean thunderbird\?/],
    [['a.b', '--redact', 'all'], /none, standard, strict/],
    [['a.b', '--out'], /--out needs a value after it, as in --out FILE/],
    [['a.b', '--out', '--plan'], /--out needs a value/],
    [['a.b', '--out', 'report.PDF'], /Nothing is written as \.pdf.*\.txt, .*\.json, .*\.html, .*--format/],
    [['a.b', '--out', 'report.constructor'], /Nothing is written as \.constructor/],
    [['a.b', '--plan=yes'], /--plan takes no value/],
    [['a.b', '--budget', '1', '--budget', '2'], /--budget was given more than once/],
    [['a.b', '--budget', '0.5'], /1 to 600/],
    [['a.b', '--budget', '601'], /1 to 600/],
    [['a.b', '--budget', 'soon'], /“soon”/],
    [['a.b', 'c.d'], /“c.d” is one too many/],
    [['a.b', '--failing', 'gmail-web', '--working', 'gmail-web'], /under --failing and under --working/],
  ])('%j says what to write instead', (argv, expected) => {
    expect(refusal(argv)).toMatch(expected);
  });

  test('a typed word with control characters does not reach the terminal', () => {
    expect(refusal(['a.b', '--format', '\u001b[2Jx'])).not.toContain('\u001b');
  });
});

describe('mailpath judge', () => {
  test('takes several files, - and the machine formats', () => {
    expect(parseJudge(['a.json', '-', '--format', 'ndjson'])).toMatchObject({
      files: ['a.json', '-'],
      format: 'ndjson',
    });
  });

  test('refuses nothing to judge, and formats of a report', () => {
    expect(refusal([], parseJudge)).toMatch(/which reports/);
    expect(refusal(['a.json', '--format', 'html'], parseJudge)).toMatch(/text, json or ndjson/);
  });
});
