import { describe, expect, test } from 'vitest';
import { startDeadline, timeIsOver } from '../../../electron/engine/net/deadline.ts';
import { connectAddress } from '../../../electron/engine/net/dial.ts';
import { queryDns } from '../../../electron/engine/net/dns-query.ts';
import { requestUrl } from '../../../electron/engine/net/http-request.ts';
import { probeImap } from '../../../electron/engine/net/imap.ts';
import { connectThroughProxy } from '../../../electron/engine/net/proxy-connect.ts';
import { trustStore } from '../../../electron/engine/net/system-trust.ts';
import { withTimeLimit } from '../../../electron/engine/net/time-limit.ts';
import { startTls } from '../../../electron/engine/net/tls-handshake.ts';
import { Authority } from './servers/authority.ts';
import { loopback, never } from './servers/loopback.ts';
import { otherThread, type ThreadOptions } from './servers/other-thread.ts';

const root = await Authority.create('CN=Public Root');
const leaf = await root.issue({ names: ['mail.example'] });
const trust = trustStore({ public: [root.pem], extra: () => [], replaced: true });

/** Of every step: far less than this thread computes. */
const timeoutMs = 400;
const computingMs = 1200;
const limits = { dnsMs: timeoutMs, tcpMs: timeoutMs, tlsMs: timeoutMs, firstByteMs: timeoutMs };
const address = '203.0.113.1';

/** What a big certificate list, a debugger or a busy computer do to the loop: nothing else runs meanwhile. */
function compute(): void {
  const end = performance.now() + computingMs;
  while (performance.now() < end);
}

const profileAt = (port: number) =>
  loopback({
    hosts: { 'mail.example': [address] },
    ports: { '53': port, '80': port, '143': port, '443': port, '3128': port },
    trust,
  });

/** Each asks a server in the other thread one question; the answer comes while this thread computes. */
const questions: Readonly<
  Record<Exclude<ThreadOptions['speaks'], 'nothing'>, (port: number) => Promise<unknown>>
> = {
  imap: async (port) => {
    const target = { host: 'mail.example', port: 143, security: 'none' as const };
    const window = { limits, greetingMs: timeoutMs, signal: never };
    return (await probeImap(profileAt(port), { ...target, ...window })).failure;
  },
  http: async (port) =>
    (await requestUrl(profileAt(port), { url: 'http://mail.example/', signal: never, limits })).failure,
  proxy: async (port) => {
    const proxy = { host: address, port: 3128, scheme: 'http' as const };
    const target = { host: 'mail.example', port: 443, limits, signal: never };
    const tunnel = await connectThroughProxy(profileAt(port), { proxy, ...target });
    tunnel.socket?.destroy();
    return tunnel.failure;
  },
  tls: async (port) => {
    const profile = profileAt(port);
    const connected = await connectAddress(profile, { address, port: 443, timeoutMs, signal: never });
    if (!connected.ok) return connected.failure;
    const options = { serverName: 'mail.example', timeoutMs, signal: never };
    const { socket, failure } = await startTls(profile, connected.value.socket, options);
    socket?.destroy();
    return failure;
  },
  dns: async (port) => {
    const question = { server: '192.0.2.53', transport: 'udp', name: 'mail.example', type: 'A' } as const;
    const answer = await queryDns(profileAt(port), { ...question, timeoutMs, signal: never });
    return answer.ok ? undefined : answer.failure;
  },
};

describe('an answer that came while this thread computed is no timeout', () => {
  for (const [speaks, ask] of Object.entries(questions)) {
    test(speaks, async () => {
      const server = await otherThread({ speaks: speaks as ThreadOptions['speaks'], ...leaf });
      const failure = ask(server.port);
      await server.asked;
      compute();
      expect(await failure).toBeUndefined();
    });
  }

  test('a connection that the other end accepted', async () => {
    const server = await otherThread({ speaks: 'nothing' });
    const connected = connectAddress(profileAt(server.port), { address, port: 80, timeoutMs, signal: never });
    setImmediate(compute);
    const answer = await connected;
    expect(answer.ok).toBe(true);
    if (answer.ok) answer.value.socket.destroy();
  });

  test('silence is still one', async () => {
    const server = await otherThread({ speaks: 'nothing' });
    const exchange = requestUrl(profileAt(server.port), {
      url: 'http://mail.example/',
      signal: never,
      limits,
    });
    await server.asked;
    compute();
    expect((await exchange).failure).toEqual({ code: 'http-timeout' });
  });
});

describe('startDeadline', () => {
  /** Who was called first: the end of a deadline of that kind, or a timer of half the time that was lost. */
  const firstAfterComputing = (lostTime: 'given-back' | 'kept') =>
    new Promise<string>((resolve) => {
      startDeadline(timeoutMs, () => resolve('over'), { lostTime });
      compute();
      setTimeout(() => resolve('waits on'), timeoutMs / 2);
    });

  test('gives back what was lost, but not where the end was promised', async () => {
    expect(await firstAfterComputing('given-back')).toBe('waits on');
    expect(await firstAfterComputing('kept')).toBe('over');
  });

  test('ends although every turn of the loop is a long one', async () => {
    let over = false;
    const busy = (): void => {
      const end = performance.now() + 60;
      while (performance.now() < end);
      if (!over) setImmediate(busy);
    };
    setImmediate(busy);
    await new Promise<void>((resolve) => void startDeadline(10, resolve));
    over = true;
  });

  test('called off, it calls nobody, not even between two turns', async () => {
    let called = false;
    const callOff = startDeadline(0, () => {
      called = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    callOff();
    for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(called).toBe(false);
  });
});

describe('why it was interrupted', () => {
  const interruptedBy = async (reason?: unknown) => {
    const end = new AbortController();
    const why = withTimeLimit(
      { timeoutMs: 60_000, signal: end.signal },
      (interruption) => interruption,
      () => undefined,
    );
    end.abort(reason);
    return why;
  };

  test('a probe’s own limit is a timeout, the end of the run is none', async () => {
    expect(await interruptedBy(timeIsOver())).toBe('timeout');
    expect(await interruptedBy()).toBe('cancelled');
  });
});
