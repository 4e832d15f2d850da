import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPolicy } from '../../../electron/policy/check-policy.ts';
import { readPolicyFile } from '../../../electron/policy/policy-file.ts';
import { policyProblemText } from '../../../electron/policy/policy-problem-text.ts';
import { loadPolicyMessages } from '../../../shared/messages/policy.ts';

const long = 'x'.repeat(700);
const https = 'an address that begins with https://, without a user name or password in it';
const orLocal =
  'an address that begins with https:// (http:// only for this computer), without a user name or password in it';

test.each<[string, unknown, string, string?]>([
  ['disableDoh', 'yes', 'true or false'],
  ['disableDoh', null, 'true or false'],
  ['redactionLevel', 'all', 'one of none, standard, strict'],
  ['redactionLevel', 1, 'one of none, standard, strict'],
  ['updateChannel', 'nightly', 'one of stable, beta'],
  ['defaultDomain', '@contoso.com', 'a mail domain such as contoso.com'],
  ['defaultDomain', 'contoso', 'a mail domain such as contoso.com'],
  ['defaultDomain', `${long}.com`, 'at most 253 characters long'],
  ['helpdeskEmail', 'help', 'a mail address such as help@contoso.com'],
  ['helpdeskUrl', 'http://help.contoso.com/', https],
  ['helpdeskUrl', 'help.contoso.com', https],
  ['reportUploadUrl', 'https://ana:secret@contoso.com/', https],
  ['serviceHealthUrl', 'http://health.contoso.com/issues', https],
  ['vantageUrl', 7, https],
  ['vantageUrl', `https://contoso.com/${long}`, 'at most 600 characters long'],
  ['collectorUrl', 'http://collector.contoso.com:4318', orLocal],
  ['collectorUrl', 'http://localhost.contoso.com/', orLocal],
  ['collectorUrl', 'http://localhost@contoso.com/', orLocal],
  ['knownInspectionIssuers', 'Contoso', 'a list of texts'],
  ['knownInspectionIssuers', ['Contoso', ''], 'a text that is not empty', 'knownInspectionIssuers[1]'],
  ['knownInspectionIssuers', [long], 'at most 200 characters long', 'knownInspectionIssuers[0]'],
  ['knownInspectionIssuers', Array(51).fill('Contoso'), 'a list of at most 50 entries'],
  ['extraProbes', { a: 'https://a.example/' }, 'a list of checks, each with an id and a url'],
  ['extraProbes', ['https://a.example/'], 'a check with an id and a url', 'extraProbes[0]'],
  [
    'extraProbes',
    [{ id: 'A b', url: 'https://a.example/' }],
    'an id of 1 to 40 small letters, digits or hyphens',
    'extraProbes[0].id',
  ],
  ['extraProbes', [{ id: 'a', url: 'http://a.example/' }], https, 'extraProbes[0].url'],
])('%s: %j must be %s', (key, value, expected, shown = key) => {
  const { policy, problems } = checkPolicy({ [key]: value, disableUpdates: true }, 'p.json');
  expect(policy).toEqual({ disableUpdates: true });
  expect(problems.map((problem) => policyProblemText(problem, 'en'))).toEqual([
    `The policy p.json has a value that does not fit, ${shown}: it must be ${expected}. The rest applies.`,
  ]);
});

test('what an organisation would write fits', () => {
  const policy = {
    defaultDomain: 'bücher.example',
    helpdeskEmail: 'help@contoso.com',
    helpdeskUrl: 'https://help.contoso.com/?team=mail@desk#top',
    serviceHealthUrl: 'https://health.contoso.com:8443',
    collectorUrl: 'https://collector.contoso.com/v1/logs',
  };
  expect(checkPolicy(policy, 'p.json')).toEqual({ policy, problems: [] });
  for (const collectorUrl of ['http://localhost:4318', 'http://127.0.0.1:4318/v1/logs', 'http://[::1]/'])
    expect(checkPolicy({ collectorUrl }, 'p.json').problems).toEqual([]);
});

test('in another language, words of the schema stay as they are', async () => {
  await loadPolicyMessages('de');
  const { problems } = checkPolicy({ redactionLevel: 'all', DISABLEDOH: true }, 'p.json');
  expect(problems.map((problem) => policyProblemText(problem, 'de'))).toEqual([
    'Die Richtlinie p.json hat einen unpassenden Wert, redactionLevel. Erwartet wird: eines von none, standard, strict. Der Rest gilt.',
    'Die Richtlinie p.json hat einen Schlüssel, den Mailpath nicht kennt: DISABLEDOH. Ist disableDoh gemeint? Der Rest gilt.',
  ]);
});

test('what somebody wrote there cannot steer a terminal', () => {
  const { problems } = checkPolicy({ 'a\u001b[2J\u202e': 1 }, 'p\u0007.json');
  expect(policyProblemText(problems[0] ?? expect.fail(), 'en')).toMatch(
    /^The policy p\.json has .*: a\[2J\./,
  );
});

test.each([
  ['{"disableDoh": true,}', ': it breaks off at line 1, character 21'],
  ['{\n  "disableDoh": true\n  "a": 1\n}', ': it breaks off at line 3, character 3'],
  ['{\n  "disableDoh": [', ': it breaks off at line 2, character 18'],
  ['', ': it breaks off at line 1, character 1'],
  // The parser gives no place for the first word of a short text.
  ['yes', ''],
])('%j is not JSON%s', async (text, place) => {
  const file = join(await mkdtemp(join(tmpdir(), 'mailpath-policy-')), 'p.json');
  await writeFile(file, text);
  const { problems } = await readPolicyFile(file, 'machine');
  expect(problems.map((problem) => policyProblemText(problem, 'en'))).toEqual([
    `The policy ${file} is not JSON${place}.`,
  ]);
});
