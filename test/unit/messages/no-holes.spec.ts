import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { findingsOf } from '../../../renderer/features/diagnose/findings.ts';
import { languageTags } from '../../../shared/messages/languages.ts';
import { textOf } from '../../../shared/messages/registry.ts';
import { loadVerdictMessages, type MessageValue } from '../../../shared/messages/verdict.ts';
import { loadWindowMessages, format as spoken } from '../../../shared/messages/window.ts';
import type { Report } from '../../../shared/model/report.ts';
import { renderHtml } from '../../../shared/report/render-html.ts';
import { renderMarkdown } from '../../../shared/report/render-markdown.ts';
import { renderText } from '../../../shared/report/render-text.ts';
import { meanwhileOf } from '../../../shared/report/view/meanwhile.ts';
import { judge } from '../../../shared/verdict/judge.ts';
import { judgedTexts, recorded } from '../../corpus/judged-texts.ts';
import { recordedReport } from '../../corpus/recorded-reports.ts';
import { englishTexts, textsOf } from './catalogues.ts';
import { brokenIn, emptyIn, holeIn } from './holes.ts';
import { insertedValues } from './inserted.ts';

type Values = Readonly<Record<string, MessageValue>>;
type Format = typeof import('../../../shared/messages/format.ts');

/** Every sentence that was said, once: an id with its values, and where it was said first. */
const said = vi.hoisted(() => new Map<string, { id: string; values: Values; where: string }>());
const now = vi.hoisted(() => ({ where: '' }));

vi.mock('../../../shared/messages/format.ts', async (original) => {
  const real = await original<Format>();
  return {
    ...real,
    format(id: string, values: Values = {}, locale = 'en'): string {
      const key = `${id} ${JSON.stringify(values)}`;
      if (!said.has(key)) said.set(key, { id, values, where: now.where });
      return real.format(id, values, locale);
    },
  };
});
const { format } = await vi.importActual<Format>('../../../shared/messages/format.ts');

const say = (id: string, values: Values = {}) => spoken(id, values, 'en');

const pages: { name: string; form: 'text' | 'markdown' | 'html'; page: string }[] = [];

// What the judge says of every recorded report, row, edge and composed world, and the reports of the recorded ones.
for (const text of judgedTexts) {
  for (const [name, make] of text.inputs) {
    now.where = `${text.file}: ${name}`;
    judge(make());
  }
}
for (const [name, make] of recorded.inputs) {
  now.where = `report of ${name}`;
  const { verdict, facts } = judge(make());
  const report: Report = { ...recordedReport(name), verdict, facts };
  pages.push({ name, form: 'text', page: renderText(report) });
  pages.push({ name, form: 'markdown', page: renderMarkdown(report) });
  pages.push({ name, form: 'html', page: renderHtml(report) });
  // What the window makes of the same, beside the verdict and the checks that it shows as the report does.
  findingsOf(report.observations, meanwhileOf(report), { t: say, locale: 'en' });
  for (const part of Array.from({ length: 8 }, (_, at) => report.observations.slice(0, 4 ** at)))
    findingsOf(part, meanwhileOf({ ...report, observations: part }), { t: say, locale: 'en' });
}
const everything = [...said.values()];

it('hears the judge, the reports and the window', () => {
  const families = new Set(everything.map(({ id }) => id.split('.', 1)[0]));
  expect([...families]).toEqual(expect.arrayContaining(['healthy', 'because', 'report', 'window']));
});

describe.each(languageTags)('a sentence in %s', (language) => {
  it('shows no value that is missing, empty, none at all or no word', async () => {
    await Promise.all([loadVerdictMessages(language), loadWindowMessages(language)]);
    const found = new Map<string, string>();
    for (const { id, values, where } of everything) {
      const text = textOf(language, id);
      if (text === undefined) continue;
      for (const { name, value } of insertedValues(text, values, language)) {
        const hole = holeIn(id, name, value);
        if (hole) found.set(`${id}: {${name}} ${hole}`, `${format(id, values, language)} (${where})`);
      }
    }
    expect(Object.fromEntries(found)).toEqual({});
  });

  it('reads as one, whatever its values are', async () => {
    await Promise.all([loadVerdictMessages(language), loadWindowMessages(language)]);
    const found = new Map<string, string>();
    for (const { id, values, where } of everything) {
      if (textOf(language, id) === undefined) continue;
      // What servers said stands between quotes, and is theirs.
      const sentence = format(id, values, language);
      if (quotesServers.has(id)) continue;
      const fault = sentence === id ? 'was not said' : brokenIn(sentence);
      if (fault) found.set(`${id} ${fault}`, `${sentence} (${where})`);
    }
    expect(Object.fromEntries(found)).toEqual({});
  });
});

