import { describe, expect, test } from 'vitest';
import { resolveHost } from '../../../electron/engine/net/resolve.ts';
import { configuredServers, systemNetwork } from '../../../electron/engine/net/system-network.ts';
import { loopback, never } from './servers/loopback.ts';

const options = { timeoutMs: 1000, signal: never };

describe('resolveHost', () => {
  test('keeps the order, drops repeats', async () => {
    const profile = loopback({ hosts: { 'mail.example': ['2001:db8::1', '203.0.113.1', '2001:db8::1'] } });
    expect(await resolveHost(profile, 'mail.example', options)).toMatchObject({
      ok: true,
      value: {
        addresses: [
          { address: '2001:db8::1', family: 6 },
          { address: '203.0.113.1', family: 4 },
        ],
      },
    });
  });

  test('an address is its own answer, with and without brackets', async () => {
    const profile = loopback();
    for (const host of ['[2001:db8::1]', '2001:db8::1']) {
      expect(await resolveHost(profile, host, options)).toEqual({
        ok: true,
        value: { addresses: [{ address: '2001:db8::1', family: 6 }], ms: 0 },
      });
    }
  });

  test('passes the resolver’s refusal on', async () => {
    expect(await resolveHost(loopback(), 'nobody.example', options)).toEqual({
      ok: false,
      failure: { code: 'dns-nxdomain', text: 'ENOTFOUND' },
    });
    const empty = loopback({ hosts: { 'empty.example': [] } });
    expect(await resolveHost(empty, 'empty.example', options)).toEqual({
      ok: false,
      failure: { code: 'dns-nodata' },
    });
  });

  test('drops a look-up that never answers, and one that breaks', async () => {
    const silent = loopback({ lookup: () => new Promise(() => {}) });
    expect(await resolveHost(silent, 'mail.example', { timeoutMs: 20, signal: never })).toEqual({
      ok: false,
      failure: { code: 'dns-timeout' },
    });
    const broken = loopback({ lookup: () => Promise.reject(new Error('broken')) });
    expect(await resolveHost(broken, 'mail.example', options)).toEqual({
      ok: false,
      failure: { code: 'dns-unknown' },
    });
  });
});

describe('the machine’s own resolver', () => {
  test('knows localhost, and no name under .invalid', async () => {
    const { lookup } = systemNetwork();
    expect(await lookup('localhost', never)).toMatchObject({ ok: true });
    expect(await lookup('mailpath-test.invalid', never)).toMatchObject({ ok: false });
  });

  test('is left alone when the signal fires', async () => {
    const controller = new AbortController();
    const answer = systemNetwork().lookup('mailpath-test.invalid', controller.signal);
    controller.abort();
    expect(await answer).toEqual({ ok: false, code: 'dns-timeout', text: 'cancelled' });
  });

  test('configured servers come as bare addresses; loopback is not believed on Windows', () => {
    const servers = ['127.0.0.1', '192.0.2.53:5353', '[2001:db8::53]:53', 'fe80::1%eth0', '192.0.2.53'];
    expect(configuredServers(servers, 'linux')).toEqual([
      '127.0.0.1',
      '192.0.2.53',
      '2001:db8::53',
      'fe80::1%eth0',
    ]);
    expect(configuredServers(servers, 'win32')).toEqual(['192.0.2.53', '2001:db8::53', 'fe80::1%eth0']);
  });
});
