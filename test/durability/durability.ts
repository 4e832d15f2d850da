/*
 * Wears out what Mailpath keeps, and an engine that runs for long, and writes what came of it to docs/robustness.md. Nothing
 * is asserted but that nothing was lost. Linux; about twenty minutes. `--only kills|sizes|runs` does one part, `--kills 300`
 * and `--runs 500` say how many.
 */
import { parseArgs } from 'node:util';
import { killsText, parts, runsText, sizesText, writePart } from './document.ts';
import { endurance } from './endurance.ts';
import { measureSize } from './history-size.ts';
import { killHistoryWriters, killSettingsWriters } from './kill-campaign.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    kills: { type: 'string', default: '300' },
    runs: { type: 'string', default: '500' },
  },
});
const chosen = parts.filter((part) => values.only === undefined || values.only === part);
if (process.platform !== 'linux' || chosen.length === 0) {
  console.error(
    chosen.length === 0 ? `There is no part ${values.only}: ${parts.join(', ')}.` : 'It needs Linux.',
  );
  process.exit(64);
}

let failed = false;
for (const part of chosen) {
  const began = performance.now();
  const text = await measured(part);
  writePart(part, `${text}\n\n${Math.round((performance.now() - began) / 1000)} seconds in all.`);
  console.log(`${text}\n`);
}
process.exit(failed ? 1 : 0);

async function measured(part: (typeof parts)[number]): Promise<string> {
  switch (part) {
    case 'kills': {
      const kills = Number(values.kills);
      const [history, settings] = await Promise.all([killHistoryWriters(kills), killSettingsWriters(kills)]);
      failed ||= [history, settings].some(({ lost, damaged }) => lost + damaged > 0);
      return killsText(history, settings);
    }
    case 'sizes':
      return sizesText([200, 2000, 100_000].map((runs) => measureSize(runs)));
    case 'runs':
      return runsText(await endurance(Number(values.runs), Number(values.runs) / 10, console.log));
  }
}
