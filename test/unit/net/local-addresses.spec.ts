import { expect, test } from 'vitest';
import { localAddresses } from '../../../electron/engine/net/local-addresses.ts';

test('every address of this computer, by its interface', () => {
  const here = localAddresses();
  if (here.is !== 'value') throw new Error(here.is);
  expect(here.value).toContainEqual(expect.objectContaining({ address: '127.0.0.1', internal: true }));
  expect(here.value.every((one) => one.interface !== '')).toBe(true);
});

test('a list that the system does not hand out is not read, rather than thrown or empty', () => {
  const refused = () => {
    // As Node makes it of libuv's `uv_interface_addresses returned Unknown system error 2`.
    throw Object.assign(new Error(), { code: 'ERR_SYSTEM_ERROR', info: { errno: 2 } });
  };
  expect(localAddresses(refused)).toEqual({
    is: 'not-read',
    what: 'network interfaces',
    why: 'errno-2',
  });
  expect(localAddresses(() => ({}))).toEqual({ is: 'value', value: [] });
});
