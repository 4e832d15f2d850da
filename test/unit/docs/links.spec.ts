import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './reference.ts';

const pages = globSync(['docs/**/*.md', '*.md', 'test/**/*.md'], {
  cwd: root,
  exclude: ['**/node_modules/**'],
}).sort();

/** The anchor that a heading gets where Markdown is shown: lower case, without punctuation, blanks as hyphens. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

function anchorsOf(page: string): Set<string> {
  const lines = readFileSync(page, 'utf8').split('\n');
  return new Set(lines.flatMap((line) => (/^#+ /.test(line) ? [anchorOf(line.replace(/^#+ /, ''))] : [])));
}

/** Links of one page that lead to no file or no heading. */
function broken(page: string, text: string): string[] {
  // What is shown as code links nowhere.
  const shown = text.replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
  return [...shown.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) => {
    if (/^[a-z]+:/.test(link)) return [];
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? join(root, page) : join(root, dirname(page), path);
    if (!existsSync(target)) return [`${page}: ${link}`];
    return anchor === undefined || anchorsOf(target).has(anchor) ? [] : [`${page}: ${link}`];
  });
}

test('links between documents lead to a file, and to a heading of it', () => {
  expect(pages.flatMap((page) => broken(page, readFileSync(join(root, page), 'utf8')))).toEqual([]);
});

test.each(['[a](gone.md)', '[a](adr/gone.md#x)', '[a](reference/design.md#gone)', '[a](#gone)'])(
  'a link that leads nowhere is named: %s',
  (text) => {
    expect(broken('docs/bench.md', text)).toHaveLength(1);
  },
);
