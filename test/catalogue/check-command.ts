import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownProviders } from '../../shared/catalogue/known-providers.ts';
import { locateMailbox } from '../../shared/plan/mailbox.ts';
import { recordedNames, recordedReport } from '../corpus/recorded-reports.ts';
import { scenarios } from '../scenarios/index.ts';
import {
  type Datum,
  dataOf,
  differences,
  type ListedProvider,
  missingScenarios,
  olderThanAYear,
  onlyUnsure,
  type Told,
} from './gaps.ts';

/** The public list of servers: a path, the copy that is shipped, or the one beside the project. */
const lists = [
  process.argv[2],
  join(import.meta.dirname, '../../shared/catalogue/mail-servers.json'),
  join(import.meta.dirname, '../../../shared/data/mail-servers.json'),
];

function section(title: string, lines: readonly string[]): void {
  console.log(`\n${title}: ${lines.length}`);
  for (const line of lines) console.log(`  ${line}`);
}

const shown = ({ provider, place, source, date, standing }: Datum) =>
  `${provider} ${place}: ${standing}, ${date}, ${source}`;

const data = knownProviders.flatMap(dataOf);
const today = new Date().toISOString().slice(0, 10);
console.log(`${knownProviders.length} providers, ${data.length} data with a source`);
section('Nobody has looked for a year', olderThanAYear(data, today).map(shown));
section('Only a guess (U)', onlyUnsure(data).map(shown));

const list = lists.find((path) => path !== undefined && existsSync(path));
if (list === undefined) console.log('\nThe public list of servers is not here: give its path');
else {
  const { providers } = JSON.parse(readFileSync(list, 'utf8')) as { providers: ListedProvider[] };
  section(
    'The public list of servers says otherwise',
    differences(providers).map(
      ({ provider, listed, domain, here, there }) =>
        `${provider} (${domain}): ${here.join(' ') || 'none'}; ${listed}: ${there.join(' ')}`,
    ),
  );
}

const recorded = new Set(recordedNames());
const told = Object.values(scenarios).flatMap(({ name, expect }): Told[] => {
  if (!recorded.has(name)) return [];
  const { request, observations } = recordedReport(name);
  return [{ provider: locateMailbox(request.domain, observations).provider, outcome: expect.outcome }];
});
section(
  'No scenario',
  missingScenarios(knownProviders, told).map(({ provider, missing }) => `${provider}: ${missing.join(', ')}`),
);
