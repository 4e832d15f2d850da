import { afterAll, describe, expect, test } from 'vitest';
import type { NetworkProfile } from '../../../electron/engine/net/network-profile.ts';
import { resolveHost } from '../../../electron/engine/net/resolve.ts';
import { trustStore } from '../../../electron/engine/net/system-trust.ts';
import type { Look, Probe, ProbeContext } from '../../../electron/engine/probe.ts';
import { http } from '../../../electron/engine/probes/http.ts';
import { mailProtocol } from '../../../electron/engine/probes/mail-protocol.ts';
import { tls } from '../../../electron/engine/probes/tls.ts';
import { anyAnswer } from '../../../shared/catalogue/answers.ts';
import { failureCodes } from '../../../shared/model/failure.ts';
import { type Observation, type ObservationKind, observation } from '../../../shared/model/observation.ts';
import { plannedProbe } from '../../../shared/model/plan.ts';
import { locateMailbox } from '../../../shared/plan/mailbox.ts';
import { chainOf } from '../../../shared/verdict/failure-class.ts';
import { judge } from '../../../shared/verdict/judge.ts';
import { cases, notMadeHere, type PeerOf, type TlsCase } from '../../peers/tls/cases.ts';
import { type Made, makeChain, newRoot } from '../../peers/tls/certificates.ts';
import { cutPeer, type Peer, pickyPeer, rawPeer, tlsPeer } from '../../peers/tls/servers.ts';
import { own } from '../verdict/edges/edge-row.ts';
import { AT, asked, request, tls as sawTls, user } from '../verdict/observe.ts';
import { loopback } from './servers/loopback.ts';
import { hasOpenssl, opensslServer } from './servers/openssl-server.ts';

const root = await newRoot('Known Root');
const stranger = await newRoot('Stranger Root');
const trust = trustStore({ public: [root.pem], extra: () => [], replaced: true });
const address = '203.0.113.7';
const limits = {
  dnsMs: 3000,
  tcpMs: 3000,
  tlsMs: 900,
  firstByteMs: 900,
  greetingMs: 900,
  feedMs: 900,
  comparisonMs: 400,
};

const peers: Peer[] = [];
afterAll(async () => {
  await Promise.all(peers.map((one) => one.close()));
});

async function started(peer: Promise<Peer>): Promise<Peer> {
  const one = await peer;
  peers.push(one);
  return one;
}

/** The server of the case, as it speaks on port 993 or 443. */
async function serverOf(one: TlsCase, made: Made, speaks: 'imap' | 'http'): Promise<{ port: number }> {
  const peer: PeerOf = one.peer ?? { is: 'tls' };
  const secure = { cert: made.pem, key: made.key };
  switch (peer.is) {
    case 'tls': {
      const options = {
        ...secure,
        ...(one.chain && !peer.options && { ciphers: 'DEFAULT:@SECLEVEL=0' }),
        ...peer.options,
      };
      const behind = await started(tlsPeer(options, speaks));
      return peer.cut ? started(cutPeer(behind, peer.cut.after, peer.cut.ending)) : behind;
    }
    case 'openssl':
      return opensslServer({ cert: made.pem, key: made.key }, peer.options);
    case 'raw':
      return started(rawPeer(peer.answer, peer.ending, peer.when));
    case 'picky': {
      const name = Buffer.from(hostOf(one));
      const dislikes = (hello: Buffer) =>
        peer.dislikes === 'name' ? hello.includes(name) : hello.length > 900;
      return started(pickyPeer(await tlsPeer(secure, speaks), dislikes, peer.ending));
    }
  }
}

const hostOf = (one: TlsCase) => one.host ?? 'imap.example.org';

