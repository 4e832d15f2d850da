import { join } from 'node:path';
import { type Report, report as reportSchema } from '../../shared/model/report.ts';
import { builtCommand, type Finished, runOn } from '../namespace/computer.ts';
import { lineResolver, openPlace, type Place } from '../namespace/place.ts';
import { shIn } from '../namespace/shell.ts';
import { startDaemon } from './daemon.ts';
import type { PeerCase } from './peer-case.ts';

/** Far above any budget: a hang fails, a slow machine does not. */
const boundMs = 60_000;

export interface Diagnosed {
  report: Report;
  finished: Finished;
}

/** Sets the case up, runs the built command in it and takes everything down. */
export async function diagnosePeer(peer: PeerCase): Promise<Diagnosed> {
  const place = await openPlace(peer);
  const daemons: { stop(): Promise<void> }[] = [];
  try {
    const { network, computer } = place;
    const { folder } = computer;
    network.addAddresses(peer.addresses ?? []);
    for (const [namespace, list] of [
      [network.internet, peer.outside ?? []],
      [network.router, peer.inside ?? []],
    ] as const) {
      for (const daemon of list)
        daemons.push(await startDaemon(daemon, { namespace, folder, resolver: lineResolver }));
    }
    const named = (text: string) => text.replace('{router}', network.router);
    for (const rule of peer.rules ?? []) applyRule(place, rule);
    for (const [where, command, ...args] of peer.commands ?? []) {
      if (command !== undefined) shIn(network[where], command, ...args.map(named));
    }
    const inPlace = (text: string) => text.replaceAll('{place}', folder);
    const env = Object.fromEntries(
      Object.entries(peer.env ?? {}).map(([key, value]) => [key, inPlace(value)]),
    );
    const finished = await runOn(
      computer,
      [
        ...[
          process.execPath,
          builtCommand,
          'diagnose',
          peer.address ?? 'ana@contoso.com',
          '--format',
          'json',
        ],
        ...(peer.args ?? []).map(inPlace),
      ],
      { env: { MAILPATH_PUBLIC_ROOTS: join(folder, 'public.pem'), ...env }, boundMs },
    );
    if (finished.exitCode === null || !finished.stdout.startsWith('{'))
      throw new Error(`exit code ${finished.exitCode}: ${finished.stderr || finished.stdout}`);
    return { report: reportSchema.parse(JSON.parse(finished.stdout)), finished };
  } finally {
    await Promise.all(daemons.map((daemon) => daemon.stop()));
    await place.close();
  }
}

function applyRule({ network, filter }: Place, rule: string): void {
  const [, family, text = rule] = /^([46]): (.*)$/.exec(rule) ?? [];
  const words = text.split(' ');
  if (family === '4') shIn(network.router, 'iptables', ...words);
  else if (family === '6') shIn(network.router, 'ip6tables', ...words);
  else filter(...words);
}
