import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { report as reportSchema } from '../../shared/model/report.ts';
import { scenarios } from '../scenarios/index.ts';
import { mailboxServersFile, mailboxServersText } from '../unit/catalogue/golden/mailbox-servers.ts';
import { redactedLinesFile, redactedLinesText } from '../unit/report/redacted-lines.ts';
import { judgedTexts, textOf } from './judged-texts.ts';
import { eachAtOnce, measureWorld } from './measure-world.ts';
import { normalise } from './normalise.ts';
import { writeRecordedReport } from './recorded-reports.ts';

/*
 * npm run corpus                        judges reports, rows and single faults, and writes what it says of each; and what
 *                                       redaction leaves of a text; and where mail of each domain lives
 * npm run corpus -- --record            measures every scenario anew first (minutes)
 * npm run corpus -- --record --only x   only the scenarios whose name contains x
 * npm run corpus -- --add FILE.json     takes a report (redacted) in as case-FILE; its right outcomes go into corpus.spec.ts
 */
const { values } = parseArgs({
  options: {
    ...{ record: { type: 'boolean' }, only: { type: 'string' } },
    ...{ 'at-once': { type: 'string' }, add: { type: 'string' } },
  },
});

if (values.add !== undefined) {
  const name = `case-${basename(values.add, '.json')}`;
  const report = reportSchema.parse(JSON.parse(readFileSync(values.add, 'utf8')));
  writeRecordedReport(name, normalise(report, name));
}

if (values.record) {
  const chosen = Object.values(scenarios).filter(({ name }) => name.includes(values.only ?? ''));
  await eachAtOnce(chosen, Number(values['at-once'] ?? 4), async (scenario) => {
    const report = await measureWorld(scenario);
    writeRecordedReport(scenario.name, normalise(report, scenario.name));
    console.log(`${scenario.name}: ${report.observations.length} observations`);
  });
}
for (const text of judgedTexts) {
  writeFileSync(join(import.meta.dirname, '../..', text.file), textOf(text));
  console.log(`${text.inputs.size} judged: ${text.file}`);
}
writeFileSync(join(import.meta.dirname, '../..', redactedLinesFile), redactedLinesText());
writeFileSync(join(import.meta.dirname, '../..', mailboxServersFile), await mailboxServersText());
