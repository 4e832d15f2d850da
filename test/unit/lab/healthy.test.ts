import { describe, expect, test } from 'vitest';
import { dialTcp, dialTls, get, secure, talk } from './dial.ts';
import { broken } from './worlds.ts';

describe('Microsoft 365', () => {
  test('refuses anonymous mail requests in its own shape, over a public chain', async () => {
    const profile = (await broken()).profile();
    const answer = await get(profile, 'https://outlook.office365.com/EWS/Exchange.asmx');
    expect(answer.problem).toBeUndefined();
    expect(answer.status).toBe(401);
    expect(answer.headers).toContain(
      'www-authenticate: bearer client_id="00000002-0000-0ff1-ce00-000000000000"',
    );
    expect(answer.headers.match(/x-feserver: /g)).toHaveLength(2);
    expect(answer.headers).toContain('x-beserver: ');
  });

  test('front doors differ by address, machines by connection', async () => {
    const profile = (await broken()).profile();
    const ask = async (address: string) => {
      const { headers } = await get(profile, 'https://outlook.office365.com/EWS/Exchange.asmx', { address });
      return {
        site: /x-feefzinfo: (\w+)/.exec(headers)?.[1],
        server: /x-feserver: (\w+)/.exec(headers)?.[1],
      };
    };
    const [first, again, other] = [await ask('52.97.1.2'), await ask('52.97.1.2'), await ask('40.99.1.2')];
    expect(again.site).toBe(first.site);
    expect(again.server).not.toBe(first.server);
    expect(other.site).not.toBe(first.site);
  });

  test('the token endpoint lives, and names the parameter that is missing', async () => {
    const profile = (await broken()).profile();
    const url = 'https://login.microsoftonline.com/organizations/oauth2/v2.0/token';
    const answer = await get(profile, url, { method: 'POST' });
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body)).toMatchObject({ error: 'invalid_request', error_codes: [900144] });
    expect(answer.headers).toContain('x-ms-ests-server: ');
  });

  test('knows its tenants, and who is federated', async () => {
    const profile = (await broken({ kind: 'federated', domain: 'contoso.com' })).profile();
    const realm = async (domain: string) =>
      JSON.parse(
        (await get(profile, `https://login.microsoftonline.com/getuserrealm.srf?login=p@${domain}&json=1`))
          .body,
      );
    expect(await realm('contoso.com')).toMatchObject({
      NameSpaceType: 'Federated',
      AuthURL: expect.stringMatching(/^https:\/\/sts\.contoso\.com\/adfs\/ls\//),
    });
    expect(await realm('gcontoso.example')).toMatchObject({ NameSpaceType: 'Unknown' });
    const oidc = await get(
      profile,
      'https://login.microsoftonline.com/gcontoso.example/v2.0/.well-known/openid-configuration',
    );
    expect(JSON.parse(oidc.body)).toMatchObject({ error_codes: [90002] });
    const federation = await get(
      profile,
      'https://sts.contoso.com/FederationMetadata/2007-06/FederationMetadata.xml',
    );
    expect([federation.status, federation.problem]).toEqual([200, undefined]);
  });

  test('port 80 of autodiscover redirects, port 443 shows another name', async () => {
    const profile = (await broken()).profile();
    const redirect = await get(profile, 'http://autodiscover.contoso.com/autodiscover/autodiscover.xml');
    expect(redirect.headers).toContain(
      'location: https://autodiscover-s.outlook.com/autodiscover/autodiscover.xml',
    );
    const secured = await get(profile, 'https://autodiscover.contoso.com/autodiscover/autodiscover.xml');
    expect(secured.problem).toContain('ERR_TLS_CERT_ALTNAME_INVALID');
  });

  test('IMAP greets with the name of its server, submission offers AUTH after STARTTLS only', async () => {
    const profile = (await broken()).profile();
    const imap = await dialTls(profile, '52.97.1.2', 993, 'outlook.office365.com');
    const said = await talk(imap.socket, ['a1 CAPABILITY', 'a2 LOGOUT']);
    const name = /\[([\w+/=]+)\]/.exec(said)?.[1] ?? '';
    expect(Buffer.from(name, 'base64').toString('utf16le')).toMatch(/^\w+CA\d{4}\.\w+\.PROD\.OUTLOOK\.COM$/);
    expect(said).toContain('* CAPABILITY IMAP4 IMAP4rev1 AUTH=XOAUTH2');

    const plain = await dialTcp(profile, '52.97.4.2', 587);
    const before = await new Promise<string>((resolve) => {
      let text = '';
      plain.on('data', (chunk: Buffer) => {
        text += chunk.toString('latin1');
        if (/^220 [^\r]*\r\n$/.test(text)) plain.write('EHLO probe.invalid\r\n');
        if (/250 \w+\r\n$/.test(text)) plain.write('STARTTLS\r\n');
        if (/220 2\.0\.0 [^\r]*\r\n$/.test(text)) resolve(text);
      });
    });
    plain.removeAllListeners('data');
    expect(before).toContain('250 STARTTLS');
    expect(before).not.toContain('AUTH');
    const secured = await secure(profile, plain, 'smtp.office365.com');
    expect(secured.authorized).toBe(true);
    secured.socket.write('EHLO probe.invalid\r\n');
    const after = await talk(secured.socket, ['QUIT']);
    expect(after).toContain('250 AUTH LOGIN XOAUTH2');
  });
});

