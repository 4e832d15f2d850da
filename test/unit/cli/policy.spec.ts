import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UsageError } from '../../../electron/cli/complaints.ts';
import { policySources, tellPolicyProblems } from '../../../electron/cli/policy-sources.ts';
import { checkPolicy } from '../../../electron/policy/check-policy.ts';
import { effectivePolicy } from '../../../electron/policy/effective-policy.ts';
import { memorySink } from './memory-sink.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailpath-policy-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('policy', () => {
  test('keeps what fits and names the rest', () => {
    const { policy, problems } = checkPolicy(
      {
        defaultDomain: 'contoso.com',
        disableDoh: 'yes',
        helpdeskMail: 'x@y.z',
        extraProbes: [{ id: 'a', url: 'http://a.example/' }],
        $schema: 'x',
        '//': 'note',
      },
      'p.json',
    );
    expect(policy).toEqual({ defaultDomain: 'contoso.com' });
    expect(problems.map((problem) => [problem.kind, 'key' in problem ? problem.key : ''])).toEqual([
      ['malformed-key', 'disableDoh'],
      ['unknown-key', 'helpdeskMail'],
      ['malformed-key', 'extraProbes[0].url'],
    ]);
  });

  test('keys of Object.prototype are unknown keys', () => {
    const { policy, problems } = checkPolicy(
      JSON.parse('{"__proto__":{"a":1},"constructor":1,"disableDoh":true}'),
      'p',
    );
    expect(policy).toEqual({ disableDoh: true });
    expect(problems).toHaveLength(2);
  });

  test('--policy comes before the machine’s, key by key; problems are said on standard error', async () => {
    const stderr = memorySink();
    const named = await file('named.json', { defaultDomain: 'named.example', helpdeskMail: 'x' });
    const machine = await file('machine.json', '\ufeff{"defaultDomain":"machine.example","disableDoh":true}');
    const sources = await policySources(named, machine, 'en');
    expect(effectivePolicy(sources)).toEqual({ defaultDomain: 'named.example', disableDoh: true });
    await tellPolicyProblems(sources, stderr, 'en');
    expect(stderr.text()).toMatch(/does not know: helpdeskMail\. Did you mean helpdeskEmail\?/);
  });

  test('a --policy that cannot be read is a wrong argument; the machine’s is only said', async () => {
    const stderr = memorySink();
    const broken = await file('broken.json', '{');
    await expect(policySources(join(folder, 'absent.json'), undefined, 'en')).rejects.toThrow(UsageError);
    await expect(policySources(broken, undefined, 'en')).rejects.toThrow(/is not JSON/);
    await expect(policySources(await file('list.json', []), undefined, 'en')).rejects.toThrow(
      /not a JSON object/,
    );
    const sources = await policySources(undefined, broken, 'en');
    expect(effectivePolicy(sources)).toEqual({});
    await tellPolicyProblems(sources, stderr, 'en');
    expect(stderr.text()).toMatch(/broken\.json is not JSON/);
  });
});
