import { createSecureContext } from 'node:tls';
import { afterEach, expect, it } from 'vitest';
import { diagnose } from '../../../electron/engine/diagnose.ts';
import type { NetworkProfile, PlatformVerdict } from '../../../electron/engine/net/network-profile.ts';
import { secondTrustStore } from '../../../electron/main/engine-process/second-trust-store.ts';
import { report as reportSchema } from '../../../shared/model/report.ts';
import { diagnoseRequest } from '../../../shared/model/request.ts';
import { startWorld, type World } from '../../lab/world.ts';

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

/** Somebody opens every connection, by a root that this computer's store has and the runtime does not see (macOS). */
async function run(answer: (root: string) => PlatformVerdict | undefined) {
  world = await startWorld([
    { kind: 'inspect', host: '*', issuer: { commonName: 'Contoso Inspection CA' }, trusted: true },
  ]);
  const { publicPem, privatePem } = world.roots;
  const profile = world.profile();
  const unseeing: NetworkProfile['trust'] = {
    ...profile.trust,
    context: createSecureContext({ ca: publicPem }),
    smallHelloContext: createSecureContext({ ca: publicPem, ecdhCurve: 'X25519' }),
    extraRoots: () => [],
    systemRoots: () => [],
  };
  const asked: string[] = [];
  const trust = secondTrustStore(unseeing, async (host, port) => {
    asked.push(`${host}:${port}`);
    return answer(privatePem);
  });
  const request = diagnoseRequest.parse({ address: 'ana@contoso.com', domain: 'contoso.com' });
  const report = await diagnose({
    request,
    profile: { ...profile, trust },
    signal: new AbortController().signal,
  });
  expect(reportSchema.safeParse(report).error).toBeUndefined();
  return { report, asked };
}

const tlsOf = (report: Awaited<ReturnType<typeof run>>['report']) =>
  report.observations.flatMap((one) => (one.kind === 'tls' && one.data ? [one.data] : []));

it('what the system’s store accepts by a private root works, and is noted', async () => {
  const { report, asked } = await run((root) => ({ trusted: true, knownRoot: false, root }));
  expect(report.verdict.cause).toBe('healthy');
  expect(report.verdict.notes.map((note) => note.cause)).toContain('tls-inspection');
  expect(report.facts.inspection?.value).toBe('private');
  const outlook = tlsOf(report).find((one) => one.host === 'outlook.office365.com');
  expect(outlook?.chain?.anchor).toBe('private');
  expect(outlook?.platform).toMatchObject({ trusted: true, knownRoot: false });
  // Every mail port was measured, by the same root.
  expect(report.verdict.working).toEqual(expect.arrayContaining(['imap', 'smtp']));
  expect(new Set(asked).size).toBe(asked.length);
});

it('what neither store accepts is judged as by one', async () => {
  const { report } = await run(() => ({ trusted: false, error: 'net::ERR_CERT_AUTHORITY_INVALID' }));
  expect(report.verdict).toMatchObject({ outcome: 'organisation', cause: 'tls-inspection' });
});

it('without an answer everything is as without a second store', async () => {
  const { report } = await run(() => undefined);
  expect(report.verdict).toMatchObject({ outcome: 'organisation', cause: 'tls-inspection' });
  expect(tlsOf(report).some((one) => one.platform !== undefined)).toBe(false);
});
