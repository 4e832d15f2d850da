import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceMessages } from '../../../shared/messages/ja/verdict-evidence.ts';
import { displayWidth, wrap } from '../../../shared/report/text-layout.ts';

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
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(24);
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
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
