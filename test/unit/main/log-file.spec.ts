import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { logRedactor, openLogFile } from '../../../electron/main/log-file.ts';
import { describeUnexpected } from '../../../electron/main/unexpected.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailpath-log-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const redact = logRedactor({ home: '/srv/people/ana', user: 'ana.martin', computer: 'ANAS-PC' });

test.each([
  ['could not open /srv/people/ana/report.json', 'could not open ~/report.json'],
  ['could not open C:\\Users\\Ana Martin\\x.json', 'could not open ~\\x.json'],
  ['run for ana@contoso.com failed', 'run for user-1@contoso.com failed'],
  ['connect ECONNREFUSED 192.168.178.20:993', 'connect ECONNREFUSED ip-1 (private):993'],
  ['at start-app.ts:12:34', 'at start-app.ts:12:34'],
  ['one\u001b[31m two\u202e', 'one[31m two'],
])('%j is logged as %j', (text, logged) => {
  expect(logRedactor({ home: '/srv/people/ana', user: 'ana.martin', computer: 'ANAS-PC' })(text)).toBe(
    logged,
  );
});

test('the person and the computer are taken out by name', () => {
  expect(redact('user ana.martin on ANAS-PC')).not.toMatch(/ana/i);
});

test('an endless text is cut', () => {
  expect(redact('x'.repeat(1e6)).length).toBeLessThan(5000);
  expect(redact('x\n'.repeat(1e5)).split('\n').length).toBeLessThanOrEqual(30);
});

test('the log file is for this user alone, redacted at the sink, and begins anew when it is large', () => {
  const log = openLogFile(join(folder, 'logs'), false);
  const error = new Error('no answer for ana@contoso.com');
  error.stack = `Error: ${error.message}\n    at main (${homedir()}/app/main.cjs:1:2)`;
  log.error(describeUnexpected(error, 'engine'));
  log.info('started');
  const text = readFileSync(log.file, 'utf8');
  expect(text).toMatch(
    /\[error\] engine: Error: no answer for user-1@contoso\.com\n {4}at main \(~\/app\/main\.cjs:1:2\)\n/,
  );
  expect(text).toMatch(/\[info\] +started\n$/);
  expect(statSync(log.file).mode & 0o777).toBe(0o600);
  for (let line = 0; line < 400; line++) log.info('y'.repeat(3900));
  expect(readdirSync(join(folder, 'logs')).sort()).toEqual(['main.log', 'main.old.log']);
  expect(statSync(log.file).size).toBeLessThan(1_100_000);
  expect(statSync(join(folder, 'logs/main.old.log')).mode & 0o777).toBe(0o600);
});

test('a line break hides nothing from the redaction, whatever was thrown', () => {
  const said = 'first\n/home/zwetlanak/mail\nzwetlana@contoso.com';
  for (const thrown of [said, { said }, [said], new Error(said)])
    expect(redact(describeUnexpected(thrown, 'start'))).not.toMatch(/zwetlana/);
});

test('what is thrown and no error is described too', () => {
  expect(describeUnexpected('just text', 'start')).toBe('start: just text');
  expect(describeUnexpected(undefined, 'start')).toBe('start: undefined');
  const error = new Error('outer', { cause: new Error('inner') });
  expect(describeUnexpected(error, 'start')).toContain('caused by inner');
});
