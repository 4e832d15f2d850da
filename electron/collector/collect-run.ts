import type { Policy } from '../../shared/model/policy.ts';
import type { Report } from '../../shared/model/report.ts';
import type { Way } from './agent.ts';
import { failureWord } from './failure-word.ts';

/** A script waits this long for it at most, in milliseconds. */
const PATIENCE_MS = 3000;

/** The result was not taken; `reason` is one word without anything of the server's. */
export interface NotCollected {
  host: string;
  reason: string;
}

/**
 * Hands the result of a run to the organisation's collector, when the policy names one and the run was not stopped by
 * the person. Loads OpenTelemetry only then. Never rejects: a collector must not cost a diagnosis.
 * @param report unredacted; what is sent of it is decided in shared/report/collector-record.ts
 */
export async function collectRun(
  report: Report,
  policy: Policy,
  way: Way,
  timeoutMs: number = PATIENCE_MS,
): Promise<NotCollected | undefined> {
  if (policy.collectorUrl === undefined || report.cutShort === 'cancelled') return undefined;
  const address = logsAddress(policy.collectorUrl);
  try {
    const [{ collectorRecord }, { sendRecord }] = await Promise.all([
      import('../../shared/report/collector-record.ts'),
      import('./send-record.ts'),
    ]);
    await sendRecord(collectorRecord(report, policy), { address, way, timeoutMs });
    return undefined;
  } catch (error) {
    return { host: new URL(address).host, reason: failureWord(error) };
  }
}

/**
 * Where log records go: as OTEL_EXPORTER_OTLP_ENDPOINT is read, `v1/logs` is appended, unless it stands there already.
 * https://opentelemetry.io/docs/specs/otel/protocol/exporter/#endpoint-urls-for-otlphttp
 */
export function logsAddress(collectorUrl: string): string {
  const url = new URL(collectorUrl);
  if (!/\/v1\/logs\/?$/.test(url.pathname)) url.pathname = `${url.pathname.replace(/\/$/, '')}/v1/logs`;
  return url.href;
}
