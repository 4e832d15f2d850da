import { describe, expect, test } from 'vitest';
import { environmentProxies, proxyOf } from '../../../electron/engine/net/environment-proxy.ts';

const decide = async (environment: Record<string, string>, url: string) => {
  const { proxy } = await environmentProxies(environment).forUrl(url);
  return proxy === null ? 'DIRECT' : `${proxy.scheme}://${proxy.host}:${proxy.port}`;
};

describe('which proxy', () => {
  test('by the scheme of the URL, lower case before upper case, all_proxy last', async () => {
    const environment = {
      HTTPS_PROXY: 'http://upper.example:3128',
      https_proxy: 'http://secure.example:3128',
      HTTP_PROXY: 'clear.example:8080',
    };
    expect(await decide(environment, 'https://mail.example/')).toBe('http://secure.example:3128');
    expect(await decide(environment, 'http://mail.example/')).toBe('http://clear.example:8080');
    expect(await decide({ ALL_PROXY: 'socks5h://s.example' }, 'https://mail.example/')).toBe(
      'socks5://s.example:1080',
    );
    expect(environmentProxies(environment).source).toBe('environment');
    expect(environmentProxies({ HTTPS_PROXY: ' ' }).source).toBe('none');
    expect(await decide({}, 'https://mail.example/')).toBe('DIRECT');
  });

  test('credentials are forgotten, ports have defaults, nonsense is no proxy', () => {
    expect(proxyOf('http://user:secret@p.example:3128')).toEqual({
      host: 'p.example',
      port: 3128,
      scheme: 'http',
    });
    expect(JSON.stringify(proxyOf('https://user:secret@p.example/'))).not.toContain('secret');
    expect(proxyOf('p.example')).toEqual({ host: 'p.example', port: 80, scheme: 'http' });
    expect(proxyOf('https://p.example')).toMatchObject({ port: 443 });
    expect(proxyOf('http://[2001:db8::8]:3128')).toMatchObject({ host: '2001:db8::8', port: 3128 });
    expect(proxyOf('ftp://p.example')).toBeUndefined();
    expect(proxyOf('http://')).toBeUndefined();
    expect(proxyOf('http://p.example:99999')).toBeUndefined();
  });
});

describe('exceptions', () => {
  const proxied = async (noProxy: string, url: string) =>
    (await decide({ HTTPS_PROXY: 'p.example:1', HTTP_PROXY: 'p.example:1', NO_PROXY: noProxy }, url)) !==
    'DIRECT';

  test.each([
    ['*', 'https://mail.example/', false],
    ['example', 'https://mail.example/', false],
    ['.example', 'https://mail.example/', false],
    ['*.example', 'https://mail.example/', false],
    ['mail.example', 'https://MAIL.example./', false],
    ['ail.example', 'https://mail.example/', true],
    ['mail.example:443', 'https://mail.example/', false],
    ['mail.example:8443', 'https://mail.example/', true],
    ['a.example, b.example mail.example', 'https://mail.example/', false],
    ['10.0.0.0/8', 'https://10.1.2.3/', false],
    ['10.0.0.0/8', 'https://11.1.2.3/', true],
    ['2001:db8::/32', 'https://[2001:db8::1]/', false],
    ['2001:db8::1', 'https://[2001:db8::1]/', false],
    ['192.0.2.1', 'https://192.0.2.1/', false],
    ['192.0.2.1:80', 'https://192.0.2.1/', true],
    ['', 'https://mail.example/', true],
    ['', 'http://localhost:3000/', false],
    ['', 'http://127.0.0.1/', false],
    ['', 'http://[::1]/', false],
  ])('%j and %s: proxied %s', async (noProxy, url, expected) => {
    expect(await proxied(noProxy, url)).toBe(expected);
  });
});
