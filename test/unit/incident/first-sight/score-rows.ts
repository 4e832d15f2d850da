import { readIncident } from '../../../../shared/incident/read-incident.ts';
import type { PublishedIncident } from '../../../../shared/model/observation.ts';
import { claimedPrograms } from '../../../words/claimed-programs.ts';
import { type ServiceRow, textOfRow } from './service-row.ts';

/** What the judge puts down to a row, program by program, where it alone fails and everything measured is green. */
function claimedOf(row: ServiceRow) {
  const reading = readIncident(textOfRow(row));
  const incident: PublishedIncident = {
    id: 'X1',
    title: row.title,
    service: row.service ?? 'Mail',
    classification: 'incident',
    status: 'serviceDegradation',
    resolved: false,
    startedAt: '2026-06-01T09:00:00.000Z',
    modifiedAt: '2026-06-01T11:00:00.000Z',
    ...reading,
  };
  const provider = row.service ? 'microsoft365' : /gmail/i.test(row.title) ? 'google' : 'generic';
  const entry = { provider, feed: 'organisation', at: '2026-06-01T12:00:00.000Z' };
  return { reading, claimed: claimedPrograms(entry, { state: 'degraded', incidents: [incident] }) };
}

function score(innocent: readonly ServiceRow[], outages: readonly ServiceRow[]): string {
  const accusing = innocent.filter((row) => {
    const { reading, claimed } = claimedOf(row);
    return claimed.length > 0 && !reading.affects.every((one) => row.maybe?.includes(one));
  });
  for (const { title } of accusing) console.log(`accuses: ${title}`);
  const dropped = outages.filter((row) => readIncident(textOfRow(row)).affects.length === 0);
  for (const { title } of dropped) console.log(`dropped: ${title}`);
  const otherwise = outages.filter((row) => {
    const { affects } = readIncident(textOfRow(row));
    const missing = row.hits?.some((one) => !affects.some((each) => each === one));
    return affects.length > 0 && (missing || affects.some((one) => row.spares?.includes(one)));
  });
  for (const row of otherwise)
    console.log(`otherwise: ${row.title}: ${readIncident(textOfRow(row)).affects}`);
  return `${accusing.length} of ${innocent.length} innocent accuse, of ${outages.length} outages ${dropped.length} dropped, ${otherwise.length} read otherwise`;
}

/** `node test/unit/incident/first-sight/score-rows.ts one.ts …` scores sets of rows as the corpus is scored. */
if (import.meta.main) {
  for (const file of process.argv.slice(2)) {
    const rows: Record<string, readonly ServiceRow[]> = await import(new URL(file, import.meta.url).href);
    const of = (kind: string) =>
      Object.entries(rows).flatMap(([name, list]) => (name.startsWith(kind) ? list : []));
    console.log(`${file}: ${score(of('innocent'), of('outages'))}`);
  }
}
