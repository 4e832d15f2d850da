import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../docs/admin', import.meta.url));

/** A fenced block of the admin guide. */
export interface GuideBlock {
  page: string;
  /** Of its first line, from 1. */
  line: number;
  language: string;
  /** `run`, `not-run`, or nothing where it holds no commands. */
  mark: string | undefined;
  /** Of `file=…`: the block is this file's content, for the commands after it. */
  file: string | undefined;
  /** Of `exit=…`: how the block ends. */
  exit: number;
  text: string;
  /** The paragraph before it: there the reader is told why it is not tried. */
  before: string;
}

/** Languages whose blocks are commands, and have to be marked. */
export const commandLanguages: ReadonlySet<string> = new Set(['sh', 'bash', 'powershell', 'cmd', 'bat']);

/** Links to other pages and files, without what is behind `#`. */
export const linksOf = (page: string): string[] =>
  [...readFileSync(join(folder, page), 'utf8').matchAll(/\]\((?!https:|#)([^)#]+)/g)].map(([, link = '']) =>
    join(folder, link),
  );

export const guidePages = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort();

/** The fenced blocks of a page, in their order. */
export function blocksOf(page: string): GuideBlock[] {
  const lines = readFileSync(join(folder, page), 'utf8').split('\n');
  const blocks: GuideBlock[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [, language = '', rest = ''] = /^```(\w+)(.*)$/.exec(lines[at] ?? '') ?? [];
    if (language === '') continue;
    const end = lines.indexOf('```', at + 1);
    const words = rest.trim().split(/\s+/);
    const attribute = (name: string) =>
      words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
    blocks.push({
      page,
      line: at + 1,
      language,
      mark: words.find((word) => word === 'run' || word === 'not-run'),
      file: attribute('file'),
      exit: Number(attribute('exit') ?? 0),
      text: lines.slice(at + 1, end).join('\n'),
      before: lines.slice(0, at).join('\n').trimEnd().split('\n\n').at(-1) ?? '',
    });
    at = end;
  }
  return blocks;
}
