import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { freeText, hostName, personText, redactionClasses } from '../../../shared/model/redaction-class.ts';
import { type Leaf, walkStrings } from '../../../shared/report/redaction/schema-walk.ts';

/** The copy in capitals, and what was visited: class, key and text. */
function walked<T>(schema: z.ZodType<T>, value: T) {
  const visited: string[] = [];
  const parents: Leaf['parent'][] = [];
  const copy = walkStrings(schema, value, (text, leaf) => {
    visited.push(`${leaf.class} ${leaf.key || '-'} ${text}`);
    parents.push(leaf.parent);
    return text.toUpperCase();
  });
  return { copy, visited, parents };
}

test('a string goes to the visitor with its class, its key and the object around it', () => {
  const schema = z.object({ host: hostName(), people: z.array(personText()), free: z.string() });
  const value = { host: 'a', people: ['b', 'c'], free: 'd' };
  const { copy, visited, parents } = walked(schema, value);
  expect(copy).toEqual({ host: 'A', people: ['B', 'C'], free: 'D' });
  expect(visited).toEqual(['host host a', 'person people b', 'person people c', 'text free d']);
  expect(parents).toEqual([value, value, value, value]);
});

test('what is absent stays absent, what is null stays null, and what no schema knows is left out', () => {
  const inner = z.object({ name: z.string() });
  const schema = z.object({
    absent: inner.optional(),
    empty: inner.nullable(),
    given: inner.nullable(),
    kept: inner.default({ name: 'x' }),
  });
  const value = { empty: null, given: { name: 'a' }, kept: { name: 'b' }, more: 'c' };
  const { copy, visited } = walked(schema, value);
  expect(copy).toStrictEqual({ empty: null, given: { name: 'A' }, kept: { name: 'B' } });
  expect(visited).toEqual(['text name a', 'text name b']);
  expect(walked(z.array(inner.optional()), [undefined, { name: 'a' }]).copy).toEqual([
    undefined,
    { name: 'A' },
  ]);
});

test('the default of a class is of that class', () => {
  expect(walked(z.object({ who: personText().default('x') }), { who: 'a' }).visited).toEqual([
    'person who a',
  ]);
  expect(walked(z.object({ who: personText().nullable() }), { who: 'a' }).visited).toEqual(['person who a']);
});

test('an instant and a closed word are not visited; a word that is none of them is dropped', () => {
  const schema = z.object({
    at: z.iso.datetime(),
    marked: z.iso.datetime().register(redactionClasses, { class: 'text' }),
    level: z.enum(['low', 'high']),
    kind: z.literal('dns'),
    count: z.number(),
    done: z.boolean(),
    nothing: z.null(),
  });
  const value = {
    ...{ at: '2026-11-20T09:14:05.000z', marked: '2026-11-20t', level: 'low' as const, kind: 'dns' as const },
    ...{ count: 4, done: false, nothing: null },
  };
  const { copy, visited } = walked(schema, value);
  expect(copy).toEqual({ ...value, marked: '2026-11-20T' });
  expect(visited).toEqual(['text marked 2026-11-20t']);
  expect(walked(schema, { ...value, level: 'ana' as 'low' }).copy.level).toBeUndefined();
});

test('a record’s keys are public, and its values go by its own schema', () => {
  const { copy, visited, parents } = walked(z.record(z.string().max(6), personText()), { ab: 'x' });
  expect(copy).toEqual({ AB: 'X' });
  expect(visited).toEqual(['public - ab', 'person ab x']);
  expect(parents).toEqual([undefined, { ab: 'x' }]);
});

test('what is no string is not visited, whatever the schema says', () => {
  const { copy, visited } = walked(z.object({ name: z.string() }), { name: 4 } as never);
  expect(copy).toEqual({ name: 4 });
  expect(visited).toEqual([]);
});

test('of a union the option is taken that the value is of', () => {
  const byWord = z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('a'), name: personText(3) }),
    z.object({ kind: z.literal(['b', 'c']), name: hostName() }),
  ]);
  expect(walked(byWord, { kind: 'a', name: 'x' }).visited).toEqual(['person name x']);
  expect(walked(byWord, { kind: 'b', name: 'x' }).visited).toEqual(['host name x']);
  expect(walked(byWord, { kind: 'c', name: 'x' }).copy).toEqual({ kind: 'c', name: 'X' });
  expect(walked(byWord, { kind: 'd', name: 'x' } as never).copy).toBeUndefined();
  // By its word alone: what is too long for a field is still looked at.
  expect(walked(byWord, { kind: 'a', name: 'longer' }).visited).toEqual(['person name longer']);
  const open = z.union([z.number(), z.object({ name: freeText() })]);
  expect(walked(open, { name: 'x' }).copy).toEqual({ name: 'X' });
  expect(walked(open, 4).copy).toBe(4);
  expect(walked(open, true as never).copy).toBeUndefined();
});

test('of free JSON every string is a host, or text where its key says so, and every key is public', () => {
  const value = {
    url: 'a',
    seenText: 'b',
    list: ['c', { answer: 'd', message: ['e'] }],
    ...{ count: 4, done: true, nothing: null },
  };
  const { copy, visited, parents } = walked(z.object({ input: z.json() }), { input: value });
  expect(copy).toEqual({
    input: {
      ...{ URL: 'A', SEENTEXT: 'B', LIST: ['C', { ANSWER: 'D', MESSAGE: ['E'] }] },
      ...{ COUNT: 4, DONE: true, NOTHING: null },
    },
  });
  expect(visited.filter((one) => !one.startsWith('public - '))).toEqual([
    'host url a',
    'text seenText b',
    'host list c',
    'text answer d',
    'text message e',
  ]);
  expect(visited.filter((one) => one.startsWith('public - ')).map((one) => one.slice(9))).toEqual([
    'url',
    'seenText',
    'list',
    'answer',
    'message',
    'count',
    'done',
    'nothing',
  ]);
  expect(parents.filter((parent) => parent !== undefined)).toEqual([
    ...[value, value, value.list, { answer: 'd', message: ['e'] }, ['e']],
  ]);
});

describe('a stand-in that is longer than the field', () => {
  const fitted = (max: number, before: string, after: string) =>
    walkStrings(z.object({ name: z.string().max(max) }), { name: before }, () => after).name;
  test.each([
    [9, 'short', 'nine char', 'nine char'],
    [8, 'short', 'nine char', 'nine ch…'],
    [4, 'nine char', 'nine chat', 'nine chat'],
    [8, 'a', 'abc ip-12 (private)', 'abc …'],
    [9, 'a', 'abc ip-12 (private)', 'abc …'],
    [10, 'a', 'abc ip-12 (private)', 'abc …'],
    [11, 'a', 'abc ip-12 (private)', 'abc ip-12 …'],
    [10, 'a', 'ip-1 abcdefgh', 'ip-1 abcd…'],
    [10, 'a', 'chip-1 abcdefgh', 'chip-1 ab…'],
    [7, 'a', 'chip-12345', 'chip-1…'],
    [9, 'a', 'a user-xyz, b', 'a user-x…'],
    [4, 'a', 'ab\u{1f600}cd', 'ab…'],
    [5, 'a', 'ab\u{1f600}cd', 'ab\u{1f600}…'],
  ])('is cut to %d: %s → %s → %s', (max, before, after, expected) => {
    expect(fitted(max, before, after)).toBe(expected);
  });

  test('so is a key', () => {
    const copy = walkStrings(z.record(z.string().max(3), z.number()), { a: 1 }, () => 'abcd');
    expect(copy).toEqual({ 'ab…': 1 });
  });
});
