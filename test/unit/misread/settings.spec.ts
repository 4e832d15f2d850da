import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readAutoconfig } from '../../../electron/engine/documents/autoconfig-xml.ts';
import { environmentProxies } from '../../../electron/engine/net/environment-proxy.ts';
import { parseRegistry } from '../../../electron/engine/net/registry.ts';
import { windowsProxies } from '../../../electron/engine/net/windows-proxies.ts';

/* Settings that were misread once. */
const input = (name: string) => readFileSync(join(import.meta.dirname, 'inputs', name), 'utf8');

it('the first kind of connection that is known counts', () => {
  expect(readAutoconfig(input('autoconfig-second-socket-type.xml'), 'example.org').servers).toEqual([
    { protocol: 'imap', host: 'imap.example.org', port: 993, security: 'implicit' },
  ]);
});

it('a domain before the name of who signs in to the proxy is no part of its host', async () => {
  const [name = '', value = ''] = input('proxy-environment-domain-user.txt').trim().split(/=(.*)/s);
  const { proxy } = await environmentProxies({ [name]: value }).forUrl('https://mail.example/');
  expect(proxy).toMatchObject({ host: 'proxy.contoso.com', port: 8080 });
});

it('of a list of proxies the first is taken', () => {
  const { manual } = windowsProxies(parseRegistry(input('proxy-wininet-list.txt')));
  expect(manual.https).toMatchObject({ host: 'proxy1.contoso.com', port: 8080 });
});
