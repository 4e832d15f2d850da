import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { connect as tlsConnect } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { dialTcp, dialTls, get } from './dial.ts';
import { broken } from './worlds.ts';

const mail = '52.97.1.2';

describe('TCP', () => {
  test('refused: by host, by port, and where nobody is', async () => {
    const world = await broken({
      kind: 'tcp-refuse',
      target: { host: 'outlook.office365.com', ports: [993] },
    });
    const profile = world.profile();
    await expect(dialTcp(profile, mail, 993)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await expect(dialTcp(profile, '203.0.113.99', 443)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    (await dialTcp(profile, mail, 443)).destroy();
  });

  test.skipIf(process.platform !== 'linux')('a black hole leaves the client in SYN_SENT', async () => {
    const world = await broken({
      kind: 'tcp-blackhole',
      target: { host: 'outlook.office365.com', ports: [443] },
    });
    const at = world.profile().endpoint(mail, 443);
    const socket = connect({ host: at.address, port: at.port });
    socket.on('error', () => undefined);
    await turn();
    // On loopback a handshake ends within the connect call: a state of 02 now is a SYN that was dropped.
    const remote = `0100007F:${at.port.toString(16).toUpperCase().padStart(4, '0')}`;
    expect(statesTo(remote)).toContain('02');
    expect(socket.connecting).toBe(true);
    socket.destroy();
    (await dialTcp(world.profile(), mail, 993)).destroy();
  });

  test('no way out: unreachable at once; local addresses stay where only the route is missing', async () => {
    const world = await broken({ kind: 'no-route' });
    const profile = world.profile();
    await expect(dialTcp(profile, mail, 443)).rejects.toMatchObject({ code: 'ENETUNREACH' });
    (await dialTcp(profile, '192.168.1.1', 53)).destroy();
    expect(await profile.platform.defaultRoute()).toEqual({ is: 'absent' });
    const gone = (await broken({ kind: 'no-interface' })).profile();
    await expect(dialTcp(gone, '192.168.1.1', 53)).rejects.toMatchObject({ code: 'ENETUNREACH' });
    expect([gone.platform.interfaces(), await gone.dnsServers()]).toEqual([
      { is: 'value', value: [] },
      { is: 'absent' },
    ]);
  });

  test('IPv6 and the gateway can be silent alone', async () => {
    const world = await broken({ kind: 'ipv6-blackhole' }, { kind: 'gateway-silent' });
    const profile = world.profile();
    const hole = profile.endpoint('2603:1006:1400::2', 443);
    expect(profile.endpoint('192.168.1.1', 80)).toEqual(hole);
    expect(await profile.platform.neighbourAnswers('192.168.1.1')).toEqual({ is: 'value', value: false });
    (await dialTcp(profile, mail, 443)).destroy();
  });

  test('resets come after the connect, in the given ratio', async () => {
    const world = await broken({ kind: 'tcp-reset', target: { everything: true }, ratio: '1/2' });
    const profile = world.profile();
    const tries = [];
    for (let i = 0; i < 4; i++) {
      tries.push(
        await get(profile, 'http://captive.apple.com/', { address: '17.253.1.201' }).then(
          ({ status }) => status,
          (error) => error.code,
        ),
      );
    }
    expect(tries).toEqual(['ECONNRESET', 404, 'ECONNRESET', 404]);
  });
});

describe('TLS', () => {
  const code = (run: Promise<unknown>) =>
    run.then(
      () => 'works',
      (error: { code?: string }) => error.code,
    );

  test('reset by name: other names, and none, pass at the same address', async () => {
    const world = await broken({ kind: 'tls-reset', sni: '*.office365.com', action: 'reset' });
    const profile = world.profile();
    expect(await code(dialTls(profile, mail, 443, 'outlook.office365.com'))).toBe('ECONNRESET');
    expect(await code(dialTls(profile, mail, 443, 'www.example.com'))).toBe('works');
    expect(await code(dialTls(profile, mail, 443, undefined))).toBe('works');
  });

  test('only big hellos stall; one classical key share passes', async () => {
    const world = await broken({ kind: 'tls-reset', sni: '*', onlyBigHello: true, action: 'stall' });
    const profile = world.profile();
    expect(await code(dialTls(profile, mail, 443, 'outlook.office365.com', { ecdhCurve: 'X25519' }))).toBe(
      'works',
    );
    const raw = await dialTcp(profile, mail, 443);
    const socket = tlsConnect({
      socket: raw,
      servername: 'outlook.office365.com',
      rejectUnauthorized: false,
    });
    socket.on('error', () => undefined);
    await expect.poll(() => world.requests.filter(({ kind }) => kind === 'tls').length).toBe(2);
    const sizes = world.requests
      .filter(({ kind }) => kind === 'tls')
      .map(({ detail }) => Number.parseInt(detail ?? '', 10));
    expect(sizes[0]).toBeLessThan(600);
    expect(sizes[1]).toBeGreaterThan(1400);
    expect([raw.bytesRead, socket.authorized]).toEqual([0, false]);
    socket.destroy();
  });
});

/** States of all connections to the remote end, in the kernel's numbers: 01 established, 02 SYN_SENT. */
function statesTo(remote: string): (string | undefined)[] {
  return readFileSync('/proc/net/tcp', 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((words) => words[2] === remote)
    .map((words) => words[3]);
}