/** What the real probes see of the server, over real sockets. */
async function observe(one: TlsCase): Promise<Observation[]> {
  const host = hostOf(one);
  const made = await makeChain(one.chain?.root === 'stranger' ? stranger : root, host, one.chain ?? {});
  const [mailPort, webPort] = await Promise.all(
    (['imap', 'http'] as const).map(async (speaks) => (await serverOf(one, made, speaks)).port),
  );
  const profile: NetworkProfile = loopback({
    hosts: { [host]: [address] },
    ports: { '993': mailPort ?? 1, '443': webPort ?? 1 },
    trust,
  });
  const seen: Observation[] = [];
  const run = async (
    kind: 'tls' | 'mail-protocol' | 'http',
    id: string,
    input: object,
    probe: unknown,
    times = 1,
  ) => {
    const planned = plannedProbe.parse({
      id,
      kind,
      stage: 'mail',
      input,
      purpose: 'mail-server',
      budgetMs: 20_000,
    });
    for (let round = 1; round <= times; round++) {
      await (probe as Probe<ObservationKind>)(planned, contextFor(profile, host, seen), (look: Look) => {
        const { at, try: again = round, began: _, ...rest } = look;
        const where = `${id}${at === undefined ? '' : `@${at}`}${again > 1 ? `#${again}` : ''}`;
        const head = { id: where, probe: id, stage: 'mail', kind, try: again, startedAt: AT, durationMs: 1 };
        seen.push(observation.parse({ ...head, ...rest }));
      });
    }
  };
  await run('tls', `tls:${host}:993`, { host, port: 993 }, tls);
  await run('mail-protocol', 'route:imap', { protocol: 'imap', security: 'implicit' }, mailProtocol, 2);
  await run('http', 'route:webmail', { url: `https://${host}/`, expect: anyAnswer }, http);
  return seen;
}

function contextFor(profile: NetworkProfile, host: string, seen: readonly Observation[]): ProbeContext {
  const signal = new AbortController().signal;
  const settings = { source: 'none' as const, forUrl: async () => ({ proxy: null }) };
  return {
    request: request({ domain: 'example.org' }),
    policy: {},
    profile,
    limits,
    signal,
    resolve: (name) => resolveHost(profile, name, { timeoutMs: 3000, signal }),
    proxies: async () => settings,
    proxyFor: async () => null,
    withoutProxy: async () => undefined,
    observations: () => seen,
    mailbox: () => ({
      ...locateMailbox('example.org', []),
      servers: [{ protocol: 'imap', host, port: 993, security: 'implicit' }],
    }),
  };
}

/** The run of a small mailbox whose only server this is; all else is well. */
function judged(one: TlsCase, seen: readonly Observation[]) {
  const host = hostOf(one);
  const published = asked('configured', '192.168.1.1', '_imaps._tcp.example.org', [`0 1 993 ${host}.`], {
    type: 'SRV',
    probe: 'domain:srv-imaps',
  });
  const world = own(published, sawTls('www.example.net', 443), user({ failing: ['thunderbird'] }), seen);
  const latest = world.filter(({ id }, at) => world.findLastIndex((other) => other.id === id) === at);
  return judge({
    request: request({ domain: 'example.org', failing: ['thunderbird'] }),
    observations: latest,
    at: AT,
  });
}

const runnable = cases.filter((one) => hasOpenssl || one.peer?.is !== 'openssl');

describe.concurrent('a server whose TLS is', () => {
  test.each(runnable.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const seen = await observe(one);
    const of = (kind: Observation['kind']) =>
      seen.filter((each) => each.kind === kind && !each.id.includes('@'));
    const [shaken] = of('tls');
    expect(shaken?.failure?.code).toBe(one.code);
    expect(of('mail-protocol').map((each) => each.failure?.code)).toEqual(
      Array(2).fill(one.dialogue ?? one.code),
    );
    if (one.dialogue === undefined) expect(of('http')[0]?.failure?.code).toBe(one.code);
    const told = one.dialogue === undefined ? shaken : of('mail-protocol')[0];
    if (one.after) expect(told?.failure?.handshake?.after).toBe(one.after);
    expect(told?.failure?.handshake?.alert).toBe(one.alert);
    const chain = shaken && chainOf(shaken);
    if (one.shown) expect(chain?.certificates.length).toBeGreaterThan(0);
    expect(chain?.issuerAddress).toBe(one.chain?.leaf?.issuerAddress);

    const { verdict } = judged(one, seen);
    const failing = one.code ?? one.dialogue;
    if (one.verdict) {
      expect([verdict.outcome, verdict.cause]).toEqual([one.verdict.outcome, one.verdict.cause]);
      // Whatever is said, what was seen of the server stands there with its name.
      const texts = [...verdict.because, ...verdict.missing].map((ground) => ground.text);
      expect(texts.filter((text) => text.includes(hostOf(one)))).not.toEqual([]);
    } else if (failing === undefined) expect(['organisation', 'network']).not.toContain(verdict.outcome);
    else expect(verdict.outcome).not.toBe('healthy');
  });
});

test('every code of TLS is made by a server here, or is not for a reason', () => {
  const made = new Set(cases.flatMap((one) => [one.code, one.dialogue]));
  const left = failureCodes.filter((code) => code.startsWith('tls-') && !made.has(code));
  expect(left.sort()).toEqual(Object.keys(notMadeHere).sort());
  expect(cases.length).toBeGreaterThanOrEqual(40);
});
