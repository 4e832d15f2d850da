import { describe, expect, test } from 'vitest';
import { noProxies, type SystemProxies } from '../../../electron/engine/net/system-proxies.ts';
import type { PlatformQuestion } from '../../../electron/main/engine-process/messages.ts';
import { windowNetwork } from '../../../electron/main/engine-process/window-network.ts';
import { loopback, never } from '../net/servers/loopback.ts';

function network(answer: (question: PlatformQuestion) => unknown, proxies: SystemProxies = noProxies) {
  const questions: PlatformQuestion[] = [];
  const profile = windowNetwork({
    base: loopback(),
    readProxies: async () => ({ proxies, notRead: [] }),
    ask: async (question) => {
      questions.push(question);
      return answer(question);
    },
  });
  return { profile, questions };
}

describe('proxies', () => {
  test('Chromium decides, once for each host of a run; the desktop’s settings tell of the script', async () => {
    const { profile, questions } = network(() => ({ first: 'PROXY proxy.contoso.com:8080; DIRECT' }), {
      ...noProxies,
      pacUrl: 'http://wpad.contoso.com/proxy.pac',
      autoDetect: true,
    });
    const settings = await profile.platform.proxies();
    expect(settings).toMatchObject({
      source: 'platform',
      pacUrl: 'http://wpad.contoso.com/proxy.pac',
      autoDetect: true,
    });
    const expected = {
      proxy: { host: 'proxy.contoso.com', port: 8080, scheme: 'http' },
      others: ['DIRECT'],
    };
    expect(await settings.forUrl('https://mail.example/secret/path?token=x')).toEqual(expected);
    expect(await settings.forUrl('https://mail.example/')).toEqual(expected);
    await settings.forUrl('http://mail.example/path');
    expect(questions).toEqual([
      { ask: 'proxy', url: 'https://mail.example/' },
      { ask: 'proxy', url: 'http://mail.example/path' },
    ]);
    // Settings change between runs.
    await (await profile.platform.proxies()).forUrl('https://mail.example/');
    expect(questions).toHaveLength(3);
  });

  test('an answer that changed says so, and the later one counts', async () => {
    const { profile } = network(() => ({ first: 'DIRECT', second: 'PROXY a.example:3128' }));
    const settings = await profile.platform.proxies();
    expect(await settings.forUrl('https://mail.example/')).toEqual({
      proxy: { host: 'a.example', port: 3128, scheme: 'http' },
      problem: 'changed',
    });
    const { profile: steady } = network(() => ({ first: 'DIRECT', second: 'DIRECT' }));
    expect(await (await steady.platform.proxies()).forUrl('https://mail.example/')).toEqual({ proxy: null });
  });

  test('without an answer: the settings by hand, marked; with a script, nobody knows', async () => {
    const manual = { ...noProxies.manual, https: { host: 'p.example', port: 1, scheme: 'http' as const } };
    const silent = network(() => undefined, { ...noProxies, manual });
    expect(await (await silent.profile.platform.proxies()).forUrl('https://mail.example/')).toEqual({
      proxy: manual.https,
      problem: 'not-answered',
    });
    const failing = network(
      () => {
        throw new Error('gone');
      },
      { ...noProxies, pacUrl: 'http://wpad.contoso.com/proxy.pac' },
    );
    expect(await (await failing.profile.platform.proxies()).forUrl('https://mail.example/')).toEqual({
      proxy: null,
      problem: 'pac-not-evaluated',
    });
  });
});

describe('the second trust store', () => {
  test('asks main, and takes nothing that is not a verdict', async () => {
    const answers: unknown[] = [{ trusted: false, error: 'net::ERR_CERT_REVOKED' }, 'yes', undefined];
    const { profile, questions } = network(() => answers.shift());
    const ask = (host: string) => profile.trust.platformVerdict?.(host, 443, never);
    expect(await ask('a.example')).toEqual({ trusted: false, error: 'net::ERR_CERT_REVOKED' });
    expect(await ask('b.example')).toBeUndefined();
    expect(await ask('c.example')).toBeUndefined();
    expect(questions[0]).toEqual({ ask: 'certificate', host: 'a.example', port: 443 });
  });
});
