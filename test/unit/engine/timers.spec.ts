import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const engine = join(import.meta.dirname, '../../../electron/engine');

/** Who may use a bare timer, because it ends nobody's wait for an answer. */
const harmless: Readonly<Record<string, string>> = {
  'net/deadline.ts': 'makes the timers of all others',
  'net/dns-datagram.ts': 'asks once more',
  'net/mail-connection.ts': 'lets go of a connection after the goodbye',
  'diagnose.ts': 'judges once for each burst',
  'runner.ts': 'spaces tries',
  'heartbeat.ts': 'beats',
  'network-watch.ts': 'looks at the network',
  'past-budget.ts': 'watches the engine from another process',
  'probes/hosts-file.ts': 'lets others have a turn',
};

test('no timer of the engine decides but those that let the sockets speak first', () => {
  const bare = globSync('**/*.ts', { cwd: engine }).filter((file) =>
    /\b(?:setTimeout|setInterval|AbortSignal\.timeout|timers\/promises)\b/.test(
      readFileSync(join(engine, file), 'utf8'),
    ),
  );
  expect(bare.sort()).toEqual(Object.keys(harmless).sort());
});
