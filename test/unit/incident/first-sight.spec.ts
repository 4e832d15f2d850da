import { describe, expect, it } from 'vitest';
import { readIncident } from '../../../shared/incident/read-incident.ts';
import { innocentEight, outagesEight } from './first-sight/eight.ts';
import { innocentFive, outagesFive } from './first-sight/five.ts';
import { innocentFour, outagesFour } from './first-sight/four.ts';
import { innocentOne, outagesOne } from './first-sight/one.ts';
import { textOfRow } from './first-sight/service-row.ts';
import { innocentSeven, outagesSeven } from './first-sight/seven.ts';
import { innocentSix, outagesSix } from './first-sight/six.ts';
import { innocentThree, outagesThree } from './first-sight/three.ts';
import { innocentTwo, outagesTwo } from './first-sight/two.ts';

/*
 * Texts that were written and labelled before the reading saw them, set by set: each set showed what the one before it had not,
 * and is held here.
 */

describe('an outage', () => {
  it.each([
    ...outagesOne,
    ...outagesTwo,
    ...outagesThree,
    ...outagesFour,
    ...outagesFive,
    ...outagesSix,
    ...outagesSeven,
    ...outagesEight,
  ])('$title', (row) => {
    const { affects, kinds } = readIncident(textOfRow(row));
    expect(affects).toEqual(expect.arrayContaining([...(row.hits ?? [])]));
    expect(affects.filter((one) => row.spares?.includes(one))).toEqual([]);
    if (row.kinds) expect(kinds).toEqual(row.kinds);
  });
});

describe('what stops nobody', () => {
  it.each([
    ...innocentOne,
    ...innocentTwo,
    ...innocentThree,
    ...innocentFour,
    ...innocentFive,
    ...innocentSix,
    ...innocentSeven,
    ...innocentEight,
  ])('$title', (row) => {
    const { affects, kinds } = readIncident(textOfRow(row));
    expect(affects.filter((one) => !row.maybe?.includes(one))).toEqual([]);
    if (row.kinds) expect(kinds).toEqual(row.kinds);
  });
});
