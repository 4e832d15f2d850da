import { createSocket } from 'node:dgram';
import { decode, encode, type Packet, TRUNCATED_RESPONSE } from 'dns-packet';
import { expect, test } from 'vitest';
import type { NetworkProfile } from '../../../electron/engine/net/network-profile.ts';
import { dialTcp, get } from './dial.ts';
import { broken } from './worlds.ts';

type Reply = Packet & { rcode?: string };

/** One question over UDP; the raw reply. */
function askRaw(profile: NetworkProfile, server: string, name: string, type: string): Promise<Buffer> {
  const at = profile.endpoint(server, 53);
  const socket = createSocket('udp4');
  return new Promise((resolve) => {
    socket.on('message', (message) => {
      socket.close();
      resolve(message);
    });
    socket.send(
      encode({ type: 'query', id: 7, flags: 256, questions: [{ name, type: type as 'A' }] }),
      at.port,
      at.address,
    );
  });
}
const ask = async (...question: Parameters<typeof askRaw>) => decode(await askRaw(...question)) as Reply;
const dataOf = (reply: Reply, type: string) =>
  (reply.answers ?? []).flatMap((record) => (record.type === type && 'data' in record ? [record.data] : []));

test('all record types, with aliases in order', async () => {
  const profile = (await broken()).profile();
  const a = await ask(profile, '192.168.1.1', 'outlook.office365.com', 'A');
  expect(dataOf(a, 'CNAME')).toEqual([
    'ooc-g2.tm-4.office.com',
    'outlook.ms-acdc.office.com',
    'FRA-efz.ms-acdc.office.com',
  ]);
  expect(dataOf(a, 'A')).toEqual(['52.97.1.2', '52.97.2.2', '40.99.1.2']);
  expect(dataOf(await ask(profile, '192.168.1.1', 'contoso.com', 'MX'), 'MX')).toEqual([
    { preference: 0, exchange: 'contoso-com.mail.protection.outlook.com' },
  ]);
  expect(dataOf(await ask(profile, '8.8.8.8', '_imaps._tcp.example.org', 'SRV'), 'SRV')).toEqual([
    { priority: 0, weight: 1, port: 993, target: 'imap.example.org' },
  ]);
  expect(String(dataOf(await ask(profile, '1.1.1.1', 'example.org', 'TXT'), 'TXT'))).toBe('v=spf1 mx -all');
  expect((await ask(profile, '192.168.1.1', 'qzxkvjwpfmhd.com', 'A')).rcode).toBe('NXDOMAIN');
  expect((await ask(profile, '192.168.1.1', '_tcp.example.org', 'A')).rcode).toBe('NOERROR');
});

test('over TCP, and over HTTPS as message and as JSON', async () => {
  const profile = (await broken()).profile();
  const query = encode({
    type: 'query',
    id: 9,
    flags: 256,
    questions: [{ name: 'contoso.com', type: 'MX' }],
  });
  const socket = await dialTcp(profile, '9.9.9.9', 53);
  socket.write(Buffer.concat([Buffer.from([0, query.length]), query]));
  const message = await new Promise<Buffer>((resolve) => socket.once('data', resolve));
  socket.destroy();
  expect(dataOf(decode(message.subarray(2)), 'MX')).toHaveLength(1);
  const wire = await get(profile, `https://1.1.1.1/dns-query?dns=${query.toString('base64url')}`);
  expect(wire.headers).toContain('content-type: application/dns-message');
  const json = JSON.parse((await get(profile, 'https://dns.google/resolve?name=contoso.com&type=MX')).body);
  expect(json).toMatchObject({
    Status: 0,
    Answer: [{ type: 15, data: '0 contoso-com.mail.protection.outlook.com' }],
  });
});

