import { expect, test } from 'vitest';
import { isPseudonym, Pseudonyms } from '../../../shared/report/redaction/pseudonyms.ts';

test('a value has one stand-in in any case, another value another, and each kind its own numbers', () => {
  const pseudonyms = new Pseudonyms();
  expect(pseudonyms.of('user', 'Ana')).toBe('user-1');
  expect(pseudonyms.of('user', 'ANA')).toBe('user-1');
  expect(pseudonyms.of('user', 'li')).toBe('user-2');
  expect(pseudonyms.of('host', 'ana')).toBe('host-1');
  // In capitals they are the same, and different people.
  expect(pseudonyms.of('user', 'strasse')).toBe('user-3');
  expect(pseudonyms.of('user', 'straße')).toBe('user-4');
});

test('another spelling has the same stand-in, is no other value, and is written in any case', () => {
  const pseudonyms = new Pseudonyms();
  pseudonyms.alias('user', 'Ana@XN--bcher-kva.example', 'ana@bücher.example');
  expect(pseudonyms.of('user', 'ana@xn--bcher-kva.EXAMPLE')).toBe('user-1');
  expect(pseudonyms.of('user', 'ana@bücher.example')).toBe('user-1');
  expect(pseudonyms.counts()).toEqual({ user: 1, host: 0, ip: 0, mac: 0, path: 0 });
});

test('a number that a text already uses is not given again', () => {
  const pseudonyms = new Pseudonyms();
  pseudonyms.reserve('"user-3@host-12", ip-2 (private), host-4 and xmac-9, path-1x');
  expect(pseudonyms.of('host', 'a')).toBe('host-13');
  expect(pseudonyms.of('user', 'a')).toBe('user-4');
  expect(pseudonyms.of('ip', 'a')).toBe('ip-3');
  expect(pseudonyms.of('mac', 'a')).toBe('mac-1');
  expect(pseudonyms.of('path', 'a')).toBe('path-1');
});

test('counts what was replaced, by kind', () => {
  const pseudonyms = new Pseudonyms();
  for (const value of ['a', 'b', 'A']) pseudonyms.of('host', value);
  for (const kind of ['ip', 'mac', 'path'] as const) pseudonyms.of(kind, 'a');
  expect(pseudonyms.counts()).toEqual({ user: 0, host: 2, ip: 1, mac: 1, path: 1 });
});

test.each([
  ['user-1', true],
  ['host-12', true],
  ['ip-3 (link-local)', true],
  ['mac-1', true],
  ['path-1', true],
  ['my user-1', false],
  ['user-1x', false],
  ['user-', false],
  ['ip-3 (private) and', false],
  ['card-1', false],
])('%s is a stand-in: %s', (text, expected) => {
  expect(isPseudonym(text)).toBe(expected);
});
