import { afterAll, describe, expect, test, vi } from 'vitest';
import { connectAddress, dial, interleaveFamilies } from '../../../electron/engine/net/dial.ts';
import type { Address } from '../../../electron/engine/net/resolve.ts';
import { BlackHole } from '../../lab/black-hole.ts';
import { listen, loopback, never } from './servers/loopback.ts';

const v4 = (address: string): Address => ({ address, family: 4 });
const v6 = (address: string): Address => ({ address, family: 6 });

const server = await listen(() => {});
const { hole, ports } = await BlackHole.open([{ address: '127.0.0.1', port: 0 }]);
const [silentPort = 0] = ports;
afterAll(() => hole.close());

/** 203.0.113.1 and 2001:db8::1 answer, 203.0.113.9 refuses, 203.0.113.66 is silent. */
const profile = loopback({
  ports: {
    '203.0.113.1:443': server.port,
    '2001:db8::1:443': server.port,
    '203.0.113.66:443': silentPort,
    '203.0.113.67:443': silentPort,
  },
});

describe('connectAddress', () => {
  test('connects to where the profile says and reports the planned end', async () => {
    const result = await connectAddress(profile, {
      address: '2001:db8::1',
      port: 443,
      timeoutMs: 3000,
      signal: never,
    });
    expect(result).toMatchObject({
      ok: true,
      value: { remote: { address: '2001:db8::1', family: 6, port: 443 } },
    });
    if (result.ok) result.value.socket.destroy();
  });

  test('names a refusal without the address in its text', async () => {
    const result = await connectAddress(profile, {
      address: '203.0.113.9',
      port: 443,
      timeoutMs: 3000,
      signal: never,
    });
    expect(result).toEqual({ ok: false, failure: { code: 'tcp-refused', text: 'connect ECONNREFUSED' } });
  });

  test('ends silence at its limit', async () => {
    const result = await connectAddress(profile, {
      address: '203.0.113.66',
      port: 443,
      timeoutMs: 50,
      signal: never,
    });
    expect(result).toEqual({ ok: false, failure: { code: 'tcp-timeout' } });
  });

  test('ends when the signal fires', async () => {
    const controller = new AbortController();
    const pending = connectAddress(profile, {
      address: '203.0.113.66',
      port: 443,
      timeoutMs: 60_000,
      signal: controller.signal,
    });
    controller.abort();
    expect(await pending).toEqual({ ok: false, failure: { code: 'tcp-timeout', text: 'cancelled' } });
  });
});

describe('dial', () => {
  test('goes on at once after a refusal and keeps what it tried', async () => {
    const addresses = Array.from({ length: 20 }, (_, i) => v4(`203.0.113.${100 + i}`));
    // With the stagger alone twenty refusals would take five seconds.
    const result = await dial(profile, {
      addresses: [...addresses, v4('203.0.113.1')],
      port: 443,
      timeoutMs: 3000,
      signal: never,
    });
    expect(result.ok).toBe(true);
    if (!result.ok) return;
    expect(result.value.remote.address).toBe('203.0.113.1');
    expect(result.value.attempts.map((attempt) => attempt.failure?.code)).toEqual([
      ...addresses.map(() => 'tcp-refused'),
      undefined,
    ]);
    result.value.socket.destroy();
  });

  test('does not wait for a silent address before it tries the next', async () => {
    const result = await dial(profile, {
      addresses: [v4('203.0.113.66'), v4('203.0.113.1')],
      port: 443,
      timeoutMs: 5000,
      signal: never,
    });
    expect(result).toMatchObject({ ok: true, value: { remote: { address: '203.0.113.1' } } });
    if (result.ok) result.value.socket.destroy();
  });

  test('keeps a slow attempt until the limit of the whole, whatever becomes of the others', async () => {
    const result = await dial(profile, {
      addresses: [v4('203.0.113.66'), v4('203.0.113.9')],
      port: 443,
      timeoutMs: 600,
      signal: never,
    });
    expect(result.ok).toBe(false);
    if (result.ok) return;
    // Ended by the limit, not by the refusal of the second.
    expect(result.failure.code).toBe('tcp-timeout');
    expect(result.attempts.map((attempt) => attempt.failure?.code)).toEqual(['tcp-timeout', 'tcp-refused']);
  });

  test('ends the attempts that lost', async () => {
    const connecting = () =>
      process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length;
    const result = await dial(profile, {
      addresses: [v4('203.0.113.66'), v6('2001:db8::1'), v4('203.0.113.67')],
      port: 443,
      timeoutMs: 5000,
      signal: never,
    });
    if (!result.ok) throw new Error('not connected');
    expect(result.value.attempts).toHaveLength(2);
    result.value.socket.destroy();
    // The server's end of the winner closes a little later than ours.
    await vi.waitFor(() => expect(connecting()).toBe(0));
  });

  test('of several failures tells the one that says most', async () => {
    const none = await dial(profile, { addresses: [], port: 443, timeoutMs: 500, signal: never });
    expect(none).toEqual({
      ok: false,
      failure: { code: 'tcp-unreachable', text: 'no address to connect to' },
      attempts: [],
    });
    const refused = await dial(profile, {
      addresses: [v6('2001:db8::9'), v4('203.0.113.9')],
      port: 443,
      timeoutMs: 500,
      signal: never,
    });
    expect(refused).toMatchObject({ ok: false, failure: { code: 'tcp-refused' } });
  });

  test('two hundred on one signal leave no listener and no warning behind', async () => {
    const warnings: Error[] = [];
    const collect = (warning: Error) => warnings.push(warning);
    process.on('warning', collect);
    const controller = new AbortController();
    const results = await Promise.all(
      Array.from({ length: 200 }, () =>
        dial(profile, {
          addresses: [v4('203.0.113.9')],
          port: 443,
          timeoutMs: 5000,
          signal: controller.signal,
        }),
      ),
    );
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', collect);
    expect(results.every((result) => !result.ok)).toBe(true);
    expect(warnings).toEqual([]);
  });
});

test('families alternate, beginning with the resolver’s first', () => {
  const order = interleaveFamilies([v6('::a'), v6('::b'), v6('::c'), v4('1.1.1.1'), v4('1.1.1.2')]);
  expect(order.map(({ address }) => address)).toEqual(['::a', '1.1.1.1', '::b', '1.1.1.2', '::c']);
});