test('each action of a fault, at its own view only', async () => {
  const world = await broken(
    { kind: 'dns', view: 'router', name: 'a.example', action: 'nxdomain' },
    { kind: 'dns', view: 'router', name: 'b.example', action: 'servfail' },
    { kind: 'dns', view: 'router', name: 'c.example', action: 'refused' },
    { kind: 'dns', view: 'router', name: '*.office.com', action: { addresses: ['0.0.0.0'] } },
    { kind: 'dns', view: 'router', name: 'contoso.com', types: ['MX'], action: 'nodata' },
    { kind: 'dns', view: 'router', name: 'd.example', action: 'mismatched' },
    { kind: 'dns', view: 'router', name: 'e.example', action: 'garbage' },
  );
  const profile = world.profile();
  const rcode = async (name: string) => (await ask(profile, '192.168.1.1', name, 'A')).rcode;
  expect(await rcode('a.example')).toBe('NXDOMAIN');
  expect(await rcode('b.example')).toBe('SERVFAIL');
  expect(await rcode('c.example')).toBe('REFUSED');
  expect(dataOf(await ask(profile, '192.168.1.1', 'outlook.office.com', 'A'), 'A')).toEqual(['0.0.0.0']);
  expect(dataOf(await ask(profile, '195.34.133.21', 'outlook.office.com', 'A'), 'A')).toContain('52.97.1.2');
  expect(dataOf(await ask(profile, '192.168.1.1', 'contoso.com', 'MX'), 'MX')).toEqual([]);
  expect((await ask(profile, '192.168.1.1', 'd.example', 'A')).questions?.[0]?.name).toBe('another.example');
  expect((await askRaw(profile, '192.168.1.1', 'e.example', 'A')).toString()).toMatch(/^HTTP/);
});

test('a fault of the ISP shows at the router that forwards to it', async () => {
  const world = await broken({ kind: 'dns-rewrite-unknown', view: 'isp', address: '195.34.133.80' });
  const profile = world.profile();
  for (const server of ['192.168.1.1', '195.34.133.21']) {
    expect(dataOf(await ask(profile, server, 'qzxkvjwpfmhd.com', 'A'), 'A')).toEqual(['195.34.133.80']);
  }
  expect((await ask(profile, '8.8.8.8', 'qzxkvjwpfmhd.com', 'A')).rcode).toBe('NXDOMAIN');
});

test('too long for UDP: truncated, and whole over TCP', async () => {
  const long = Array.from({ length: 40 }, (_, i) => `10.0.0.${i}`);
  const world = await broken({ kind: 'dns-record', name: 'many.example', type: 'A', data: long });
  const reply = await ask(world.profile(), '192.168.1.1', 'many.example', 'A');
  expect([(reply.flags ?? 0) & TRUNCATED_RESPONSE, reply.answers]).toEqual([TRUNCATED_RESPONSE, []]);
});

test('the system lookup: hosts file first, then the configured resolver', async () => {
  const world = await broken(
    { kind: 'hosts-file', lines: ['10.0.0.5 outlook.office365.com # old'] },
    { kind: 'resolvers', use: ['isp'] },
    { kind: 'dns', view: 'isp', name: 'b.example', action: 'servfail' },
  );
  const profile = world.profile();
  const { signal } = new AbortController();
  expect(await profile.dnsServers()).toEqual({ is: 'value', value: ['195.34.133.21'] });
  expect(await profile.lookup('outlook.office365.com', signal)).toEqual({
    ok: true,
    addresses: [{ address: '10.0.0.5', family: 4 }],
  });
  expect(await profile.lookup('login.live.com', signal)).toMatchObject({ ok: true });
  expect(await profile.lookup('nowhere.example', signal)).toMatchObject({ ok: false, code: 'dns-nxdomain' });
  expect(await profile.lookup('b.example', signal)).toMatchObject({ ok: false, code: 'dns-servfail' });
  expect(world.requests.filter(({ name }) => name === 'outlook.office365.com')).toEqual([]);
});

test('a silent resolver is asked, and the lookup ends when it is given up', async () => {
  const world = await broken({ kind: 'dns', view: 'router', name: '*', action: 'timeout' });
  const stop = new AbortController();
  const found = world.profile().lookup('contoso.com', stop.signal);
  await expect.poll(() => world.requests.length).toBeGreaterThan(0);
  stop.abort();
  expect(await found).toMatchObject({ ok: false, code: 'dns-timeout' });
});
