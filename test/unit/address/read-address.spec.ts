import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AddressProblem,
  addressProblems,
  longestTyped,
} from '../../../shared/address/address-problem.ts';
import { readAddress } from '../../../shared/address/read-address.ts';
import { isWebMailHost } from '../../../shared/address/web-mail-hosts.ts';

/** Without the form for a field, which is looked at once below. */
function read(typed: string) {
  const target = readAddress(typed, domainToASCII, isWebMailHost);
  if ('problem' in target) return target;
  const { written, ...rest } = target;
  expect(written).toBe(rest.address ?? written);
  return rest;
}
const ana = { address: 'ana@contoso.com', domain: 'contoso.com' };

describe('an address as it was pasted', () => {
  test.each([
    'ana@contoso.com',
    'Ana Example <ana@contoso.com>',
    'Ana Example<ana@contoso.com>',
    '"Example, Ana" <ana@contoso.com>',
    'Example, Ana <ana@contoso.com>',
    'Ana @ Work <ana@contoso.com>',
    "'ana@contoso.com' <ana@contoso.com>",
    'Ana Example <mailto:ana@contoso.com>',
    'Ana Example [mailto:ana@contoso.com]',
    '[ana@contoso.com](mailto:ana@contoso.com)',
    '[Ana](mailto:ana@contoso.com?subject=hi)',
    '<ana@contoso.com>',
    '< ana@contoso.com >',
    'ana@contoso.com>',
    '<ana@contoso.com',
    '(ana@contoso.com)',
    'ana@contoso.com)',
    'ana@contoso.com (Ana Example)',
    '"ana@contoso.com"',
    '“ana@contoso.com”',
    '„ana@contoso.com“',
    '« ana@contoso.com »',
    '「ana@contoso.com」',
    '“ana@contoso.com”,',
    '`ana@contoso.com`',
    '**ana@contoso.com**',
    '“ana@contoso.com',
    'ana@contoso.com,',
    'ana@contoso.com;',
    'ana@contoso.com.',
    'ana@contoso.com...',
    'ana@contoso.com!',
    'ana@contoso.com:',
    'ana@contoso.com。',
    ',ana@contoso.com',
    '- ana@contoso.com',
    '• ana@contoso.com',
    '📧 ana@contoso.com',
    'E-Mail: ana@contoso.com',
    'Email:ana@contoso.com',
    'An: Ana Example <ana@contoso.com>',
    'メール：ana@contoso.com',
    'mailto:ana@contoso.com',
    'MAILTO:ana@contoso.com?subject=It%20fails&body=a@b.com',
    'mailto:ana%40contoso.com',
    'mailto:Ana%20Example%20%3Cana@contoso.com%3E',
    '<mailto:ana@contoso.com>',
    'SMTP:ana@contoso.com',
    'ana＠contoso．com',
    'ａｎａ＠ｃｏｎｔｏｓｏ．ｃｏｍ',
    'ana﹫contoso.com',
    '＜ana＠contoso.com＞',
    'ana@contoso。com',
    '  ana@contoso.com\t\r\n',
    '\u00a0ana@contoso.com\u3000',
    '\u200bana@contoso.com\u200b',
    '\ufeffana@contoso.com',
    '\u202aana@contoso.com\u202c',
    '\u200e<ana@contoso.com>\u200f',
    'ana@con\u00adtoso.com',
    'ana@\u200bcontoso.com',
    'ana@contoso.com, ana@contoso.com',
    'ana@contoso.com <ana@contoso.com>',
  ])('%j', (typed) => {
    expect(read(typed)).toEqual(ana);
  });

  test.each<[string, object]>([
    ['contoso.com', { domain: 'contoso.com' }],
    ['Contoso.COM.', { domain: 'contoso.com' }],
    ['<contoso.com>', { domain: 'contoso.com' }],
    ['contoso.com,', { domain: 'contoso.com' }],
    ['ana@Contoso.COM', { address: 'ana@Contoso.COM', domain: 'contoso.com' }],
    ['ana@bücher.example', { address: 'ana@bücher.example', domain: 'xn--bcher-kva.example' }],
    ['ana@BÜCHER.example', { address: 'ana@BÜCHER.example', domain: 'xn--bcher-kva.example' }],
    ['ana@xn--bcher-kva.example', { address: 'ana@xn--bcher-kva.example', domain: 'xn--bcher-kva.example' }],
    ['例え.テスト', { domain: 'xn--r8jz45g.xn--zckzah' }],
    ['例え。テスト', { domain: 'xn--r8jz45g.xn--zckzah' }],
    ['Ärger <jörg@müller.example>', { address: 'jörg@müller.example', domain: 'xn--mller-kva.example' }],
    ['"a@b"@contoso.com', { address: '"a@b"@contoso.com', domain: 'contoso.com' }],
    ["o'brien@contoso.com", { address: "o'brien@contoso.com", domain: 'contoso.com' }],
    ['ana+tag@contoso.com', { address: 'ana+tag@contoso.com', domain: 'contoso.com' }],
    ['ana.@contoso.com', { address: 'ana.@contoso.com', domain: 'contoso.com' }],
    ['_dmarc.contoso.com', { domain: '_dmarc.contoso.com' }],
  ])('%j', (typed, target) => {
    expect(read(typed)).toEqual(target);
  });
});

