import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { redactedLines, redactedLinesFile } from './redacted-lines.ts';

const read = readFileSync(join(import.meta.dirname, '../../..', redactedLinesFile), 'utf8');
/** By their first line; what follows is indented. */
const blocks = new Map(
  read.split(/\n(?=")/).map((block) => [block.split('\n', 1)[0], block.replace(/\n\n== [\s\S]*$|\n+$/, '')]),
);

it('what is left of each line is held, and of no other', () => {
  const wanted = [...redactedLines.keys()].map((line) => JSON.stringify(line));
  expect([...blocks.keys()].slice(1)).toEqual(wanted);
});

it.each([...redactedLines.keys()])('what is left is what somebody has read: %j', (line) => {
  expect(redactedLines.get(line)?.()).toBe(blocks.get(JSON.stringify(line)));
});
