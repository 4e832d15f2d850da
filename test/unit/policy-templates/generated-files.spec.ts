import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleLines } from '../../../build/policy-templates/policy-example.ts';
import { policyFiles } from '../../../build/policy-templates/policy-files.ts';
import { policyPage } from '../../../build/policy-templates/policy-page.ts';
import { templateTexts } from '../../../build/policy-templates/policy-texts.ts';
import { policyKeys } from '../../../shared/model/policy.ts';

const docs = join(import.meta.dirname, '../../../docs');

test.each(Object.entries(policyFiles))('docs/%s is what the schema gives today', (name, generate) => {
  // `npm run docs` writes it anew.
  expect(readFileSync(join(docs, name), 'utf8')).toBe(generate());
});

test('nothing else lies among the templates', () => {
  const names = readdirSync(join(docs, 'admin/policy'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(docs.length + 1));
  const generated = Object.keys(policyFiles).filter((name) => name.startsWith('admin/policy/'));
  expect(names.toSorted()).toEqual(generated.toSorted());
});

test.each(Object.entries(policyFiles))(
  'docs/%s is UTF-8 without a mark, its lines end with LF',
  (_, generate) => {
    const text = generate();
    expect(text).not.toMatch(/\r|^\ufeff/);
    expect(text).toMatch(/[^\n]\n$/);
    expect(text.isWellFormed()).toBe(true);
  },
);

describe('the page', () => {
  const page = policyPage();

  test('has a row, a section and the example of each key', () => {
    for (const key of policyKeys) {
      expect(page).toContain(`[\`${key}\`](#${key.toLowerCase()})`);
      expect(page).toContain(`\n#### ${key}\n`);
      for (const line of exampleLines(key)) expect(page).toContain(line);
    }
  });

  test('links to each template, and to no file that it should not', () => {
    const links = [...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link);
    const own = links.filter((link) => link.startsWith('policy/'));
    for (const link of own) expect(existsSync(join(docs, 'admin', link)), link).toBe(true);
    expect(new Set(links.filter((link) => !own.includes(link)))).toEqual(
      new Set(['collecting-reports.md', 'gpo.md', 'intune.md', 'jamf.md']),
    );
    for (const name of Object.keys(policyFiles).filter((one) => dirname(one) !== 'admin')) {
      expect(links).toContain(name.slice('admin/'.length));
    }
  });
});

test('the texts keep the typographic quotes and never shout', () => {
  for (const { policies, language } of templateTexts) {
    for (const { title, what, screen, label = '' } of Object.values(policies)) {
      for (const text of [title, what, screen, label]) expect(text, language).not.toMatch(/["'!]/);
      for (const text of [what, screen]) expect(text, language).toMatch(/\.$/);
      expect(title, language).not.toMatch(/\.$/);
    }
  }
});