const quotesServers: ReadonlySet<string> = new Set([
  'report.detail.title',
  'report.detail.not-read',
  // A label stands before its list.
  'report.label',
]);

describe('a report', () => {
  it('has no heading and no list with nothing below it', () => {
    const found = pages.flatMap(({ name, form, page }) => {
      const place = emptyIn(form, page);
      return place === undefined ? [] : [`${name} as ${form}: ${place}`];
    });
    expect(found).toEqual([]);
  });
});

const root = join(import.meta.dirname, '../../..');
const causeFiles = readdirSync(join(root, 'shared/verdict/causes'));
const sourceOf = (file: string) => readFileSync(join(root, file), 'utf8');

describe('a value that may not be known', () => {
  const english = englishTexts();

  /** Names given by `ifKnown` in a file, and the messages to which the file gives them. */
  async function guarded(): Promise<{ name: string; ids: string[] }[]> {
    const ids = Object.keys(await english);
    return causeFiles.flatMap((file) => {
      const text = sourceOf(`shared/verdict/causes/${file}`);
      const names = [...new Set([...text.matchAll(/(\w+): ifKnown\(/g)].map(([, name = '']) => name))];
      const cause = file.replace('.ts', '');
      const own = ids.filter((id) => id.startsWith(`${cause}.`) || text.includes(`'${id}'`));
      return names.map((name) => ({ name, ids: own }));
    });
  }

  it.each(languageTags)(
    'is shown in %s only where the sentence has other words without it',
    async (language) => {
      const texts = {
        ...(await textsOf(language, 'verdict-causes')),
        ...(await textsOf(language, 'verdict-evidence')),
      };
      const open: string[] = [];
      for (const { name, ids } of await guarded()) {
        expect(ids.length, name).toBeGreaterThan(0);
        for (const id of ids) {
          const text = texts[id];
          if (text === undefined) continue;
          if (insertsUnguarded(text, name)) open.push(`${id} {${name}}`);
        }
      }
      expect(open).toEqual([]);
    },
  );

  it('has no dash in its place in the sources', () => {
    const folders = ['shared', 'renderer', 'electron'];
    const found = folders.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('marks.ts'))
        .flatMap((file) =>
          sourceOf(`${folder}/${file}`)
            .split('\n')
            .filter((line) => placeholder.test(line))
            .map((line) => `${folder}/${file}: ${line.trim()}`),
        ),
    );
    expect(found).toEqual([]);
  });
});

/** A dash where something is missing. The mark of a check that was not run (marks.ts) stands beside its word. */
const placeholder = /(?:\?\?|\|\||\?|:) ['"`>]?\s*(?:'[-–—]'|"[-–—]"|`[-–—]`)(?! (?:===|\?))/;

/** Whether some path through the choices of the text shows the value although it is not known. */
function insertsUnguarded(text: string, name: string): boolean {
  const marks = [...text.matchAll(/\{(\w+), (?:select|plural),/g)].map(([, each = '']) => each);
  if (!text.includes(`{${name}}`)) return false;
  // Every combination of the other choices would be many: a choice on the value itself must stand around it.
  return !marks.includes(name) || showsOutside(text, name);
}

/** The value stands outside of every choice on itself. */
function showsOutside(text: string, name: string): boolean {
  let depth = 0;
  const inside: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text.startsWith(`{${name}, select,`, at)) inside.push(depth);
    if (text.startsWith(`{${name}}`, at) && inside.length === 0) return true;
    if (text[at] === '{') depth++;
    if (text[at] === '}') {
      depth--;
      if (inside.at(-1) === depth) inside.pop();
    }
  }
  return false;
}
