import { readIncident } from '../../../../shared/incident/read-incident.ts';
import { claimedPrograms } from '../../../words/claimed-programs.ts';
import { type ServiceRow, textOfRow } from './service-row.ts';

/** What the judge puts down to a row, program by program, where it alone fails and all else is green. */
export function claimedOf(row: ServiceRow) {
  const reading = readIncident(textOfRow(row));
  const provider = row.service !== undefined ? 'microsoft365' : /gmail/i.test(row.title) ? 'google' : 'generic';
  const at = '2026-06-01T12:00:00.000Z';
  const claimed = claimedPrograms(
    { provider, feed: 'organisation', at } as Parameters<typeof claimedPrograms>[0],
    {
      state: 'degraded',
      incidents: [
        {
          id: 'X1',
          title: row.title,
          service: row.service ?? 'Mail',
          classification: 'incident',
          status: 'serviceDegradation',
          resolved: false,
          startedAt: '2026-06-01T09:00:00.000Z',
          modifiedAt: '2026-06-01T11:00:00.000Z',
          ...reading,
        },
      ],
    },
  );
  return { reading, claimed };
}

if (import.meta.main) {
  for (const file of process.argv.slice(2)) {
    const module = await import(file);
    const innocent: ServiceRow[] = Object.entries(module).flatMap(([name, rows]) => (name.startsWith('innocent') ? (rows as ServiceRow[]) : []));
    const outages: ServiceRow[] = Object.entries(module).flatMap(([name, rows]) => (name.startsWith('outages') ? (rows as ServiceRow[]) : []));
    let accuse = 0;
    for (const row of innocent) {
      const { reading, claimed } = claimedOf(row);
      if (claimed.length === 0) continue;
      if (reading.affects.every((one) => row.maybe?.includes(one))) continue;
      accuse += 1;
      console.log(`ACCUSES ${row.title} -> ${reading.affects} | ${reading.kinds} | ${claimed.length}`);
    }
    let missed = 0;
    let dropped = 0;
    let over = 0;
    for (const row of outages) {
      const { reading, claimed } = claimedOf(row);
      const missing = (row.hits ?? []).filter((one) => !reading.affects.includes(one as never));
      const spared = (row.spares ?? []).filter((one) => reading.affects.includes(one as never));
      if (claimed.length === 0) dropped += 1;
      if (missing.length > 0) missed += 1;
      if (spared.length > 0) over += 1;
      if (missing.length + spared.length > 0)
        console.log(`${claimed.length === 0 ? 'DROPPED' : 'OTHERWISE'} ${row.title} -> ${reading.affects} | -${missing} +${spared}`);
    }
    console.log(`${file}: accuse ${accuse}/${innocent.length}; outages dropped ${dropped}, incomplete ${missed}, too much ${over} of ${outages.length}`);
  }
}
