import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { redactedLines, redactedLinesFile } from './redacted-lines.ts';

test('what is left of each line is what somebody has read', () => {
  const read = readFileSync(join(import.meta.dirname, '../../..', redactedLinesFile), 'utf8');
  expect(redactedLines()).toBe(read);
});
