import { expect, test } from 'vitest';
import { linkAmong, parseDeepLink } from '../../../electron/main/deep-link.ts';

test.each([
  ['mailpath://diagnose?address=ana@contoso.com', 'ana@contoso.com'],
  ['mailpath://diagnose/?address=ana@contoso.com', 'ana@contoso.com'],
  ['MAILPATH://DIAGNOSE?address=ana%40contoso.com', 'ana@contoso.com'],
  ['mailpath://diagnose?address=contoso.com', 'contoso.com'],
  ['mailpath://diagnose?address=ana%40b%C3%BCcher.example', 'ana@bücher.example'],
])('%s fills in %s', (link, address) => {
  expect(parseDeepLink(link)).toEqual({ address });
});

test.each([
  ['mailpath://judge?address=ana@contoso.com', 'unknown'],
  ['mailpath://diagnose', 'unknown'],
  ['mailpath://diagnose?start=1', 'unknown'],
  ['mailpath://diagnose?address=ana@contoso.com&start=1', 'unknown'],
  ['mailpath://diagnose?address=ana@contoso.com#x', 'unknown'],
  ['mailpath://diagnose/../settings?address=ana@contoso.com', 'unknown'],
  ['mailpath:diagnose?address=ana@contoso.com', 'unknown'],
  ['mailpath://user@diagnose?address=ana@contoso.com', 'unknown'],
  ['mailpath://diagnose:80?address=ana@contoso.com', 'unknown'],
  ['https://diagnose?address=ana@contoso.com', 'unknown'],
  [' mailpath://diagnose?address=ana@contoso.com', 'unknown'],
  ['mailpath://diagnose?address=', 'no-address'],
  ['mailpath://diagnose?address=127.0.0.1', 'no-address'],
  ['mailpath://diagnose?address=ana@localhost', 'no-address'],
  ['mailpath://diagnose?address=https%3A%2F%2Fevil.example', 'no-address'],
  ['mailpath://diagnose?address=%3Cscript%3E', 'no-address'],
  ['mailpath://diagnose?address=ana%40contoso.com%00', 'no-address'],
  ['mailpath://diagnose?address=ana%40contoso.com%0A', 'no-address'],
  ['mailpath://diagnose?address=ana%40contoso.com%E2%80%AE', 'no-address'],
  ['mailpath://diagnose?address=%E0%A4%A', 'no-address'],
  [`mailpath://diagnose?address=${'a'.repeat(400)}@contoso.com`, 'no-address'],
  [`mailpath://diagnose?address=${'a'.repeat(2000)}@contoso.com`, 'too-long'],
])('%s is refused as %s', (link, refused) => {
  expect(parseDeepLink(link)).toEqual({ refused });
});

test('the link is found among the arguments of a start', () => {
  const link = 'mailpath://diagnose?address=ana@contoso.com';
  expect(linkAmong(['/opt/mailpath', '--flag', link])).toBe(link);
  expect(linkAmong(['/opt/mailpath', '--open=mailpath://x', '/home/ana/mailpath:x'])).toBeUndefined();
});
