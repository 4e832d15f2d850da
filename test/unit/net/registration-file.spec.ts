import { expect, test } from 'vitest';
import { parseRegistrationFile } from '../../../electron/engine/net/registration-file.ts';

const file = (...lines: string[]) =>
  Buffer.from(`\ufeff${['Windows Registry Editor Version 5.00', '', ...lines].join('\r\n')}\r\n`, 'utf16le');
const valuesOf = (...lines: string[]) => [
  ...(parseRegistrationFile(file('[HKEY_CURRENT_USER\\Software\\X]', ...lines))
    ?.get('hkey_current_user\\software\\x')
    ?.values() ?? []),
];

test('every type as reg query prints it', () => {
  expect(
    valuesOf(
      '@="the unnamed"',
      '"text"="C:\\\\Users\\\\Müller \\"x\\""',
      '"a=\\"b\\""=""',
      '"number"=dword:0000001a',
      '"several"=hex(7):61,00,00,00,62,00,\\',
      '  00,00,00,00',
      '"expand"=hex(2):25,00,61,00,25,00,00,00',
      '"bytes"=hex:01,02',
      '"long"=hex(b):01,00,00,00,00,00,00,00',
      'no value',
    ),
  ).toEqual([
    { name: '(@)', type: 'REG_SZ', data: 'the unnamed' },
    { name: 'text', type: 'REG_SZ', data: 'C:\\Users\\Müller "x"' },
    { name: 'a="b"', type: 'REG_SZ', data: '' },
    { name: 'number', type: 'REG_DWORD', data: '0x1a' },
    { name: 'several', type: 'REG_MULTI_SZ', data: 'a\\0b' },
    { name: 'expand', type: 'REG_EXPAND_SZ', data: '%a%' },
    { name: 'bytes', type: 'REG_BINARY', data: '01,02' },
    { name: 'long', type: 'REG_BINARY', data: '01,00,00,00,00,00,00,00' },
  ]);
});

test('keys and names are found however they are spelt', () => {
  const registry = parseRegistrationFile(
    file('[HKEY_LOCAL_MACHINE\\SOFTWARE\\Müller]', '"DefaultDomain"="x"'),
  );
  expect(registry?.get('hkey_local_machine\\software\\müller')?.get('defaultdomain')?.name).toBe(
    'DefaultDomain',
  );
});

test('something else is no registration file', () => {
  for (const bytes of [
    Buffer.alloc(0),
    Buffer.from('REGEDIT4\r\n'),
    Buffer.from('Windows Registry Editor Version 5.00'),
  ]) {
    expect(parseRegistrationFile(bytes)).toBeUndefined();
  }
});

test('a long line takes no long time', () => {
  expect(valuesOf(`"${'\\"'.repeat(100_000)}=x`, `"x"=hex(2):${'00,\\\r\n  '.repeat(100_000)}`)).toHaveLength(
    1,
  );
});
