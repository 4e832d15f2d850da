import { describe, expect, test } from 'vitest';
import type { FaultOf } from '../../lab/faults.ts';
import { dialTcp, dialTls, exchange, firstAddress, get, secure } from './dial.ts';
import { broken } from './worlds.ts';

describe('proxy', () => {
  const connectHead = (target: string) => [`CONNECT ${target} HTTP/1.1`, `Host: ${target}`];

  async function through(fault: Omit<FaultOf<'proxy'>, 'kind'>, target = 'outlook.office365.com:443') {
    const profile = (await broken({ kind: 'proxy', ...fault })).profile();
    const { proxy } = await (await profile.platform.proxies()).forUrl(`https://${target}/`);
    if (!proxy) throw new Error('no proxy is set');
    const socket = await dialTcp(profile, await firstAddress(profile, proxy.host), proxy.port);
    return { profile, socket, ask: () => exchange(socket, connectHead(target)) };
  }

  test('opens a tunnel to the real server', async () => {
    const { profile, socket } = await through({ mode: 'ok', directWorks: false });
    socket.write(`${connectHead('outlook.office365.com:443').join('\r\n')}\r\n\r\n`);
    const opened = await new Promise<Buffer>((resolve) => socket.once('data', resolve));
    expect(String(opened)).toMatch(/^HTTP\/1\.1 200 /);
    const tunnel = await secure(profile, socket, 'outlook.office365.com');
    expect(tunnel.authorized).toBe(true);
    const answer = await exchange(tunnel.socket, [
      'GET /EWS/Exchange.asmx HTTP/1.1',
      'Host: outlook.office365.com',
    ]);
    expect(answer.status).toBe(401);
    // The way without the proxy is closed.
    expect(profile.endpoint('52.97.1.2', 443)).toEqual(profile.endpoint('40.99.1.2', 443));
  });

  test.each([
    [
      { mode: 'auth' as const, schemes: ['Negotiate', 'NTLM'] },
      407,
      'proxy-authenticate: negotiate\r\nproxy-authenticate: ntlm',
    ],
    [{ mode: 'denied' as const }, 403, 'x-squid-error: err_access_denied'],
    [{ mode: 'bad-gateway' as const }, 502, 'x-squid-error: err_connect_fail'],
  ])('%o answers %d', async (fault, status, header) => {
    const answer = await (await through(fault)).ask();
    expect([answer.status, answer.headers.includes(header)]).toEqual([status, true]);
  });

  test('a rule for one host lets others pass', async () => {
    const { ask } = await through({ mode: 'denied', host: '*.office365.com' }, 'nowhere.example:443');
    expect((await ask()).status).toBe(503);
  });

  test('takes addresses for names, and clear-text requests with a whole URL', async () => {
    const literal = await through({ mode: 'ok' }, '1.1.1.1:443');
    literal.socket.write(`${connectHead('1.1.1.1:443').join('\r\n')}\r\n\r\n`);
    expect(String(await new Promise<Buffer>((resolve) => literal.socket.once('data', resolve)))).toMatch(
      / 200 /,
    );
    literal.socket.destroy();
    const { socket } = await through({ mode: 'ok' });
    const url = 'http://www.msftconnecttest.com/connecttest.txt';
    const page = await exchange(socket, [`GET ${url} HTTP/1.1`, 'Host: www.msftconnecttest.com']);
    expect(page.body).toBe('Microsoft Connect Test');
  });

  test('its name may be gone, or nobody may answer', async () => {
    const unresolvable = (await broken({ kind: 'proxy', mode: 'unresolvable' })).profile();
    await expect(firstAddress(unresolvable, 'proxy.contoso.example')).rejects.toThrow('dns-nxdomain');
    const dead = (await broken({ kind: 'proxy', mode: 'dead' })).profile();
    const at = dead.endpoint(await firstAddress(dead, 'proxy.contoso.example'), 8080);
    expect(at).not.toEqual(dead.endpoint('203.0.113.99', 8080));
  });
});

describe('captive portal', () => {
  test('redirects all clear text, and cuts what is secure', async () => {
    const profile = (await broken({ kind: 'portal', mode: 'redirect', tls: 'reset' })).profile();
    for (const url of [
      'http://captive.apple.com/hotspot-detect.html',
      'http://www.msftconnecttest.com/connecttest.txt',
    ]) {
      const answer = await get(profile, url);
      expect([answer.status, answer.headers.includes('location: http://login.hotel-wifi.example/')]).toEqual([
        302,
        true,
      ]);
    }
    expect((await get(profile, 'http://203.0.113.9/', { address: '203.0.113.9' })).status).toBe(302);
    await expect(dialTls(profile, '52.97.1.2', 443, 'outlook.office365.com')).rejects.toMatchObject({
      code: 'ECONNRESET',
    });
  });

  test('or shows its own page', async () => {
    const profile = (await broken({ kind: 'portal', mode: 'content', tls: 'reset' })).profile();
    const answer = await get(profile, 'http://connectivitycheck.gstatic.com/generate_204');
    expect([answer.status, answer.body.includes('Welcome to Hotel Wi-Fi')]).toEqual([200, true]);
  });

  test('or lets the test pages pass, and answers for everybody with its own certificate', async () => {
    const profile = (await broken({ kind: 'portal', mode: 'passes-probes', tls: 'self-signed' })).profile();
    expect((await get(profile, 'http://www.msftconnecttest.com/connecttest.txt')).body).toBe(
      'Microsoft Connect Test',
    );
    const mail = await get(profile, 'https://outlook.office365.com/EWS/Exchange.asmx');
    expect(mail.problem).toContain('DEPTH_ZERO_SELF_SIGNED_CERT');
    expect(mail.body).toContain('Welcome to Hotel Wi-Fi');
  });
});