const mistakes: [typed: string, problem: AddressProblem][] = [
  ['', 'empty'],
  [' \u200b\u3000 ', 'empty'],
  ['mailto:', 'empty'],
  ['ana@contoso.com, ben@contoso.com', 'several'],
  ['ana@contoso.com;ben@contoso.com', 'several'],
  ['ana@contoso.com ben@contoso.com', 'several'],
  ['ana@contoso.com\nben@contoso.com', 'several'],
  ['ana@contoso.com、ben@contoso.com', 'several'],
  ['Ana <ana@contoso.com>; Ben <ben@contoso.com>', 'several'],
  ['ben@contoso.com <ana@contoso.com>', 'several'],
  ['mailto:ana@contoso.com,ben@contoso.com', 'several'],
  ['contoso.com fabrikam.com', 'several'],
  ['ana@@contoso.com', 'two-at'],
  ['ana＠@contoso.com', 'two-at'],
  ['ana@contoso.com@fabrikam.com', 'two-at'],
  ['ana@fabrikam@contoso.com', 'two-at'],
  ['Ana <ana@@contoso.com>', 'two-at'],
  ['ana@', 'no-domain'],
  ['Ana <ana@>', 'no-domain'],
  ['@contoso.com', 'no-name'],
  ['a b@contoso.com', 'space'],
  ['ana @contoso.com', 'space'],
  ['ana@ contoso.com', 'space'],
  ['ana@contoso .com', 'space'],
  ['ana@con\u00a0toso.com', 'space'],
  ['con toso.com', 'space'],
  ['Ana Example', 'space'],
  ['<script>alert(1)</script>@contoso.com', 'markup'],
  ['ana@<script>alert(1)</script>.com', 'markup'],
  ['<script>', 'markup'],
  ['＜script＞', 'markup'],
  ['<a href="mailto:ana@contoso.com">ana@contoso.com</a>', 'markup'],
  ['<b>ana@contoso.com</b>', 'markup'],
  ['<img src=x onerror=alert(1)@contoso.com>', 'markup'],
  ['ana@contoso.com<br>', 'markup'],
  ['ana<ana@contoso.com', 'markup'],
  ['ana@<ben@contoso.com>', 'markup'],
  ['ana@"contoso.com"', 'markup'],
  ['ana@con"toso.com', 'markup'],
  ['ana@“contoso”.com', 'markup'],
  ['&lt;ana@contoso.com&gt;', 'markup'],
  ['ana@con\u0000toso.com', 'invisible'],
  ['ana\u001b[31m@contoso.com', 'invisible'],
  ['ana@con\u202emoc.osot', 'invisible'],
  ['ana\u2066@contoso.com', 'invisible'],
  ['ana@contoso.com\u0007', 'invisible'],
  ['https://contoso.com/', 'web-page'],
  ['https://outlook.office.com/mail/?login_hint=ana@contoso.com', 'web-page'],
  ['https://contoso.com/?to=ana@contoso.com,ben@contoso.com', 'web-page'],
  ['mail.google.com/mail/u/0/#inbox', 'web-page'],
  ['contoso.com:443/owa', 'web-page'],
  ['outlook.office.com', 'web-page'],
  ['www.contoso.com', 'web-page'],
  ['192.168.1.1', 'network-address'],
  ['ana@192.168.1.1', 'network-address'],
  ['ana@[192.168.1.1]', 'network-address'],
  ['ana@[IPv6:2001:db8::1]', 'network-address'],
  ['::1', 'network-address'],
  ['fe80::1%en0', 'network-address'],
  ['2130706433', 'network-address'],
  ['localhost', 'single-label'],
  ['ana@contoso', 'single-label'],
  ['contoso.com:25', 'characters'],
  ['ana@contoso,com', 'characters'],
  ['ana@contoso.com/path', 'characters'],
  ['ana:secret@contoso.com', 'characters'],
  ['ana(at)contoso.com', 'characters'],
  ['ana@cont$so.com', 'characters'],
  ['con..toso.com', 'dots'],
  ['ana@.contoso.com', 'dots'],
  ['.contoso.com', 'dots'],
  ['-a.com', 'domain'],
  ['example.123', 'domain'],
  ['ana@xn--.com', 'domain'],
  ['ana@\u0301.com', 'domain'],
  [`${'a'.repeat(64)}.com`, 'domain'],
  [`${'a.'.repeat(127)}com`, 'domain'],
  [`${'a'.repeat(65)}@b.com`, 'too-long'],
  [`${'a'.repeat(400)}@b.com`, 'too-long'],
  [' '.repeat(longestTyped + 1), 'too-long'],
];

