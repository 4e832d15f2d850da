import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { profileFromFile } from '../../lab/profile.ts';
import { startWorld } from '../../lab/world.ts';
import { get } from './dial.ts';
import { broken } from './worlds.ts';

test('another process can use a saved world', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'world-'));
  try {
    const file = join(folder, 'world.json');
    const world = await broken({ kind: 'http-status', host: '*', status: 503, ownHeaders: true });
    await world.save(file);
    const profile = await profileFromFile(file);
    const answer = await get(profile, 'https://outlook.office365.com/EWS/Exchange.asmx');
    expect([answer.status, answer.problem]).toEqual([503, undefined]);
    await expect(profileFromFile(import.meta.filename)).rejects.toThrow();
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('tools without a port map can be told where everything is', async () => {
  const world = await broken();
  expect(world.addresses()).toEqual(
    expect.arrayContaining(['52.97.1.2', '2603:1006:1400::2', '192.168.1.1', '1.1.1.1']),
  );
  const ports = world.externalPorts();
  expect(ports).toContainEqual(
    expect.objectContaining({ address: '192.168.1.1', port: 53, transport: 'udp' }),
  );
  const mail = ports.find(({ address, port }) => address === '52.97.1.2' && port === 443);
  expect(mail?.local).toEqual(world.profile().endpoint('52.97.1.2', 443));
});

test('slow worlds answer all the same', async () => {
  const world = await startWorld({ faults: [], rttMs: 5 });
  try {
    const answer = await get(world.profile(), 'https://outlook.office365.com/EWS/Exchange.asmx');
    expect([answer.status, answer.problem]).toEqual([401, undefined]);
  } finally {
    await world.close();
  }
});

test('a fault at a host that nobody has is a mistake of the scenario', async () => {
  await expect(startWorld([{ kind: 'tcp-refuse', target: { host: 'no-such.example' } }])).rejects.toThrow(
    'no-such.example',
  );
});
