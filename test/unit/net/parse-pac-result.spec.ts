import { expect, test } from 'vitest';
import { parsePacResult } from '../../../electron/engine/net/parse-pac-result.ts';
import { shownProxy, shownUrl } from '../../../electron/engine/net/shown-proxy.ts';

test.each([
  ['DIRECT', 'DIRECT', undefined, undefined],
  ['', 'DIRECT', undefined, undefined],
  [
    'PROXY a.example:8080; HTTPS b.example:443; SOCKS5 c.example; DIRECT',
    'http://a.example:8080',
    ['https://b.example:443', 'socks5://c.example:1080', 'DIRECT'],
    undefined,
  ],
  ['proxy a.example', 'http://a.example:80', undefined, undefined],
  ['HTTPS [2001:db8::8]:3129', 'https://[2001:db8::8]:3129', undefined, undefined],
  [
    'SOCKS c.example:1080; PROXY a.example:3128',
    'http://a.example:3128',
    ['SOCKS c.example:1080'],
    'not-supported',
  ],
  ['SOCKS4 c.example:1080', 'DIRECT', ['SOCKS4 c.example:1080'], 'not-supported'],
  ['PROXY a.example:99999', 'DIRECT', ['PROXY a.example:99999'], 'not-supported'],
  ['PROXY', 'DIRECT', ['PROXY'], 'not-supported'],
  ['<html>', 'DIRECT', ['<html>'], 'not-supported'],
])('%j', (text, proxy, others, problem) => {
  const decision = parsePacResult(text);
  expect(shownProxy(decision.proxy)).toBe(proxy);
  expect(decision.others).toEqual(others);
  expect(decision.problem).toBe(problem);
});

test('an address is shown without what may be secret in it', () => {
  expect(shownUrl('http://ana:secret@wpad.contoso.com:81/proxy.pac?token=x#y')).toBe(
    'http://wpad.contoso.com:81/proxy.pac',
  );
  expect(shownUrl('data:application/x-ns-proxy-autoconfig;base64,AAAA')).toBe('data:');
  expect(shownUrl('no address?token=x')).toBe('no address');
});
