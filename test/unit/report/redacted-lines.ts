import * as z from 'zod';
import {
  freeText,
  hostName,
  ipAddress,
  pathText,
  personText,
  publicText,
} from '../../../shared/model/redaction-class.ts';
import { Redactor } from '../../../shared/report/redaction/redactor.ts';

/** What a report can hold, by what it could give away. One line a shape; its neighbours show where the shape ends. */
const lines: Readonly<Record<string, readonly string[]>> = {
  'mail addresses': [
    'ana.martin@contoso.com',
    'Ana.Martin@CONTOSO.com',
    'ana.martin+news@contoso.com',
    'to <bob.builder@fabrikam.example>, from "li@x.example"',
    'mailto:bob@fabrikam.example?subject=hi',
    'mailto%3Abob.builder%40fabrikam.example',
    'bob%40fabrikam.example%20%20',
    "o’neil@fabrikam.example, o'neil@fabrikam.example",
    'jürgen@bücher.example',
    'bob@mailhost',
    'bob@192.0.2.7',
    'connectivity-probe@contoso.com',
    '00000000-0000-0000-0000-000000000000@contoso.com',
    'host:443@192.0.2.1',
    'domain:mx@192.0.2.1',
    'domain:mx@ns1.fabrikam.example',
    '993@mail.fabrikam.example',
    '123456@mail.fabrikam.example',
    'user-1@contoso.com',
    '[removed]@contoso.com',
    'a @ b, @home, me@, @',
  ],
  'names of this person and computer': [
    'ana.martin',
    'Ana Martin',
    'ANA_MARTIN',
    'ana--martin',
    'Martin, Ana',
    'martin ana',
    'Martinique',
    'xana.martin',
    'ana.martins',
    '%20ana.martin%20',
    'anam',
    'anam2',
    'the user anam, on anam.example',
    'ana-laptop',
    'ANA-LAPTOP.corp.contoso.com',
    'ana-laptops',
    'contoso',
    'Contoso Ltd.',
    'contosoft',
  ],
  'names that systems give': [
    'DESKTOP-8F3K2QX',
    'LAPTOP-8F3K2QX1234',
    'WIN-8F3K2Q',
    'desktop-8f3k2qx',
    'Anas-MacBook-Pro.local',
    'Anas-MacBook-Pro-2',
    'Bobs-iPhone',
    'MacBook-Pro',
    'printer.local',
    'printer.local.example',
    'printer.locale',
  ],
  'addresses of version 4': [
    '192.168.1.23',
    '192.168.1.24, 10.1.2.3, 172.16.5.4:8080, 169.254.3.4',
    '100.64.7.8 and 100.128.7.8',
    '203.0.113.9',
    '52.97.201.2',
    '8.8.8.8 and 1.1.1.1 and 9.9.9.9',
    '127.0.0.1 and 0.0.0.0 and 255.255.255.255',
    '1.2.3.4.5',
    '192.168.1.256',
    'v192.168.1.23',
    '15.20.9412.5',
    '%20192.168.1.23%20',
    '192-168-1-23',
    '10-1-2-3.dynamic.example',
    '203-0-113-9',
    '2026-11-20 2026-11-20-10',
    '23.1.168.192.in-addr.arpa',
    '2.201.97.52.in-addr.arpa',
    'http://192.168.1.1:8080/login?x=1',
    'https://52.97.201.2/owa',
    'ip-1 (private)',
  ],
  'addresses of version 6': [
    '2003:e8:1234:5678::17',
    '[2003:E8:1234:5678:0:0:0:17]:443',
    '2003:e8:1234:9999::1',
    '2003:e8:1235::1',
    '2603:1026:c0a::2',
    '2606:4700:4700::1111',
    'fe80::1c2d:3eff:fe4f:5a6b%eth0',
    'fd12:3456:789a::1',
    '::1 and ::',
    '::ffff:192.168.1.23',
    '64:ff9b::192.0.2.7',
    'at 2003:e8:1234:5678::17: no answer',
    'from 2003:e8:1234:5678::17.',
    'std::string and face::b00k and 09:14:05.120',
    'x2003:e8:1234:5678::17',
    '7.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.7.6.5.4.3.2.1.8.e.0.0.3.0.0.2.ip6.arpa',
    '7.1.0.0.ip6.arpa',
  ],
  'network cards': [
    'aa:bb:cc:dd:ee:0f',
    'AA-BB-CC-DD-EE-0F',
    'aabb.ccdd.ee0f',
    'aa:bb:cc:dd:ee',
    'aa:bb-cc:dd-ee:0f',
    'aa:bb:cc:dd:ee:0f:11',
    'AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99',
  ],
  'home folders': [
    '/home/anam/.config/mail',
    '/home/carla/.config/mail',
    '/Users/carla/Library/Mail',
    '/Users/Shared/policy.json',
    '/var/home/carla/x',
    '/export/home/carla/x',
    '/mnt/c/Users/carla/x',
    '/usr/home/carla/x and /opt/home/carla/x',
    'file:///home/carla/x.pem',
    'https://gmail.googleapis.com/gmail/v1/users/me/profile',
    'https://portal.example/home/start',
    'C:\\Users\\Carla M\\AppData\\Local',
    'C:\\\\Users\\\\carla\\\\AppData',
    '\\\\?\\C:\\Users\\carla\\x',
    'c:/users/carla/AppData',
    'C:\\Users\\Public\\policy.json',
    'C:\\Documents and Settings\\carla\\x',
    '\\\\server\\Users\\carla\\x',
    'file:///C%3A%5CUsers%5Ccarla%5CDesktop',
    '%2Fhome%2Fcarla%2Fmail',
    '/etc/hosts and C:\\Windows\\System32\\drivers\\etc\\hosts',
  ],
  secrets: [
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbmEifQ.c2lnbmF0dXJlMTIz',
    'eyJhbGciOiJ then words',
    'eyes and eyJabc',
    'Cookie: a=b; c=d',
    'Set-Cookie: ESTSAUTH=0.AXoAq1; path=/',
    'Set-Cookie2 = x',
    'cookies: none',
    'Authorization: Basic YW5hOnNlY3JldA==',
    '"authorization":"Digest x y"',
    'Proxy-Authorization: NTLM TlRMTVNTUAAB',
    'Bearer abcDEF123456ghiJKL',
    'Bearer client_id="00000002-0000-0ff1-ce00-000000000000"',
    'Basic realm=""; basic authentication is off',
    'Negotiate YIIJvwYGKwYBBQUCoIIJszCCCa8=',
    'password=hunter2-horse&x=1',
    'passwd : "two words" rest',
    "passphrase='two words' rest",
    'pwd=x, secret=y; client_secret=z api-key: k private_key=p passcode=1',
    'the password is wrong; passwords: three',
    'access_token=Zm9v&state=abc123xyz&code=1&nonce=2',
    'token="abc" refreshtoken=abc sessionid=abc jsessionid=abc sig=abc otp=123',
    'id_token: abcdefgh1 token: abcdefgh',
    'session id: abcdef12 csrf-token: 1234567',
    'https://x.example/cb?code=AB&login_hint=ana#sid=9',
    'https://ana:hunter2@proxy.example:8080/x',
    'https://ana@proxy.example:8080/x',
    'ya29.a0AfH6SMBx12345 and ya29.short',
    '1//0gabcDEF-123456 and 1//1gabcDEF-123456',
    'M.C5_BAY.abcdefghijklmnopqrstuvwxyz0123456789',
    'EwB4A8l6BAAUkj1NuJYtTVha0Mogk8HWz1MNGnYAAU9fqyw7XyWoZ',
    '0.AXoAq1w2e3r4t5y6u7i8o9p0 and 0.5.AX',
    'ghp_0123456789abcdef sk-0123456789abcdef AKIA0123456789AB xoxb-0123456789ab glpat-0123456789ab',
    'ghp_short sk-short',
    'AbCdEf0123456789AbCdEf.ZyXwVu9876543210ZyXw.QqWwEeRr11223344',
    'abcdef0123456789abcdef.zyxwvu9876543210zyxw',
    'AAMkAGI2TG93AAA1234567890abcdefGHIJKLMNOPQRSTUV=',
    'request id: AAMkAGI2TG93AAA1234567890abcdefGHIJKLMNOPQRSTUV=',
    'a/quiet/path/of/words/And/Numbers/12345/longer/than/forty/letters',
    'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz',
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789ABCDEFGHIJKLMN',
    '[QQBNADAAUABSADAANABDAEEAMAAwADAANQAuAGEAcABjAHAAcgBkADAANAAuAHAAcgBvAGQALgBvAHUAdABsAG8AbwBrAC4AYwBvAG0A]',
    '0fAZ/ZQAAAAAvH1rSQ3dRQ7Hh4vJtC0o0TUFBMDEyMDQwODA1MDMxAGVjMGMyMWE4LTk5ZGItNDI0Yi1iNTg2',
  ],
  hosts: [
    'sts.contoso.com',
    'STS.Contoso.COM.',
    'mail.fabrikam.example and x.mail.fabrikam.example',
    'notmail.fabrikam.example.org',
    'outlook.office365.com and xoutlook.office365.com',
    'contoso.sharepoint.com and contoso.mail.onmicrosoft.com',
    'contoso-com.mail.protection.outlook.com',
    'imap.gmail.com, smtp.mail.me.com, www.msftconnecttest.com, dns.google',
    'proxy',
    'localhost',
    'DIRECT',
    'host-1',
    'x-host-1',
    'http://proxy:8080/',
    'http://localhost:8080/ and http://host-3:8080/',
    'https://intranet.fabrikam.example/wiki/page.html?q=ana#top',
    'https://outlook.office.com/owa/service.svc?action=x',
    'https://outlook.office.com/sts.fabrikam.example/x',
    '10 mx1.fabrikam.example.',
    'v=spf1 include:_spf.fabrikam.example include:spf.protection.outlook.com ~all',
    'Exchange.asmx and setup.exe and main.contoso and version.json',
    'bücher.example and _sip._tls.fabrikam.example',
    '1.2 and v2.0 and e.g. this',
  ],
  'what a report shows as it is': [
    '',
    'ab',
    'AADSTS900144: The request body must contain the following parameter',
    'x-azure-ref: 20261120T091405Z-17b5f8d9c7xk2q5zhC1SN1abcd0000000abc000000000a1b2',
    'Ref A: 0A1B2C3D4E5F60718293A4B5C6D7E8F9 Ref B: AMS231032607021 Ref C: 2026-11-20T09:14:05Z',
    'X-FEServer AM0PR04CA0005.eurprd04.prod.outlook.com',
    '100 % of 3 tries, %zz, %E4 and %F0%9F%98%80',
    'line one\nline two\u0007 and \u202Eright to left',
  ],
};

