import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/verdict/finding.ts';
import { advice, clip, reasons, type Speech, say } from '../../../shared/verdict/sentences.ts';

const finding: Finding = { kind: 'open', outcome: 'inconclusive', strength: 'hint', because: [] };
const speech = (change: Partial<Speech> = {}): Speech => ({
  locale: 'en',
  cause: 'not-enough-evidence',
  finding,
  values: { failed: 2, apps: 1, text: 'none', domain: 'contoso.com', provider: 'Microsoft 365' },
  confidence: 0.4,
  ...change,
});
const rival = (other: string, observations: string[] = ['a']) => ({
  message: 'against.rival' as const,
  values: { other },
  observations,
});

describe('a text that is too long', () => {
  it.each([
    ['abcde', 5, 'abcde'],
    ['abcdef', 5, 'abcd…'],
    ['', 5, ''],
    // A character of two units is kept whole or left out.
    ['abc😀f', 5, 'abc…'],
    ['ab😀cd', 5, 'ab😀…'],
    // The first and the last half that can open such a character, and their neighbours.
    ['abc\ud800ef', 5, 'abc…'],
    ['abc\udbffef', 5, 'abc…'],
    ['abc\ud7ffef', 5, 'abc\ud7ff…'],
    ['abc\udc00ef', 5, 'abc\udc00…'],
  ])('%j at most %d units: %j', (text, max, cut) => {
    expect(clip(text, max)).toBe(cut);
  });
});

describe('reasons', () => {
  it('say each sentence once, with the first observations behind it', () => {
    expect(reasons([rival('one', ['a', 'b', 'a']), rival('one', ['c']), rival('two')], {}, 'en')).toEqual([
      { text: 'Something else was found as well: one', observations: ['a', 'b'] },
      { text: 'Something else was found as well: two', observations: ['a'] },
    ]);
  });

  it('take their own values before the common ones', () => {
    const [own] = reasons([rival('own')], { other: 'common' }, 'en');
    expect(own?.text).toBe('Something else was found as well: own');
    const [common] = reasons([{ message: 'against.rival', observations: [] }], { other: 'common' }, 'en');
    expect(common?.text).toBe('Something else was found as well: common');
  });

  it('are twenty at most, of sixty observations each, and no longer than a report keeps', () => {
    const many = Array.from({ length: 25 }, (_, at) => rival(`${at}`));
    expect(reasons(many, {}, 'en').map(({ text }) => text.split(' ').at(-1))).toEqual(
      Array.from({ length: 20 }, (_, at) => `${at}`),
    );
    const ids = Array.from({ length: 70 }, (_, at) => `tcp:${at}`);
    const [long] = reasons([rival('x'.repeat(700), ids)], {}, 'en');
    expect(long?.observations).toEqual(ids.slice(0, 60));
    expect(long?.text.length).toBe(600);
    expect(reasons([], {}, 'en')).toEqual([]);
  });
});

describe('a sentence of a cause', () => {
  it('is that of its variant where there is one', () => {
    const usual = say(speech(), 'do', 400);
    const behind = speech({ finding: { ...finding, variant: 'behind-sign-in' } });
    expect(say(behind, 'do', 400)).not.toBe(usual);
    expect(say(behind, 'headline', 200)).toBe('I can’t tell yet.');
    expect(say(speech({ finding: { ...finding, variant: 'unheard-of' } }), 'do', 400)).toBe(usual);
  });

  it.each([
    [0.79, /looks like/],
    [0.8, /^(?!.*looks like)/],
  ])('is said of %d: %s', (confidence, words) => {
    const values = { hosts: 'a.example', hostCount: 1, provider: 'Example', saysMail: 'no' };
    expect(say(speech({ cause: 'mail-service-errors', confidence, values }), 'headline', 200)).toMatch(words);
  });

  it('is cut to what a report keeps', () => {
    expect(say(speech(), 'headline', 8)).toBe('I can’t…');
  });
});

describe('advice', () => {
  const of = (list: Finding['advice']) =>
    advice(speech({ finding: { ...finding, ...(list && { advice: list }) } }));

  it('is what the person does, what not, what the cause adds, and what the helpdesk does', () => {
    const usual = of(undefined).map((one) => `${one.for} ${one.kind}`);
    expect(usual).toEqual(['user do', 'user dont', 'helpdesk do']);
    const more = of([{ for: 'user', kind: 'dont', message: 'provider.nobody-calls' }]);
    expect(more.map((one) => `${one.for} ${one.kind}`)).toEqual([
      'user do',
      'user dont',
      'user dont',
      'helpdesk do',
    ]);
  });

  it('says nothing twice', () => {
    const twice = { for: 'user', kind: 'dont', message: 'provider.nobody-calls' } as const;
    expect(of([twice, twice])).toHaveLength(4);
  });

  it('does not discourage what it asks for', () => {
    const ports = (variant: string | undefined, message: 'mail-ports-blocked.dont' | 'slow-line.dont') =>
      advice(
        speech({
          cause: 'mail-ports-blocked',
          values: { otherPort: '465', web: 'no', ports: '587', hosts: 'smtp.example', life: 'ports' },
          finding: {
            ...finding,
            ...(variant !== undefined && { variant }),
            advice: [{ for: 'user', kind: 'dont', message }],
          },
        }),
      ).filter((one) => one.kind === 'dont');
    // The other port is the remedy: neither sentence that discourages another port is said.
    for (const message of ['mail-ports-blocked.dont', 'slow-line.dont'] as const)
      expect(ports('other-port', message).map((one) => one.text)).toEqual([
        'Do not change the names of the servers, and do not remove the account.',
      ]);
    expect(ports(undefined, 'slow-line.dont')).toHaveLength(2);
  });

  it('leaves out what has no words', () => {
    for (const one of advice(speech({ cause: 'healthy', values: { routes: 1, passed: 1, signIn: 'alive' } })))
      expect(one.text).toMatch(/ /);
    const healthy = advice(speech({ cause: 'healthy', values: { routes: 1, passed: 1, signIn: 'alive' } }));
    expect(healthy.map((one) => `${one.for} ${one.kind}`)).toEqual(['user do', 'helpdesk do']);
  });
});
