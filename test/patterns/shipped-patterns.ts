import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { filesUnder, projectRoot } from '../../build/bundle.ts';
import { builtPatterns } from './built-patterns.ts';

export interface ShippedPattern {
  /** As it stands between slashes, with its flags. */
  pattern: RegExp;
  /** `shared/plan/mailbox.ts:193`. */
  at: string;
}

/** Where the code that ships makes a pattern out of a text. */
export interface BuildingSite {
  file: string;
  line: number;
}

const folders = ['shared', 'electron', 'renderer'];

/** Every regular expression of the code that ships: its literals, read by the bundler's parser, and those that it builds. */
export async function shippedPatterns(): Promise<{ patterns: ShippedPattern[]; sites: BuildingSite[] }> {
  const patterns: ShippedPattern[] = [];
  const sites: BuildingSite[] = [];
  for (const folder of folders) {
    const names = (await filesUnder(join(projectRoot, folder))).filter((name) => /\.tsx?$/.test(name));
    for (const name of names.sort()) {
      const file = `${folder}/${name}`.replaceAll('\\', '/');
      const text = readFileSync(join(projectRoot, file), 'utf8');
      const found = patternsIn(file, text);
      patterns.push(...found.patterns);
      sites.push(...found.sites);
    }
  }
  for (const { file, patterns: built } of builtPatterns)
    patterns.push(...built.map((pattern) => ({ pattern, at: file })));
  return { patterns, sites };
}

/** Calls that make a pattern out of a text that they are given. */
const makers: ReadonlySet<string> = new Set(['match', 'matchAll', 'search']);

/** Those of one file. @throws Error where the parser does not understand it. */
export function patternsIn(
  file: string,
  text: string,
): { patterns: ShippedPattern[]; sites: BuildingSite[] } {
  const patterns: ShippedPattern[] = [];
  const sites: BuildingSite[] = [];
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const lineOf = (at: number) => text.slice(0, at).split('\n').length;
  walk(program, (node) => {
    const line = lineOf(node.start);
    if (node.type === 'Literal' && node.regex !== undefined) {
      patterns.push({ pattern: new RegExp(node.regex.pattern, node.regex.flags), at: `${file}:${line}` });
    }
    if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return;
    const made = node.callee?.type === 'Identifier' && node.callee.name === 'RegExp';
    const asked =
      makers.has(node.callee?.property?.name ?? '') && typeof node.arguments?.[0]?.value === 'string';
    if (made || asked) sites.push({ file, line });
  });
  return { patterns, sites };
}

/** What is looked at of a node of ESTree (https://github.com/estree/estree). */
interface Node {
  type: string;
  start: number;
  name?: string;
  value?: unknown;
  regex?: { pattern: string; flags: string };
  callee?: Node;
  property?: Node;
  arguments?: Node[];
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const one of value) walk(one, visit);
    return;
  }
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return;
  if ('type' in value && typeof value.type === 'string') visit(value as Node);
  for (const child of Object.values(value)) walk(child, visit);
}
