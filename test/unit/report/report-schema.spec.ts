import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportJsonSchema } from '../../../build/generate-docs.ts';
import { reportDescriptions } from '../../../build/report-descriptions.ts';
import { report } from '../../../shared/model/report.ts';

describe('docs/report.schema.json', () => {
  test('is what the schema in the source says (else: npm run docs)', async () => {
    const published = await readFile(join(import.meta.dirname, '../../../docs/report.schema.json'), 'utf8');
    expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(reportJsonSchema())));
  });

  test('describes every field of the head', () => {
    for (const name of Object.keys(report.shape)) expect(reportDescriptions, name).toHaveProperty([name]);
    for (const name of Object.keys(report.shape.verdict.shape)) {
      expect(reportDescriptions, name).toHaveProperty([`verdict.${name}`]);
    }
  });

  test('has no description for a field that does not exist', () => {
    const text = JSON.stringify(reportJsonSchema());
    for (const description of Object.values(reportDescriptions)) {
      expect(text, description).toContain(JSON.stringify(description).slice(1, -1));
    }
  });
});
