import fc from 'fast-check';
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

describe('what stands before the host', () => {
  // As curl reads it: a password is written as its owner has it, a domain before a backslash.
  test.each([
    'http://CONTOSO\\ana:secret@proxy.contoso.com:8080',
    'CONTOSO\\ana:secret@proxy.contoso.com:8080',
    'http://CONTOSO%5Cana:secret@proxy.contoso.com:8080',
    'http://ana@contoso.com:secret@proxy.contoso.com:8080',
    'http://ana:se#cret@proxy.contoso.com:8080',
    'http://ana:se/cret@proxy.contoso.com:8080/',
    'http://ana:se?cret@proxy.contoso.com:8080',
    'http://ana:se:cret@proxy.contoso.com:8080',
    'http://ana:se%cret@proxy.contoso.com:8080',
    'http://:@proxy.contoso.com:8080',
    'http://proxy.contoso.com:8080\\',
  ])('is no part of it: %s', (value) => {
    expect(proxyOf(value)).toEqual({ host: 'proxy.contoso.com', port: 8080, scheme: 'http' });
  });

  test('is no part of it, whatever its characters are', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((text) => !/^\d*$/.test(text)),
        fc.string(),
        fc.constantFrom('', 'http://', 'https://', 'socks5://'),
        (user, password, scheme) => {
          const found = proxyOf(`${scheme}${user}:${password}@proxy.contoso.com:8080`);
          // A scheme of its own before the user makes it another kind of proxy, and no proxy at all.
          if (scheme === '' && /^[a-z][a-z0-9+.-]*:\/\//i.test(`${user}:${password}`)) return;
          expect(found).toMatchObject({ host: 'proxy.contoso.com', port: 8080 });
        },
      ),
    );
  });

  test.each([
    ['https://p.example:80', { host: 'p.example', port: 80, scheme: 'https' }],
    ['socks5://p.example:80', { host: 'p.example', port: 80, scheme: 'socks5' }],
    ['http://p.example:', { host: 'p.example', port: 80, scheme: 'http' }],
    ['socks5://[2001:db8::8]', { host: '2001:db8::8', port: 1080, scheme: 'socks5' }],
    ['http://P.Example:0080', { host: 'p.example', port: 80, scheme: 'http' }],
  ])('a port that is written counts, also another scheme’s usual one: %s', (value, choice) => {
    expect(proxyOf(value)).toEqual(choice);
  });

  test.each([
    'p.example:0',
    'p.example:-1',
    'p.example:x',
    ':8080',
    '@',
    'ana:secret@',
    'p q.example:1',
    '[::1:80',
  ])('nonsense is no proxy: %s', (value) => {
    expect(proxyOf(value)).toBeUndefined();
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
