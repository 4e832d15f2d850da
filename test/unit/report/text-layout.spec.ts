import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { evidenceMessages } from '../../../shared/messages/ja/verdict-evidence.ts';
import { fitting, padTo, wrap } from '../../../shared/report/text-layout.ts';

/** As terminals draw them (Unicode Standard Annex 11 and Technical Standard 51). */
const columns: readonly (readonly [string, number])[] = [
  ['plain', 5],
  ['日本', 4],
  // Behind the basic plane, as names of people and places have them.
  ['𠮷野', 4],
  ['ｶﾞ', 2],
  ['한국', 4],
  // The same two syllables, decomposed as a Mac's file names are.
  ['한국'.normalize('NFD'), 4],
  ['café'.normalize('NFD'), 4],
  ['ก็', 1],
  ['नि', 2],
  ['\u05e9\u05c1', 1],
  ['⌚', 2],
  ['🇩🇪', 2],
  ['👩‍👩‍👧', 2],
  ['👍🏽', 2],
  ['✓ → ✗', 5],
];

describe('columns', () => {
  it.each(columns)('%s takes %i', (text, width) => {
    expect(padTo(text, 12)).toBe(text + ' '.repeat(12 - width));
  });

  it('has room for whole characters alone', () => {
    for (const [text, width] of columns) {
      expect(fitting(text, width)).toBe(text);
      const some = fitting(text.repeat(3), width + 1);
      expect(text.repeat(3).startsWith(some)).toBe(true);
      expect(some.startsWith(text)).toBe(true);
    }
    // Wider than the room: still one, so that whoever breaks lines comes to an end.
    expect(fitting('日本', 1)).toBe('日');
  });
});

describe('wrapping', () => {
  it('breaks at spaces, and hangs the rest', () => {
    expect(wrap('one two three four', 9, '+ ', '  ')).toEqual(['+ one two', '  three', '  four']);
  });

  it('breaks a word that is longer than a line', () => {
    expect(wrap('see https://example.com/very-long', 16)).toEqual([
      'see',
      'https://example.',
      'com/very-long',
    ]);
  });

  it('breaks Japanese between words; two columns a character', () => {
    const lines = wrap(
      'メールサーバーは応答しませんでした。インターネットのほかの部分は使えます。',
      24,
      '  + ',
      '    ',
    );
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(24);
    expect(lines.map((line) => line.slice(4)).join('')).toBe(
      'メールサーバーは応答しませんでした。インターネットのほかの部分は使えます。',
    );
  });

  it('keeps host names whole inside a Japanese sentence', () => {
    expect(wrap('ここではoutlook.office365.comが応答しません。', 30).join('\n')).toMatch(
      /outlook\.office365\.com/,
    );
  });

  it('starts no line with 、 。 ） 」 and ends none with 「 （, at any width', () => {
    for (const text of Object.values(evidenceMessages)) {
      for (let width = 20; width <= 80; width += 3) {
        const lines = wrap(text, width);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[、。，．）」』】]/);
        for (const line of lines) expect(line).not.toMatch(/[「『（【]$/);
      }
    }
  });

  it('loses nothing and stays within the width', () => {
    const words = fc.array(
      fc.oneof(fc.stringMatching(/^[a-z]{1,12}$/), fc.constantFrom('日本語', '。', 'メール、', '（注）')),
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 60 }), (list, width) => {
        const text = list.join(' ');
        const lines = wrap(text, width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