const field = {
  text: freeText(),
  host: hostName(),
  id: publicText(),
  person: personText(),
  path: pathText(),
  ip: ipAddress(),
};
type Field = keyof typeof field;

const levels = ['standard', 'strict'] as const;
type Level = (typeof levels)[number];

/** What is known before the first line: the person, the computer, and what the run met. */
function redactor(level: Level): Redactor {
  const made = new Redactor(level, {
    address: 'ana.martin@contoso.com',
    domain: 'contoso.com',
    computerNames: ['ana-laptop.corp.contoso.com'],
    userNames: ['anam', 'it', 'x'],
    addresses: ['192.168.1.23', '2003:e8:1234:5678::17', 'no address'],
  });
  const met = z.object({ host: z.array(field.host), ip: z.array(field.ip), path: field.path });
  made.learn(met, {
    host: ['mail.fabrikam.example', 'https://52.97.201.2/owa', 'outlook.office365.com'],
    ip: ['2603:1026:c0a::2', '52.97.201.3'],
    path: '/home/carla/.mailpath',
  });
  return made;
}

/** The line in each kind of field, where the level changes it: one redactor each, so that a new line moves no other. */
function redactedLine(line: string): string {
  const places = new Map<string, Map<Level, Field[]>>();
  for (const level of levels) {
    for (const name of Object.keys(field) as Field[]) {
      // A path is one stand-in at `strict`, whatever it is.
      if (name === 'path' && level === 'strict') continue;
      const { value } = redactor(level).redact(z.object({ value: field[name] }), { value: line });
      if (value === line) continue;
      const at = places.get(value) ?? new Map<Level, Field[]>();
      places.set(value, at.set(level, [...(at.get(level) ?? []), name]));
    }
  }
  const said = [...places].map(([value, at]) => {
    const where = [...at].map(([level, names]) => `${level} ${names.join(' ')}`);
    return `  ${JSON.stringify(value)} <- ${where.join(', ')}`;
  });
  return [JSON.stringify(line), ...said].join('\n');
}

export const redactedLinesFile = 'test/unit/report/redacted-lines.txt';

/** What is left of each line, made when it is asked for. */
export const redactedLines: ReadonlyMap<string, () => string> = new Map(
  Object.values(lines)
    .flat()
    .map((line) => [line, () => redactedLine(line)]),
);

/** The file in which all of them stand, by what they are about. */
export function redactedLinesText(): string {
  const blocks = Object.entries(lines).map(([about, some]) =>
    [`== ${about}`, ...some.map(redactedLine)].join('\n'),
  );
  return `What redaction leaves of each line, by level and kind of field; where nothing stands, it stays whole. Made by \`npm run corpus\`; read the difference before you commit it.\n\n${blocks.join('\n\n')}\n`;
}
