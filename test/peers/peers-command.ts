import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { peerCases } from './cases.ts';
import { diagnosePeer } from './open-case.ts';
import { isRight } from './right.ts';

/** `npm run peers -- [words of names…] [--keep FOLDER]`: runs cases one after another and prints what was said. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'string' } },
});
const chosen = peerCases.filter(({ name }) => positionals.every((word) => name.includes(word)));
for (const peer of chosen) {
  const { report, finished } = await diagnosePeer(peer);
  const { verdict, timing } = report;
  console.log(
    `${isRight(peer, report) ? 'right' : 'WRONG'} ${verdict.outcome} ${verdict.cause} ${verdict.confidence} [${verdict.notes.map((note) => note.cause).join(' ')}] ${timing.totalMs.toFixed(0)}/${finished.wallMs.toFixed(0)} ms: ${peer.name}`,
  );
  if (values.keep !== undefined) {
    const file = `${values.keep}/${peer.name.replace(/[^a-z0-9]+/gi, '-')}.json`;
    await writeFile(file, finished.stdout);
  }
}
