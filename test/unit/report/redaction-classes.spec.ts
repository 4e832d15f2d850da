import { describe, expect, test } from 'vitest';
import { report as reportSchema } from '../../../shared/model/report.ts';
import { fillSchema, type StringLeaf } from './fill-schema.ts';

describe('classes of the report schema', () => {
  test('every string field says what it can give away', () => {
    const leaves: StringLeaf[] = [];
    fillSchema(reportSchema, (leaf) => {
      leaves.push(leaf);
      return '';
    });
    expect(leaves.length).toBeGreaterThan(80);
    expect(leaves.filter((leaf) => leaf.class === undefined)).toEqual([]);
  });
});
