import { describe, expect, test } from 'vitest';
import { addressLiteral } from '../../../electron/engine/net/address-literal.ts';
import { exchangeServerName, hostIn } from '../../../electron/engine/net/mail-server-name.ts';
import { isMaskedBanner, isMaskedKeyword } from '../../../shared/plan/masked-smtp.ts';

describe('a server’s name', () => {
  test.each([
    'mail',
    'mail.example.org',
    'mail.example.org.',
    'a-b.c--d.example',
    'LO4P265CA0001.outlook.office365.com',
  ])('%s', (name) => {
    expect(hostIn(name)).toBe(name);
  });

  test.each(['', '.', '-a', 'a..b', 'a.-', 'a b', '[192.0.2.1]', '<b>', 'a_b', 'ä.example', 'a'.repeat(201)])(
    'not %j',
    (name) => {
      expect(hostIn(name)).toBeUndefined();
    },
  );

  test('a long one that ends badly comes to an end: there is one way to read it', () => {
    for (const label of ['a', 'a-', 'a.', 'ab.cd.', '-']) {
      expect(hostIn(`${label.repeat(190 / label.length)}!`)).toBeUndefined();
      expect(hostIn(`${label.repeat(100_000)}!`)).toBeUndefined();
    }
    const encoded = Buffer.from(`${'a'.repeat(190)}!`, 'utf16le').toString('base64');
    expect(exchangeServerName(`* OK ready [${encoded}]`)).toBeUndefined();
    expect(exchangeServerName(`* OK ${'['.repeat(4000)}`)).toBeUndefined();
    expect(exchangeServerName(`* OK ${'[abcdefgh'.repeat(400)}`)).toBeUndefined();
  });
});

test.each([
  ['192.0.2.1', '[192.0.2.1]'],
  ['::ffff:192.0.2.1', '[192.0.2.1]'],
  ['2001:db8::1', '[IPv6:2001:db8::1]'],
  ['fe80::1%eth0', '[IPv6:fe80::1]'],
  [undefined, '[127.0.0.1]'],
])('this end at %s greets as %s', (address, literal) => {
  expect(addressLiteral(address)).toBe(literal);
});

describe('masked', () => {
  test.each([
    ['220 ********'],
    ['220****************0*0****2*****'],
    ['220-****', '220 ****'],
    ['220 XXXXXXXXXX'],
  ])('%j', (...lines) => {
    expect(isMaskedBanner(lines)).toBe(true);
  });

  test.each([
    ['220 mail.example.org ESMTP'],
    ['220'],
    ['220 2026'],
    ['220 ***'],
    ['220 *** Willkommen ***'],
    ['220 **** ようこそ ****'],
    ['220-********', '220-* Only for members *', '220 ********'],
    ['220 XXXX.example.org ESMTP'],
  ])('not %j', (...lines) => {
    expect(isMaskedBanner(lines)).toBe(false);
  });

  test('keywords', () => {
    expect(['XXXXXXXX', 'XXXXXXXA', 'XXXX'].filter(isMaskedKeyword)).toHaveLength(3);
    expect(
      ['XCLIENT', 'XFORWARD', 'XXX', 'STARTTLS', 'XXXX-SIZE', 'X-EXPS GSSAPI'].filter(isMaskedKeyword),
    ).toEqual([]);
  });
});
