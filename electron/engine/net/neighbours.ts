import { parseArpA, parseArpAn, parseIpNeigh, parseProcArp } from './neighbour-tables.ts';
import { readCapped } from './read-capped.ts';
import { absent, notRead, notTold, type Reading, read } from './reading.ts';
import { outputOf, type RunCommand, shownCommand, systemFile } from './run-command.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether the link layer knows the address, by the system's table of neighbours. Never rejects. */
export async function readNeighbour(
  platform: NodeJS.Platform,
  environment: Environment,
  run: RunCommand,
  { address, family }: { address: string; family: 4 | 6 },
  proc = '/proc',
): Promise<Reading<boolean>> {
  switch (platform) {
    case 'linux':
      return family === 6 ? ipNeigh(run, address) : procArp(`${proc}/net/arp`, address);
    case 'darwin':
      if (family === 6) return notTold;
      return inTable(run, '/usr/sbin/arp', ['-an'], (text) => parseArpAn(text, address));
    case 'win32':
      if (family === 6) return notTold;
      return inTable(run, systemFile(environment, 'arp.exe'), ['-a'], (text) => parseArpA(text, address));
    default:
      return notTold;
  }
}

async function procArp(path: string, address: string): Promise<Reading<boolean>> {
  const text = await readCapped(path);
  if (text.is === 'absent') return notRead(path, 'ENOENT');
  if (text.is !== 'value') return text;
  return asReading(parseProcArp(text.value.text, address), path);
}

/** `ip` is in either place. */
async function ipNeigh(run: RunCommand, address: string): Promise<Reading<boolean>> {
  const args = ['-6', 'neigh', 'show'];
  const first = await inTable(run, '/usr/sbin/ip', args, (text) => parseIpNeigh(text, address));
  if (first.is !== 'not-read' || first.why !== 'ENOENT') return first;
  const second = await inTable(run, '/sbin/ip', args, (text) => parseIpNeigh(text, address));
  // A computer without the tool does not tell.
  return second.is === 'not-read' && second.why === 'ENOENT' ? notTold : second;
}

async function inTable(
  run: RunCommand,
  file: string,
  args: readonly string[],
  parse: (text: string) => boolean | 'no-entry' | undefined,
): Promise<Reading<boolean>> {
  const text = await outputOf(run, file, args);
  return text.is === 'value' ? asReading(parse(text.value), shownCommand(file, args)) : text;
}

function asReading(entry: boolean | 'no-entry' | undefined, what: string): Reading<boolean> {
  if (entry === undefined) return notRead(what, 'not-understood');
  return entry === 'no-entry' ? absent : read(entry);
}
