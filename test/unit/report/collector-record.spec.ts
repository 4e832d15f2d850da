import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Report, report as reportSchema } from '../../../shared/model/report.ts';
import { collectorRecord } from '../../../shared/report/collector-record.ts';
import { judgedReports } from '../messages/judged.ts';
import { outageReport, sampleReport } from './sample-report.ts';

const inGerman = await judgedReports('de');
const inEnglish = await judgedReports('en');

/** The same report of another person, computer, network and organisation. */
function of(report: Report, other: Readonly<Record<string, string>>): Report {
  let text = JSON.stringify(report);
  for (const [mine, theirs] of Object.entries(other)) text = text.replaceAll(mine, theirs);
  return reportSchema.parse(JSON.parse(text));
}

test('says what an admin counts by, in whole numbers and words of ours', () => {
  const report = outageReport();
  expect(collectorRecord(report, {})).toEqual({
    at: Date.parse(report.startedAt) + report.timing.totalMs,
    severity: 'ERROR',
    body: 'It’s Microsoft, and only some ways in.',
    attributes: {
      'mailpath.report.id': report.id,
      'mailpath.outcome': 'provider-outage',
      'mailpath.side': 'provider',
      'mailpath.cause': 'mail-service-errors',
      'mailpath.confidence_percent': expect.any(Number),
      'mailpath.status': 'confirmed',
      'mailpath.affected': report.verdict.affected,
      'mailpath.provider': 'microsoft365',
      'mailpath.exit_code': 20,
      'mailpath.drift': [],
      'mailpath.duration_ms': Math.round(report.timing.totalMs),
      'mailpath.first_verdict_ms': Math.round(report.timing.firstVerdictMs ?? 0),
      'mailpath.confirmed_ms': Math.round(report.timing.confirmedMs ?? 0),
      'mailpath.observations.ok': report.observations.filter(({ status }) => status === 'ok').length,
      'mailpath.observations.failed': report.observations.filter(({ status }) => status === 'failed').length,
      'mailpath.observations.not_run': report.observations.filter(({ status }) => status === 'not-run')
        .length,
      'mailpath.observations.not_applicable': report.observations.filter(
        ({ status }) => status === 'not-applicable',
      ).length,
    },
    resource: { 'service.name': 'mailpath', 'service.version': report.tool.version, 'os.type': 'linux' },
  });
});

test.each([
  ['healthy', 'INFO'],
  ['device', 'WARN'],
  ['inconclusive', 'WARN'],
  ['provider-partial', 'ERROR'],
] as const)('a run that ends as %s is logged as %s', (outcome, severity) => {
  const found = inEnglish.find(({ report }) => report.verdict.outcome === outcome);
  expect(found && collectorRecord(found.report, {}).severity).toBe(severity);
});

test('the headline is English whatever the person reads, and every number is whole', () => {
  for (const [at, { name, report }] of inGerman.entries()) {
    const record = collectorRecord(report, {});
    const english = inEnglish[at]?.report;
    expect(record, name).toEqual(english && collectorRecord(english, {}));
    for (const value of Object.values(record.attributes))
      if (typeof value === 'number') expect(Number.isInteger(value), name).toBe(true);
  }
});

test('a run that was cut short says by what; Windows has the name that the conventions give it', () => {
  const environment = { ...sampleReport().environment, platform: 'win32' };
  const { attributes, resource } = collectorRecord(sampleReport({ cutShort: 'budget', environment }), {});
  expect(attributes['mailpath.cut_short']).toBe('budget');
  expect(resource['os.type']).toBe('windows');
});

test('no person, computer, organisation, network or address can be told from it', () => {
  const word = fc.stringMatching(/^[b-df-hj-np-tv-z]{6,9}$/);
  const byte = fc.integer({ min: 20, max: 250 });
  fc.assert(
    fc.property(
      fc.constantFrom(...inEnglish),
      fc.record({ person: word, computer: word, organisation: word, third: byte, fourth: byte }),
      ({ report }, { person, computer, organisation, third, fourth }) => {
        const other = {
          'ana.martin': person,
          'ana-laptop': computer,
          contoso: organisation,
          '192.168.1.': `192.168.${third}.`,
          '52.97.201.2': `52.97.${third}.${fourth}`,
          '2003:e8:1234:5678': `2003:e8:${fourth}:${third}`,
        };
        const text = JSON.stringify(collectorRecord(of(report, other), {})).toLowerCase();
        for (const name of Object.values(other)) expect(text).not.toContain(name);
      },
    ),
    { numRuns: 200 },
  );
});

test('the guide for admins names every field, and none that there is not', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../docs/admin/collecting-reports.md'), 'utf8');
  const rows = [...guide.matchAll(/^\| (?:resource )?`((?:mailpath|service|os)\.[a-z_.]+)` \|/gm)];
  const { attributes, resource } = collectorRecord(sampleReport({ cutShort: 'budget' }), {});
  expect(rows.map(([, name]) => name).sort()).toEqual(
    [...Object.keys(attributes), ...Object.keys(resource)].sort(),
  );
});
