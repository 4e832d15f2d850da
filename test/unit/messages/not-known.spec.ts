import { expect, it } from 'vitest';
import { format, ifKnown } from '../../../shared/messages/format.ts';
import { register } from '../../../shared/messages/registry.ts';

register('en', {
  'test.chosen': '{proxy, select, none {The proxy} other {The proxy {proxy}}} is silent.',
  'test.shown': 'The proxy {proxy} is silent.',
  'test.alone': '{proxy}',
});

it.each([[undefined], [''], [' ']])('%j is not known: the sentence has other words', (proxy) => {
  expect(format('test.chosen', { proxy: ifKnown(proxy) })).toBe('The proxy is silent.');
});

it('a text is known', () => {
  expect(format('test.chosen', { proxy: ifKnown('p:3128') })).toBe('The proxy p:3128 is silent.');
});

it('a list of nothing is not known', () => {
  expect(format('test.chosen', { proxy: { messages: [] } })).toBe('The proxy is silent.');
  expect(format('test.chosen', { proxy: { messages: ['report.stop.mail'] } })).toMatch(/^The proxy \S/);
});

it('what is not known is never spoken as a word, where a sentence shows it all the same', () => {
  expect(format('test.shown', { proxy: ifKnown(undefined) })).toBe('The proxy … is silent.');
  expect(format('test.alone', { proxy: ifKnown(undefined) })).toBe('…');
});