test('a field shows what was understood as people write it', () => {
  expect(readAddress('<bücher.example>.', domainToASCII, isWebMailHost)).toMatchObject({
    written: 'bücher.example',
  });
  expect(readAddress('Ana <ana@BÜCHER.example>', domainToASCII, isWebMailHost)).toMatchObject({
    written: 'ana@BÜCHER.example',
  });
});

describe('what is no address', () => {
  test.each(mistakes)('%j: %s', (typed, problem) => {
    expect(read(typed)).toEqual({ problem });
  });

  test('every kind of mistake is among them', () => {
    expect([...new Set(mistakes.map(([, problem]) => problem))].sort()).toEqual([...addressProblems].sort());
  });
});

/** Names and domains that stay as they are, whatever is put around them. */
const address = fc
  .tuple(
    fc.stringMatching(/^[a-z][a-z0-9+.]{0,20}[a-z0-9]$/),
    fc.stringMatching(/^[a-z][a-z0-9]{0,20}$/),
    fc.constantFrom('com', 'de', 'co.uk', 'example'),
  )
  .map(([name, label, end]) => `${name}@${label}.${end}`);

const written = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => `mailto:${text}`,
  (text) => `mailto:${text}?subject=It%20fails`,
  (text) => text.replace('@', '＠'),
);

const around = fc.constantFrom<(text: string) => string>(
  (text) => `<${text}>`,
  (text) => `"${text}"`,
  (text) => `„${text}“`,
  (text) => `(${text})`,
  (text) => ` ${text}\u00a0`,
  (text) => `\u200b${text}\u200e`,
  (text) => `${text},`,
  (text) => `${text};`,
  (text) => `${text}.`,
);

describe('whatever is typed', () => {
  test('is a domain of letters, digits, hyphens and dots, or a known problem', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.emailAddress(),
      fc.webUrl(),
      fc.stringMatching(/^[ -~＠。<>"'“”,;]{0,60}$/),
    );
    fc.assert(
      fc.property(anything, (typed) => {
        const target = read(typed);
        if ('problem' in target) return addressProblems.includes(target.problem);
        return (
          /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(target.domain) &&
          target.domain.length <= 253 &&
          !/[\s<>]/.test(target.address?.replace(/^".*"/, '') ?? '')
        );
      }),
      { numRuns: 3000 },
    );
  });

  test('an address comes out of whatever people put around it', () => {
    fc.assert(
      fc.property(address, written, fc.array(around, { maxLength: 2 }), (plain, write, layers) => {
        const typed = layers.reduce((text, layer) => layer(text), write(plain));
        expect(read(typed)).toEqual({ address: plain, domain: plain.slice(plain.indexOf('@') + 1) });
      }),
      { numRuns: 2000 },
    );
  });

  test('read again, what was read stays the same', () => {
    fc.assert(
      fc.property(fc.oneof(address, fc.emailAddress(), fc.string()), (typed) => {
        const target = read(typed);
        if ('problem' in target) return;
        expect(read(target.address ?? target.domain)).toEqual(target);
      }),
      { numRuns: 2000 },
    );
  });

  test('two addresses are never one of them', () => {
    const between = fc.constantFrom(', ', '; ', ' ', '\n', '、', ',', ';', ' and ', '>, <');
    fc.assert(
      fc.property(address, address, between, (first, second, separator) => {
        fc.pre(first !== second);
        expect(read(`${first}${separator}${second}`)).toEqual({ problem: 'several' });
      }),
    );
  });
});
