import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMailTarget } from '../../../electron/cli/address.ts';
import { UsageError } from '../../../electron/cli/complaints.ts';

function messageId(typed: string): string {
  try {
    parseMailTarget(typed);
  } catch (error) {
    if (error instanceof UsageError) return error.id;
    throw error;
  }
  return 'accepted';
}

describe('mail address or domain', () => {
  test.each([
    ['ana@contoso.com', { address: 'ana@contoso.com', domain: 'contoso.com' }],
    ['contoso.com', { domain: 'contoso.com' }],
    ['Contoso.COM.', { domain: 'contoso.com' }],
    [' <ana@contoso.com> ', { address: 'ana@contoso.com', domain: 'contoso.com' }],
    ['mailto:ana@contoso.com', { address: 'ana@contoso.com', domain: 'contoso.com' }],
    ['ana@bücher.example', { address: 'ana@bücher.example', domain: 'xn--bcher-kva.example' }],
    ['例え.テスト', { domain: 'xn--r8jz45g.xn--zckzah' }],
    ['"a@b"@contoso.com', { address: '"a@b"@contoso.com', domain: 'contoso.com' }],
  ])('%s', (typed, target) => {
    expect(parseMailTarget(typed)).toEqual(target);
  });

  test.each([
    ['192.168.1.1', 'command.address-ip'],
    ['ana@[192.168.1.1]', 'command.address-ip'],
    ['ana@[IPv6:2001:db8::1]', 'command.address-ip'],
    ['::1', 'command.address-ip'],
    ['2130706433', 'command.address-ip'],
    ['localhost', 'command.address-single-label'],
    ['ana@contoso', 'command.address-single-label'],
    ['', 'command.address-malformed'],
    ['@contoso.com', 'command.address-malformed'],
    ['ana@', 'command.address-malformed'],
    ['a b@contoso.com', 'command.address-malformed'],
    ['https://contoso.com/', 'command.address-malformed'],
    ['contoso.com:25', 'command.address-malformed'],
    ['con..toso.com', 'command.address-malformed'],
    ['-a.com', 'command.address-malformed'],
    ['example.123', 'command.address-malformed'],
    [`${'a'.repeat(64)}.com`, 'command.address-malformed'],
    [`${'a'.repeat(400)}@b.com`, 'command.address-too-long'],
  ])('%s is refused: %s', (typed, id) => {
    expect(messageId(typed)).toBe(id);
  });

  test('whatever is typed, it is a domain of letters, digits, hyphens and dots, or a message', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress(), fc.webUrl()), (typed) => {
        try {
          return /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(parseMailTarget(typed).domain);
        } catch (error) {
          return error instanceof UsageError && error.message.length < 400;
        }
      }),
    );
  });
});