test('internet controls answer exactly', async () => {
  const profile = (await broken()).profile();
  expect((await get(profile, 'http://www.msftconnecttest.com/connecttest.txt')).body).toBe(
    'Microsoft Connect Test',
  );
  expect((await get(profile, 'http://detectportal.firefox.com/success.txt')).body).toBe('success\n');
  expect((await get(profile, 'http://captive.apple.com/hotspot-detect.html')).body).toContain(
    '<TITLE>Success</TITLE>',
  );
  const google = await get(profile, 'http://connectivitycheck.gstatic.com/generate_204');
  expect([google.status, google.body]).toEqual([204, '']);
  const literal = await get(profile, 'https://1.1.1.1/cdn-cgi/trace');
  expect([literal.status, literal.problem]).toEqual([200, undefined]);
});

test('Google and a small provider answer as documented', async () => {
  const profile = (await broken()).profile();
  const api = await get(profile, 'https://gmail.googleapis.com/gmail/v1/users/me/profile');
  expect([api.status, JSON.parse(api.body).error.status]).toEqual([401, 'UNAUTHENTICATED']);
  const incidents = JSON.parse(
    (await get(profile, 'https://www.google.com/appsstatus/dashboard/incidents.json')).body,
  );
  expect(incidents.filter((one: { end: string | null }) => one.end === null)).toEqual([]);
  const ispdb = await get(profile, 'https://autoconfig.thunderbird.net/v1.1/example.org');
  expect(ispdb.body).toContain('<hostname>imap.example.org</hostname>');
  expect((await get(profile, 'https://autoconfig.thunderbird.net/v1.1/contoso.com')).status).toBe(404);
  const imap = await dialTls(profile, '185.12.64.10', 993, 'imap.example.org');
  expect(await talk(imap.socket, ['a1 LOGOUT'])).toMatch(/^\* OK .*Dovecot ready/);
});

test('what the servers received is on record', async () => {
  const world = await broken();
  await get(world.profile(), 'https://outlook.office365.com/EWS/Exchange.asmx', {
    headers: ['User-Agent: probe/1'],
  });
  expect(world.requests).toContainEqual(
    expect.objectContaining({ kind: 'dns', name: 'outlook.office365.com', detail: 'A udp' }),
  );
  expect(world.requests).toContainEqual(
    expect.objectContaining({
      kind: 'http',
      name: 'outlook.office365.com',
      detail: 'GET /EWS/Exchange.asmx',
      userAgent: 'probe/1',
    }),
  );
});
