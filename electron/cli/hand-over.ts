import { format } from '../../shared/messages/command.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { Report } from '../../shared/model/report.ts';
import type { NetworkProfile } from '../engine/net/network-profile.ts';
import { UsageError } from './complaints.ts';
import type { Sink } from './sink.ts';

/**
 * The address of `--upload`. It comes out of a policy and from nowhere else.
 * @throws UsageError when there is none
 */
export function uploadAddress({ reportUploadUrl }: Policy): string {
  if (reportUploadUrl === undefined) throw new UsageError('command.upload-nowhere');
  return reportUploadUrl;
}

export interface HandOver {
  /** As it was measured. */
  report: Report;
  /** As it is shown. */
  redacted: Report;
  /** `--upload`: the address was asked for before the run. */
  upload: boolean;
  policy: Policy;
  /** Asked for only where something is to be sent. */
  profile: () => NetworkProfile | Promise<NetworkProfile>;
  stderr: Sink;
}

/**
 * After the result was printed: what the organisation wants of it goes to its servers. Says on standard error what
 * became of it; the exit code stays that of the verdict. Never rejects.
 */
export async function handOver({
  report,
  redacted,
  upload,
  policy,
  profile,
  stderr,
}: HandOver): Promise<void> {
  const { locale } = report.request;
  await Promise.all([
    upload && sendReport(redacted, uploadAddress(policy), profile, stderr, locale),
    policy.collectorUrl !== undefined && collect(report, policy, profile, stderr, locale),
  ]);
}

async function sendReport(
  redacted: Report,
  address: string,
  profile: HandOver['profile'],
  stderr: Sink,
  locale: string,
): Promise<void> {
  const [{ uploadReport }, { directPost }, { renderJson }] = await Promise.all([
    import('../collector/upload-report.ts'),
    import('../collector/direct-post.ts'),
    import('../../shared/report/render-json.ts'),
  ]);
  const result = await uploadReport(renderJson(redacted), address, directPost(await profile()));
  const { host } = new URL(address);
  stderr.write(`mailpath: ${format('command.upload', { result, host }, locale)}\n`);
}

async function collect(
  report: Report,
  policy: Policy,
  profile: HandOver['profile'],
  stderr: Sink,
  locale: string,
): Promise<void> {
  const { collectRun } = await import('../collector/collect-run.ts');
  const problem = await collectRun(report, policy, await profile());
  if (problem === undefined) return;
  const { host, reason } = problem;
  stderr.write(`mailpath: ${format('command.collector-failed', { host, reason }, locale)}\n`);
}
