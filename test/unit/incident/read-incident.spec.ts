import { describe, expect, it } from 'vitest';
import { readIncident } from '../../../shared/incident/read-incident.ts';
import { type IncidentRow, innocent, outages } from './incident-rows.ts';
import { moreInnocent } from './more-innocent.ts';
import { moreOutages } from './more-outages.ts';
import { oneFunction, wholeProgram } from './one-function.ts';
import { mailIsNot, mailIsWell } from './service-health.ts';

const read = ({ title, impact, post, older, about = 'unknown' }: IncidentRow) =>
  readIncident({
    title,
    impact,
    posts: [post, older].filter((one) => one !== undefined),
    about,
  });

describe('an outage', () => {
  it.each([...outages, ...moreOutages, ...wholeProgram, ...mailIsNot])('$title', (row) => {
    const { affects, works, kinds } = read(row);
    expect(affects).toEqual(expect.arrayContaining([...(row.hits ?? [])]));
    expect(affects.filter((one) => row.spares?.includes(one))).toEqual([]);
    expect(works).toEqual(expect.arrayContaining([...(row.works ?? [])]));
    if (row.kinds) expect(kinds).toEqual(row.kinds);
  });
});

describe('what stops nobody', () => {
  it.each([...innocent, ...moreInnocent, ...oneFunction, ...mailIsWell])('$title', (row) => {
    const { affects, kinds } = read(row);
    expect(affects).toEqual([]);
    if (row.kinds) expect(kinds).toEqual(row.kinds);
  });
});
