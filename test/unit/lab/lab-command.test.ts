import { access } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { NetworkProfile } from '../../../electron/engine/net/network-profile.ts';
import { runLab } from '../../lab/lab-command.ts';
import { get } from './dial.ts';

function listener() {
  const said: string[] = [];
  return { said, say: (text: string) => void said.push(text) };
}

test('lists what there is', async () => {
  const { said, say } = listener();
  expect(await runLab([], { say })).toBe(0);
  expect(said.join('')).toContain('  503-everywhere ');
});

test('refuses what there is not', async () => {
  const { said, say } = listener();
  expect(await runLab(['no-such'], { say })).toBe(64);
  expect(await runLab(['toString'], { say })).toBe(64);
  expect(await runLab(['503-everywhere', '--rtt', 'soon'], { say })).toBe(64);
  expect(await runLab(['--no-such'], { say })).toBe(64);
  expect(await runLab(['diagnose', 'ana@contoso.com'], { say })).toBe(64);
  expect(
    await runLab(['diagnose', '--world', '/nowhere', 'ana@contoso.com'], { say, diagnose: async () => 0 }),
  ).toBe(64);
  expect(said.join('')).toContain('There is no scenario “no-such”');
});

test('runs a world until it is ended, and says how to diagnose it', async () => {
  const stop = new AbortController();
  const { said, say } = listener();
  const running = runLab(['ex1256020-mobile-and-mac'], { say, signal: stop.signal });
  await expect.poll(() => said.join('')).toContain(' lab diagnose --world');
  const line = said.join('').match(/ lab (diagnose .*)/)?.[1] ?? '';
  expect(line).toContain('ana@contoso.com --failing outlook-mobile --working outlook-web --policy ');
  const words = line.split(' ');
  const asked: { profile: NetworkProfile; argv: string[] }[] = [];
  const code = await runLab(words, {
    say,
    diagnose: async (profile, argv) => {
      asked.push({ profile, argv });
      return 21;
    },
  });
  expect(code).toBe(21);
  const [first] = asked;
  if (!first) throw new Error('diagnose was not called');
  expect(first.argv[0]).toBe('ana@contoso.com');
  expect(first.argv).not.toContain('--world');
  expect((await get(first.profile, 'https://health.contoso.com/issues')).body).toContain('EX1256020');
  stop.abort();
  expect(await running).toBe(0);
  await expect(access(words[2] ?? '')).rejects.toThrow();
});
