/*
 * A program that changes settings as fast as it can, and says so of each change once it is kept: for one that is killed.
 * Arguments: the folder, the name of its addresses.
 */
import { writeSync } from 'node:fs';
import '../unit/main/without-electron.ts';

const { SettingsStore } = await import('../../electron/main/settings/settings-store.ts');
const [folder = '', name = 'run'] = process.argv.slice(2);
const store = new SettingsStore(folder, (line) => writeSync(2, `${line}\n`));
for (let number = 0; ; number++) {
  const address = `${name}-${number}@contoso.com`;
  store.rememberAddress(address);
  if (store.obstacle !== undefined) throw new Error(`${address} was not kept: ${store.obstacle}`);
  writeSync(1, `${address}\n`);
}
