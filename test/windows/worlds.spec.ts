import { copyFileSync } from 'node:fs';
import { afterAll, describe, test } from 'vitest';
import { type Report, report as reportSchema } from '../../shared/model/report.ts';
import { outcomeTable } from '../../shared/model/verdict.ts';
import { type Case, cases } from '../namespace/cases.ts';
import { builtCommand, runOn } from '../namespace/computer.ts';
import { home } from '../namespace/network.ts';
import { openPlace, type Place } from '../namespace/place.ts';
import { scenarios } from '../scenarios/index.ts';
import { whyNot } from './prerequisites.ts';
import type { RegistryValues } from './registry-file.ts';
import { internetSettings, WindowsComputer } from './windows-computer.ts';

const reason = whyNot();

/** A place of the namespace leg, with what is set in Windows where Linux has a variable. */
interface World extends Case {
  registry?: RegistryValues;
}

function known(name: string): Case {
  const found = cases.find((one) => one.name === name);
  if (!found) throw new Error(`the namespace leg has no ${name}`);
  return found;
}

const proxy = `${home.router4}:3128`;
const worlds: readonly World[] = [
  known('healthy'),
  known('503 everywhere'),
  known('a captive portal'),
  known('the hosts file names an old server'),
  {
    name: 'a clock three months ahead',
    faults: scenarios['clock-ahead-3-months']?.faults ?? [],
    right: [['device', 'clock-wrong']],
  },
  {
    name: 'a dead proxy in the settings',
    env: () => ({ HTTPS_PROXY: `http://${proxy}`, HTTP_PROXY: `http://${proxy}` }),
    registry: { [internetSettings]: { ProxyEnable: 1, ProxyServer: proxy } },
    right: known('a dead proxy in HTTPS_PROXY').right,
  },
  known('nothing answers at the resolver'),
];

const arguments_ = ['diagnose', 'ana@contoso.com', '--format', 'json', '--redact', 'none'];
const rows: string[] = [];

async function onLinux(world: World, place: Place): Promise<Report> {
  const argv = [process.execPath, builtCommand, ...arguments_, ...(world.args ?? [])];
  const env = { MAILPATH_PUBLIC_ROOTS: place.publicRoots, ...world.env?.(place) };
  const finished = await runOn(place.computer, argv, { env, boundMs: 60_000 });
  return parsed(finished);
}

async function onWindows(world: World, place: Place): Promise<Report> {
  const { hosts, resolvConf } = place.computer;
  const computer = new WindowsComputer({
    namespace: place.network.computer,
    resolvConf,
    ...(hosts !== undefined && { hosts }),
    ...(world.registry && { registry: world.registry }),
  });
  try {
    copyFileSync(place.publicRoots, computer.path('public.pem'));
    const env = { MAILPATH_PUBLIC_ROOTS: 'C:\\job\\public.pem' };
    const finished = await computer.mailpath([...arguments_, ...(world.args ?? [])], env);
    const report = parsed(finished);
    const { verdict, timing } = report;
    const times = [timing.firstVerdictMs ?? Number.NaN, timing.totalMs, finished.wallMs];
    rows.push(
      `${times.map((one) => one.toFixed(0).padStart(6)).join(' ')}  ${verdict.outcome} ${verdict.cause}: ${world.name}`,
    );
    return report;
  } finally {
    computer.remove();
  }
}

function parsed({
  exitCode,
  stdout,
  stderr,
}: {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}): Report {
  if (!stdout.startsWith('{')) throw new Error(`exit code ${exitCode}: ${stderr || stdout}`);
  const report = reportSchema.parse(JSON.parse(stdout));
  if (exitCode !== outcomeTable[report.verdict.outcome].exitCode)
    throw new Error(`exit code ${exitCode} for ${report.verdict.outcome}`);
  return report;
}

describe.skipIf(reason !== undefined)('the built command on Windows, in a simulated network', () => {
  test.for(worlds)('$name: the same verdict as on Linux', async (world, { expect }) => {
    const place = await openPlace(world);
    try {
      await world.sabotage?.(place);
      // One after the other: both compete for the same processors.
      const linux = await onLinux(world, place);
      const windows = await onWindows(world, place);
      const verdict = ({ verdict: { outcome, side, cause } }: Report) => `${outcome} ${side} ${cause}`;
      expect(verdict(windows)).toBe(verdict(linux));
      const { outcome, cause } = windows.verdict;
      expect(world.right.map((one) => one.join(' '))).toContain(`${outcome} ${cause}`);
      // Wine has no route.exe and no arp.exe: what only they can tell is not measured, and never fine.
      const of = (probe: string) => windows.observations.filter((one) => one.probe === probe);
      expect(of('gateway')).toMatchObject([{ status: 'not-run', reason: 'not-read' }]);
      expect(of('interfaces')).toMatchObject([
        { notRead: [{ what: 'route.exe print -4', why: expect.stringMatching(/ENOENT|timed-out/) }] },
      ]);
    } finally {
      await place.close();
    }
  });
});

afterAll(() => {
  if (rows.length > 0)
    console.log(['', ' first  total   wall ms on Windows, and verdict', ...rows, ''].join('\n'));
});
