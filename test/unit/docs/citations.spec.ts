import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scenarios } from '../../scenarios/index.ts';
import { type Citation, findCitations, unresolved } from './citations.ts';
import { readReference, readReferences, root } from './reference.ts';

/** What people wrote, without what was built, recorded or fetched. */
const written = globSync(
  [
    '{shared,electron,renderer,test,build}/**/*.{ts,tsx,js,mjs,cjs,css,html,json,md,sh,yml}',
    'docs/**/*.md',
    '.github/**/*.yml',
    '*.{json,md,ts}',
  ],
  { cwd: root, exclude: ['**/node_modules/**', 'package-lock.json', 'CHANGELOG.md'] },
).sort();

const references = readReferences();
const cite = (document: string, what: string): string => `${document}.md ${what}`;

describe('every citation leads somewhere', () => {
  const found = written.flatMap((file) =>
    findCitations(readFileSync(join(root, file), 'utf8')).map((cited) => ({ file, cited })),
  );

  test('in code, tests and documents', () => {
    const lost = found.flatMap(({ file, cited }) =>
      unresolved(cited, references).map((what) => `${file}:${cited.line}: ${what}`),
    );
    expect(lost).toEqual([]);
  });

  test('and all sides cite', () => {
    expect(found.length).toBeGreaterThan(150);
    for (const side of ['shared/', 'electron/', 'test/', 'docs/', 'biome.json']) {
      expect(
        found.some(({ file }) => file.startsWith(side)),
        side,
      ).toBe(true);
    }
  });

  test('scenarios by the row that they play', () => {
    const rows = references.get('protocols.md')?.get('12');
    const lost = Object.values(scenarios).flatMap(({ name, number }) =>
      number === undefined || rows?.has(String(number)) ? [] : [`${name}: ${number}`],
    );
    expect(lost).toEqual([]);
  });

  test('decisions by their number', () => {
    const decisions = new Set(
      globSync('*.md', { cwd: join(root, 'docs/adr') }).map((one) => one.slice(0, 4)),
    );
    const lost = written.flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return [...text.matchAll(/\bdocs\/adr\/(\d{4})/g)]
        .filter(([, number = '']) => !decisions.has(number))
        .map(([path]) => `${file}: ${path}`);
    });
    expect(lost).toEqual([]);
  });
});

describe('a citation is found as people write it', () => {
  const none: Omit<Citation, 'document'> = { line: 1, sections: [], rules: [], steps: [] };

  test.each<[string, Partial<Citation>]>([
    ['7.4).', { sections: ['7.4'] }],
    ["8.2's keyword map", { sections: ['8.2'] }],
    ['8.1, 8.4) and the relay', { sections: ['8.1', '8.4'] }],
    ['5.2, 5.4, 6.1–6.4, 7.3; captures', { sections: ['5.2', '5.4', '6.1', '6.2', '6.3', '6.4', '7.3'] }],
    ['9.3 and 9.4.', { sections: ['9.3', '9.4'] }],
    ['1, last decision', { sections: ['1'] }],
    ['1b.11). Its numbers', { sections: ['1b.11'] }],
    ['E.6: SSRF', { sections: ['E.6'] }],
    ['9.6, rule 42). */', { sections: ['9.6'], rules: ['42'] }],
    ['3.4, rules 19 and 19b). */', { sections: ['3.4'], rules: ['19', '19b'] }],
    ['11.3, rules 13, 14 and 44)', { sections: ['11.3'], rules: ['13', '14', '44'] }],
    ['5.1, step 3). */', { sections: ['5.1'], steps: ['3'] }],
    ['7.1,\n * 11.3, rule\n * 45).', { sections: ['7.1', '11.3'], rules: ['45'] }],
    ['2.5, geo-DNS). A', { sections: ['2.5'] }],
    ['4 does not name', { sections: ['4'] }],
  ])('%s', (what, expected) => {
    expect(findCitations(cite('protocols', what))).toEqual([
      { ...none, document: 'protocols.md', ...expected },
    ]);
  });

  test('over the end of a line, in quotes, and with the line on which it stands', () => {
    const text = [
      '/**',
      ` * What ${cite('design', '')}`,
      ' * 1b.9 says.',
      ' */',
      `\`protocols.md\` 2.3`,
    ].join('\n');
    expect(findCitations(text).map(({ line, document, sections }) => [line, document, ...sections])).toEqual([
      [2, 'design.md', '1b.9'],
      [5, 'protocols.md', '2.3'],
    ]);
  });

  test.each([
    'protocols.md',
    'See protocols.md. Then 4 more',
    'docs/reference/protocols.md)',
    'policy.md](policy.md)',
  ])('not where a document is only named: %s', (text) => {
    expect(findCitations(text)).toEqual([]);
  });
});

describe('a citation that leads nowhere is named', () => {
  test.each([
    [cite('protocol', '7.4'), 'docs/reference has no protocol.md'],
    [cite('protocols', '7.99'), 'protocols.md has no 7.99'],
    [cite('protocols', '7.4, 99'), 'protocols.md has no 99'],
    [cite('protocols', '6.1–6.9'), 'protocols.md has no 6.6'],
    [cite('protocols', '6.4–6.1'), 'protocols.md has no 6.4–6.1'],
    [cite('protocols', '9.6, rule 420'), 'protocols.md 11.3 has no rule 420'],
    [cite('protocols', '3.4, rules 19 and 19z'), 'protocols.md 11.3 has no rule 19z'],
    [cite('protocols', '5.1, step 9'), 'protocols.md 5.1 has no step 9'],
    [cite('protocols', '7.1,\n * 11.30)'), 'protocols.md has no 11.30'],
    [cite('design', '1b.13'), 'design.md has no 1b.13'],
    [cite('engineering', '0.11'), 'engineering.md has no 0.11'],
    [cite('engineering', 'F.1'), 'engineering.md has no F.1'],
    [cite('codebases', 'B'), 'codebases.md has no B'],
  ])('%s', (text, sentence) => {
    expect(findCitations(text).flatMap((cited) => unresolved(cited, references))).toContain(sentence);
  });

  test('headings and rows are read, and what stands in a code block is not', () => {
    const reference = readReference([
      '# 1. One\n\n1. first\n\n```\n## 1.1 no\n9. no\n```\n\n| 2b* | x |\n',
      '## B.2 Two\n',
    ]);
    expect([...reference].map(([section, rows]) => [section, ...rows])).toEqual([['1', '1', '2b'], ['B.2']]);
  });

  test('two headings with one number are refused', () => {
    expect(() => readReference(['# 1. One\n', '## 1. Another\n'])).toThrow('Two headings have the number 1');
  });
});
