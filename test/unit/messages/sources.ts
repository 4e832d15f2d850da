import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** Strings of the program's sources that can be ids of messages: as they stand, and templates with their gaps. */
export interface Mentions {
  literals: Map<string, string>;
  /** Those with gaps, as patterns of whole ids. */
  templates: Map<string, RegExp>;
}

/** Where ids are used: everything but the catalogues themselves. */
export function mentionedIds(): Mentions {
  const literals = new Map<string, string>();
  const templates = new Map<string, RegExp>();
  for (const [file, text] of sources()) {
    for (const [, single, double] of text.matchAll(/'([\w.-]+)'|"([\w.-]+)"/g)) {
      literals.set(single ?? double ?? '', file);
    }
    for (const template of templatesIn(text)) {
      // A template without a word before its first gap says nothing.
      if (!/^[a-z-]+\..*[…(]/.test(template) || !/^[\w.…|()-]*$/.test(template)) continue;
      const pattern = template
        .split('…')
        .map((part) => part.replaceAll('.', '\\.'))
        .join('[\\w-]+');
      templates.set(`${template} in ${file}`, new RegExp(`^${pattern}$`));
    }
  }
  return { literals, templates };
}

function sources(): [file: string, text: string][] {
  return ['shared', 'electron', 'renderer'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((name) => /\.tsx?$/.test(name) && !/^shared\/messages\/..\//.test(name))
      .map((name): [string, string] => [name, withoutComments(readFileSync(join(root, name), 'utf8'))]),
  );
}

const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<=^|\s)\/\/ .*$/gm, '');

/** Template literals, each gap an ellipsis. A template inside a gap is one of its own. */
function templatesIn(text: string): string[] {
  const found: string[] = [];
  const open: { text: string; depth: number }[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const inside = open.at(-1);
    const letter = text[at] ?? '';
    const inText = inside !== undefined && inside.depth === depth;
    if (letter === '\\') at++;
    else if (letter === '`') {
      if (inText) found.push(open.pop()?.text ?? '');
      else open.push({ text: '', depth });
    } else if (inText) {
      if (letter === '$' && text[at + 1] === '{') {
        inside.text += alternatives(text.slice(at)) ?? '…';
        depth++;
        at++;
      } else inside.text += letter;
    } else if (letter === '{') depth++;
    else if (letter === '}') depth--;
  }
  return found;
}

/** `(a|b)` of a gap that is a choice between two words. */
function alternatives(gap: string): string | undefined {
  const words = /^\$\{[^{}`]*\? '([\w-]+)' : '([\w-]+)'\}/.exec(gap);
  return words ? `(${words[1]}|${words[2]})` : undefined;
}
