import { expect, test } from 'vitest';
import { addressKind, canonicalAddress } from '../../../shared/model/address-kind.ts';

test.each([
  ['52.97.201.2', 'public'],
  ['203.0.113.9', 'public'],
  ['2001:db8::1', 'public'],
  ['2603:1026::2', 'public'],
  ['192.168.1.1', 'private'],
  ['fd00::1', 'private'],
  ['127.0.0.53', 'loopback'],
  ['::1', 'loopback'],
  ['169.254.3.4', 'link-local'],
  ['fe80::1%eth0', 'link-local'],
  ['100.64.0.1', 'carrier'],
  ['0.0.0.0', 'unspecified'],
  ['224.0.0.251', 'multicast'],
  ['::ffff:10.0.0.1', 'private'],
  ['ip-3 (private)', 'private'],
  ['ip-12 (public)', 'public'],
  ['1.2.3', undefined],
  ['outlook.office.com', undefined],
  ['', undefined],
])('%s is %s', (text, kind) => {
  expect(addressKind(text)).toBe(kind);
});

test('one spelling per address', () => {
  expect(canonicalAddress('2001:DB8:0:0::1')).toBe(canonicalAddress('[2001:db8::1]'));
  expect(canonicalAddress('::ffff:10.0.0.1')).toBe('10.0.0.1');
});
