import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EngineEvent } from '../../../shared/model/event.ts';
import { type Report, redactionLevel, report as reportSchema } from '../../../shared/model/report.ts';
import { createEventRedactor, redact } from '../../../shared/report/redact.ts';
import { renderHtml } from '../../../shared/report/render-html.ts';
import { renderJson } from '../../../shared/report/render-json.ts';
import { renderMarkdown } from '../../../shared/report/render-markdown.ts';
import { renderText } from '../../../shared/report/render-text.ts';
import { fillSchema } from './fill-schema.ts';
import { outageReport, portalReport, sampleReport } from './sample-report.ts';

const formats = [renderJson, renderText, renderHtml, renderMarkdown];

/** What the sample report's person and computer must not be found by. `find` is what must not be left. */
const payloads: { put: string; find: string[] }[] = [
  { put: 'ana.martin@contoso.com', find: ['ana.martin'] },
  { put: 'Ana.Martin@Contoso.com', find: ['ana.martin'] },
  { put: 'bob.builder@fabrikam.example', find: ['bob.builder'] },
  { put: 'mailto%3Abob.builder%40fabrikam.example', find: ['bob.builder'] },
  { put: 'ana.martin', find: ['ana.martin'] },
  { put: 'Ana Martin', find: ['ana martin'] },
  { put: 'Martin, Ana', find: ['martin, ana'] },
  { put: 'ana-laptop', find: ['ana-laptop'] },
  { put: 'ANA-LAPTOP.corp.contoso.com', find: ['ana-laptop'] },
  { put: 'DESKTOP-8F3K2QX', find: ['8f3k2qx'] },
  { put: 'Anas-MacBook-Pro.local', find: ['anas-macbook'] },
  { put: '192.168.1.23', find: ['192.168.1.23'] },
  { put: '%20192.168.1.23%20', find: ['192.168.1.23'] },
  { put: '10.20.30.40', find: ['10.20.30.40'] },
  { put: '172.16.5.4:8080', find: ['172.16.5.4'] },
  { put: '100.64.7.8', find: ['100.64.7.8'] },
  { put: '23.1.168.192.in-addr.arpa', find: ['23.1.168.192'] },
  { put: '192-168-1-23', find: ['192-168-1-23'] },
  { put: '2003:e8:1234:5678::17', find: ['5678::17'] },
  { put: '[2003:E8:1234:5678:0:0:0:17]:443', find: ['5678:0:0:0:17'] },
  { put: '2003:e8:1234:9999::1', find: ['9999::1'] },
  { put: 'fe80::1c2d:3eff:fe4f:5a6b%eth0', find: ['3eff:fe4f'] },
  { put: 'fd12:3456:789a::1', find: ['789a::1'] },
  { put: 'aa:bb:cc:dd:ee:0f', find: ['cc:dd:ee'] },
  { put: 'AA-BB-CC-DD-EE-0F', find: ['cc-dd-ee'] },
  { put: 'aabb.ccdd.ee0f', find: ['ccdd.ee0f'] },
  { put: '/home/anam/.config/mail', find: ['anam'] },
  { put: '/Users/anam/Library/Mail', find: ['anam'] },
  { put: 'file:///home/anam/x.pem', find: ['anam'] },
  { put: 'C:\\Users\\Ana M\\AppData\\Local', find: ['ana m'] },
  { put: 'C:\\\\Users\\\\anam\\\\AppData', find: ['anam'] },
  { put: 'c:/users/anam/AppData', find: ['anam'] },
  { put: 'file:///C%3A%5CUsers%5Canam%5CDesktop', find: ['anam'] },
  { put: '%2Fhome%2Fanam%2Fmail', find: ['anam'] },
  { put: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbmEifQ.c2lnbmF0dXJlMTIz', find: ['eyjhbgci', 'c2lnbmf0'] },
  { put: 'Bearer abcDEF123456ghiJKL', find: ['abcdef123456'] },
  { put: 'Authorization: Basic YW5hOnNlY3JldA==', find: ['yw5hon'] },
  { put: 'password=hunter2-horse', find: ['hunter2'] },
  { put: 'Set-Cookie: ESTSAUTH=0.AXoAq1; path=/', find: ['axoaq1'] },
  {
    put: 'https://x.example/cb?access_token=Zm9vYmFyYmF6cXV4&state=abc123xyz',
    find: ['zm9vymfy', 'abc123xyz'],
  },
  { put: 'https://ana:hunter2@proxy.example:8080', find: ['hunter2'] },
  { put: 'AbCdEf0123456789AbCdEf.ZyXwVu9876543210ZyXw.QqWwEeRr11223344', find: ['abcdef0123', 'zyxwvu98'] },
  { put: 'EwB4A8l6BAAUkj1NuJYtTVha0Mogk8HWz1MNGnYAAU9fqyw7XyWoZ', find: ['ewb4a8l6'] },
];

/** A report with the text in each of its string fields; the person's and computer's own names stay known. */
function reportFilledWith(text: string): Report {
  const filled = fillSchema(reportSchema, () => text) as Report;
  const known = sampleReport();
  return {
    ...filled,
    startedAt: known.startedAt,
    durationMs: 4,
    request: { ...filled.request, address: 'ana.martin@contoso.com', domain: 'contoso.com', budgetMs: 15000 },
    environment: { ...filled.environment, hostname: 'ana-laptop.corp.contoso.com' },
    verdict: { ...filled.verdict, outcome: 'inconclusive', confidence: 0.5 },
    facts: { [text]: { value: text, observations: [text] } },
    observations: [
      ...known.observations.filter((item) => item.kind === 'interfaces'),
      ...filled.observations,
    ],
    redaction: { level: 'none', replaced: {} },
  };
}

const bare = (text: string) =>
  text
    .replace(/<[^>]*>/g, (tag) => tag)
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .toLowerCase();

describe('redaction', () => {
  test.each(payloads)('takes $put out of every field and every format', ({ put, find }) => {
    for (const text of [put, `seen ${put} here`, `"${put}"`, `(${put})`]) {
      const redacted = redact(reportFilledWith(text), 'standard');
      for (const render of formats) {
        const output = bare(render(redacted));
        for (const word of find)
          expect(output.includes(word), `${render.name}: ${word} of ${text}`).toBe(false);
      }
    }
  });

  test('finds none of them in any mixture, level or surrounding', () => {
    const around = fc.constantFrom(
      ['', ''],
      ['a ', ' b'],
      ['<', '>'],
      ['"', '"'],
      [' = ', ';'],
      ['\n', '\n'],
      ['x, ', ', y'],
    );
    const part = fc.tuple(fc.constantFrom(...payloads), around);
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('standard', 'strict'),
        (parts, level) => {
          const text = parts.map(([payload, [left, right]]) => `${left}${payload.put}${right}`).join(' ');
          const output = JSON.stringify(redact(reportFilledWith(text), level)).toLowerCase();
          for (const [{ find }] of parts) for (const word of find) if (output.includes(word)) return false;
          return true;
        },
      ),
      { numRuns: 150 },
    );
  });

  test.each([
    'request-id 0b6d1d6e-9d5c-4f0a-9a39-58c3a3b9d7f1',
    'x-azure-ref: 20261120T091405Z-17b5f8d9c7xk2q5zhC1SN1abcd0000000abc000000000a1b2',
    'Ref A: 0A1B2C3D4E5F60718293A4B5C6D7E8F9 Ref B: AMS231032607021 Ref C: 2026-11-20T09:14:05Z',
    'Trace ID: 7ab0e0f5-1c58-4cb0-8f19-7f6a6d3b2b00',
    'AADSTS900144: The request body must contain the following parameter',
    'X-FEServer AM0PR04CA0005 AM0PR04CA0005.eurprd04.prod.outlook.com',
    'https://gmail.googleapis.com/gmail/v1/users/me/profile',
    'https://graph.microsoft.com/v1.0/users/me and std::string at 09:14:05.120',
    'https://outlook.office365.com/mapi/emsmdb/?MailboxId=00000000-0000-0000-0000-000000000000@contoso.com',
    'connectivity-probe@contoso.com',
    'Outlook for Mac, new Outlook for Windows; mail may be late. 2026-11-20 10:14 UTC+1',
    'loopback 127.0.0.1 and ::1, version 15.20.9412.5, TLS_AES_256_GCM_SHA384',
    '* OK The Microsoft Exchange IMAP4 service is ready. [QQBNADAAUABSADAANABDAEEAMAAwADAANQAuAGEAcABjAHAAcgBkADAANAAuAHAAcgBvAGQALgBvAHUAdABsAG8AbwBrAC4AYwBvAG0A]',
    'Bearer client_id="00000002-0000-0ff1-ce00-000000000000", error="invalid_token"',
    'WWW-Authenticate: Basic realm=""; basic authentication is off',
    'sts.contoso.com did not answer for 20 seconds on 52.97.201.2',
    sampleReport().observations.flatMap((item) =>
      item.kind === 'tls' ? (item.data?.chain?.certificates ?? []) : [],
    )[0]?.fingerprint ?? '',
  ])('keeps at standard what a helpdesk needs: %s', (text) => {
    const report = sampleReport();
    report.verdict.notes = [{ cause: text, text }];
    expect(redact(report, 'standard').verdict.notes).toEqual([{ cause: text, text }]);
  });

  test('keeps a server’s ids in header fields, whatever they look like', () => {
    const report = outageReport();
    const http = report.observations.find((item) => item.id === 'route:ews');
    if (http?.kind !== 'http' || !http.data) throw new Error('no route:ews');
    const value = '0fAZ/ZQAAAAAvH1rSQ3dRQ7Hh4vJtC0o0TUFBMDEyMDQwODA1MDMxAGVjMGMyMWE4LTk5ZGItNDI0Yi1iNTg2';
    http.data.headers = [{ name: 'x-azure-ref', value }];
    const after = redact(report, 'standard').observations.find((item) => item.id === 'route:ews');
    expect(after?.kind === 'http' && after.data?.headers).toEqual([{ name: 'x-azure-ref', value }]);
  });

  test('gives one value one pseudonym, in fields, sentences, ids and URLs', () => {
    const report = sampleReport();
    report.verdict.seen =
      'The router 192.168.1.1 answers ana.martin@contoso.com at http://192.168.1.1:8080/.';
    const redacted = redact(report, 'standard');
    const gateway = redacted.observations.find((item) => item.kind === 'gateway');
    const address = gateway?.kind === 'gateway' ? gateway.data?.address : '';
    expect(address).toMatch(/^ip-\d+ \(private\)$/);
    const name = address?.split(' ')[0];
    expect(redacted.observations.map((item) => item.id)).toContain(`dns-at:${name}:A:outlook.office365.com`);
    expect(redacted.verdict.seen).toBe(
      `The router ${address} answers user-1@contoso.com at http://${address}:8080/.`,
    );
    expect(redacted.request.address).toBe('user-1@contoso.com');
    expect(redacted.environment.dnsServers).toEqual([address]);
  });

  test('standard keeps the organisation and public servers; strict keeps neither', () => {
    const standard = JSON.stringify(redact(sampleReport(), 'standard'));
    expect(standard).toContain('contoso.com');
    expect(standard).toContain('52.97.201.2');
    const strict = JSON.stringify(redact(sampleReport(), 'strict'));
    expect(strict).not.toMatch(/contoso|52\.97\.201/i);
    expect(strict).not.toContain('/etc/hosts');
    expect(strict).toContain('outlook.office365.com');
  });

  test('a redacted report still fits the schema, says its level, and redacting again changes nothing', () => {
    for (const level of ['standard', 'strict'] as const) {
      for (const report of [outageReport(), portalReport()]) {
        const once = redact(report, level);
        expect(reportSchema.parse(once)).toEqual(once);
        expect(once.redaction.level).toBe(level);
        expect(redact(once, level)).toEqual(once);
        expect(redact(once, 'none').redaction.level).toBe(level);
      }
    }
  });

  const growing = ['10.1.2.3', 'a@b.cd', '[::1]:1 fe80::1', 'ab.cd', 'x=/home/a/', '1-1-1-1'];
  test.each([...growing.map((one) => `${one} `), 'sk-0123456789ab ', 'x'])(
    'fits the schema at every level, also where every field is full of: %s',
    (unit) => {
      const full = (max: number) => unit.repeat(Math.ceil(Math.min(max, 4000) / unit.length)).slice(0, max);
      const filled = reportSchema.parse({
        ...(fillSchema(reportSchema, ({ max }) => full(max)) as object),
        ...{ durationMs: 4, redaction: { level: 'none', replaced: {} } },
        verdict: { ...sampleReport().verdict, headline: full(200), seen: full(400) },
        request: { ...sampleReport().request, errorText: full(4000), keepErrorText: true },
      });
      for (const level of ['none', 'standard', 'strict'] as const) {
        const read = reportSchema.safeParse(JSON.parse(renderJson(redact(filled, level))));
        expect(read.error?.issues ?? [], level).toEqual([]);
      }
    },
  );

  test('can be read again, at every level, whatever stands in its fields and however full they are', () => {
    const piece = fc.oneof(
      // What is longer afterwards.
      { weight: 3, arbitrary: fc.constantFrom(...growing, ...growing.map((one) => `${one} `)) },
      fc.constantFrom(...payloads.map(({ put }) => put)),
      fc.constantFrom(' ', ', ', '"', '<', '://', '@', '\u{1f600}', '\u0000', '\ud800'),
      fc.string({ maxLength: 12, unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 3, maxLength: 30 }), fc.nat(400), (pieces, spare) => {
        let at = 0;
        const text = (max: number) => {
          const length = Math.max(0, Math.min(max, 4000) - (spare % (at + 1)));
          let written = '';
          while (written.length < length) written += pieces[at++ % pieces.length] || '-';
          return written.slice(0, length);
        };
        const parsed = reportSchema.safeParse({
          ...(fillSchema(reportSchema, ({ max }) => text(max)) as object),
          ...{ durationMs: 4, redaction: { level: 'none', replaced: {} }, request: sampleReport().request },
        });
        fc.pre(parsed.success);
        for (const level of redactionLevel.options) {
          const read = reportSchema.safeParse(JSON.parse(renderJson(redact(parsed.data as Report, level))));
          expect(read.error?.issues ?? [], level).toEqual([]);
        }
      }),
      // Each example is a whole report: making a failing one smaller would take minutes.
      { numRuns: 20, endOnFailure: true },
    );
  });

  test('none keeps everything', () => {
    expect(redact(sampleReport(), 'none')).toEqual(sampleReport());
  });

  test('strict after standard does not reuse a pseudonym for another value', () => {
    const twice = redact(redact(sampleReport(), 'standard'), 'strict');
    expect(twice.environment.hostname).toBe('host-1');
    expect(twice.request.domain).not.toBe('host-1');
  });

  test('events carry the pseudonyms of the report that ends them', () => {
    const report = sampleReport();
    const redactor = createEventRedactor('standard', {
      address: report.request.address,
      domain: 'contoso.com',
      computerNames: [report.environment.hostname],
      ...{ userNames: [], addresses: [] },
    });
    const events = report.observations.map(
      (observation): EngineEvent => redactor.event({ type: 'observed', atMs: 1, observation }),
    );
    const finished = redactor.event({ type: 'finished', atMs: 2, report });
    expect(JSON.stringify(events)).not.toMatch(/192\.168|2003:e8/);
    const seen = events.flatMap((event) => (event.type === 'observed' ? [event.observation] : []));
    expect(finished.type === 'finished' && finished.report.observations).toEqual(seen);
  });

  test('counts what it replaced, by what it is, and each value once', () => {
    const report = sampleReport();
    report.verdict.notes = [
      { cause: 'a', text: 'bob@fabrikam.example, Bob@fabrikam.example and li@fabrikam.example: password=x' },
      { cause: 'b', text: 'aa:bb:cc:dd:ee:0f at 10.1.2.3 of DESKTOP-8F3K2QX in /home/carla/x' },
    ];
    const before = redact(sampleReport(), 'standard').redaction.replaced;
    const { replaced } = redact(report, 'standard').redaction;
    const more = Object.entries(replaced).map(
      ([kind, count]) => [kind, count - (before[kind] ?? 0)] as const,
    );
    expect(Object.fromEntries(more.filter(([, count]) => count > 0))).toEqual({
      ...{ person: 2, mac: 1, ip: 1, host: 1, secret: 1 },
    });
    // A second reader takes out more, and the sum is told.
    const again = redact(redact(report, 'standard'), 'strict').redaction.replaced;
    expect(again.host).toBeGreaterThan(replaced.host ?? 0);
    expect(again.secret).toBe(replaced.secret);
  });

  test('a folder of this computer is counted, and at strict stands for itself', () => {
    const report = sampleReport();
    const file = report.observations.find((item) => item.kind === 'hosts-file');
    if (file?.kind !== 'hosts-file' || !file.data) throw new Error('no hosts file');
    file.data.path = '/home/carla/hosts';
    const shown = (level: 'standard' | 'strict') => {
      const redacted = redact(report, level);
      const after = redacted.observations.find((item) => item.kind === 'hosts-file');
      return [after?.kind === 'hosts-file' && after.data?.path, redacted.redaction.replaced.path];
    };
    expect(shown('standard')).toEqual(['~/hosts', 1]);
    expect(shown('strict')).toEqual(['path-1', 1]);
  });

  test('an event before the report hides what the caller knows of this computer', () => {
    const own = {
      address: 'ana.martin@contoso.com',
      domain: 'contoso.com',
      computerNames: ['ana-laptop.corp.contoso.com'],
      userNames: ['carla'],
      addresses: ['203.0.113.77'],
    };
    const [first] = sampleReport().observations;
    if (!first) throw new Error('no observation');
    const said = 'Ana Martin and carla at ana-laptop, 203.0.113.77 or 203.0.113.78';
    const event: EngineEvent = {
      ...{ type: 'observed', atMs: 1 },
      observation: { ...first, failure: { code: 'http-unexpected', text: said } } as typeof first,
    };
    const shown = (level: 'none' | 'standard' | 'strict') => {
      const after = createEventRedactor(level, own).event(event);
      return after.type === 'observed' && after.observation.failure?.text;
    };
    expect(shown('none')).toBe(said);
    expect(shown('standard')).toBe('user-1 and user-2 at host-1, ip-1 (public) or ip-2 (public)');
    expect(shown('strict')).toBe('user-1 and user-2 at host-2, ip-1 (public) or ip-2 (public)');
  });

  test('a megabyte of hostile text costs no more than its length', () => {
    const report = sampleReport();
    for (const unit of [
      'a@',
      'a.',
      '+1 ',
      '%2525',
      'YW5h',
      'a.:',
      ':',
      '://',
      '%41',
      '%2E',
      'C:\\Users\\',
      '1.',
      'ey',
      'aA1-',
      '/home/',
      'x=',
    ]) {
      // What follows keeps a pattern from being left out because nothing of its kind is there.
      const text = `${unit.repeat(100_000 / unit.length)} a:b %41 x@y.example`;
      report.verdict.notes = [{ cause: 'long', text }];
      redact(report, 'standard');
    }
  }, 20_000);
});
