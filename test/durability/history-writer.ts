/*
 * A program that keeps runs in a history as fast as it can, and says so of each once it is kept: for a second program at the
 * same time, and for one that is killed. Arguments: the folder, the name of its runs, how many; without a number it goes on
 * until it is ended.
 */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { History } from '../../electron/history/history.ts';
import { keptReport } from '../unit/history/kept-report.ts';

const [folder = '', name = 'run', count = 'Infinity'] = process.argv.slice(2);
const history = History.open(join(folder, 'history.sqlite'));
const report = keptReport('', '2026-11-01T08:00:00.000Z');
for (let number = 0; number < Number(count); number++) {
  const id = `${name}-${number}`;
  // Another one holds the file for a moment: the run waits, and the next use keeps it.
  let obstacle = history.add({ ...report, id });
  while (obstacle === 'busy') obstacle = history.add({ ...report, id });
  if (obstacle !== undefined) throw new Error(`${id} was not kept: ${obstacle}`);
  // At once: nothing that is buffered here survives the end of this process.
  writeSync(1, `${id}\n`);
}
history.close();
