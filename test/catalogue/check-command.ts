import { readFileSync } from 'node:fs';
import { knownProviders } from '../../shared/catalogue/known-providers.ts';
import shipped from '../../shared/catalogue/mail-servers/mail-servers.json' with { type: 'json' };
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

/** The list of servers that is shipped, or a newer one whose path is given. */
const path = process.argv[2];
const list: unknown = path === undefined ? shipped : JSON.parse(readFileSync(path, 'utf8'));

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

const { providers } = list as { providers: ListedProvider[] };
section(
  'The list of servers says otherwise',
  differences(providers).map(
    ({ provider, listed, domain, here, there }) =>
      `${provider} (${domain}): ${here.join(' ') || 'none'}; ${listed}: ${there.join(' ')}`,
  ),
);

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
