import { randomUUID } from 'node:crypto';
import { arch, hostname, platform, release } from 'node:os';
import type { Observation } from '../../shared/model/observation.ts';
import { type Environment, type Report, reportSchemaId } from '../../shared/model/report.ts';
import type { DiagnoseRequest } from '../../shared/model/request.ts';
import { driftField } from '../../shared/report/drift.ts';
import { keptRequest } from '../../shared/report/kept-request.ts';
import type { judge } from '../../shared/verdict/judge.ts';
import { version } from '../../shared/version.ts';
import type { TrustStore } from './net/network-profile.ts';

export interface Run {
  request: DiagnoseRequest;
  observations: readonly Observation[];
  /** When the person asked, ISO 8601. */
  at: string;
  timing: Report['timing'];
  environment: Environment;
  cutShort?: Report['cutShort'];
}

/** The unredacted report of a run that has ended, however it did. Of a pasted text it has what may be kept, no more. */
export function runReport(run: Run, { verdict, facts }: Pick<ReturnType<typeof judge>, 'verdict' | 'facts'>) {
  const { request, observations, at, timing, environment, cutShort } = run;
  return {
    schema: reportSchemaId,
    id: randomUUID(),
    tool: { name: 'mailpath', version },
    startedAt: at,
    durationMs: timing.totalMs,
    request: keptRequest(request),
    timing,
    verdict,
    facts,
    observations: [...observations],
    ...driftField(observations),
    environment,
    redaction: { level: 'none', replaced: {} },
    ...(cutShort && { cutShort }),
  } satisfies Report;
}

/** `dnsServers`: absent when the system did not tell. */
export function environmentOf(
  trust: Pick<TrustStore, 'publicRootsReplaced' | 'extraRootCount'>,
  dnsServers?: readonly string[],
): Environment {
  return {
    platform: platform(),
    release: release().slice(0, 64),
    architecture: arch(),
    runtime: `node ${process.versions.node}`,
    hostname: hostname().slice(0, 255),
    utcOffsetMinutes: -new Date().getTimezoneOffset(),
    ...(dnsServers && { dnsServers: dnsServers.slice(0, 16) }),
    publicRootsReplaced: trust.publicRootsReplaced,
    extraRoots: trust.extraRootCount,
  };
}
