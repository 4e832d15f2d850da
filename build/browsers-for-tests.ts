import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { electronBinary, electronVersion } from './electron-binary.ts';
import { withoutElectron } from './run-electron.ts';

/*
 * For a hosted runner: prints where the browser of `npx playwright install chromium` and the real Electron are, as the lines
 * that the tests read from their environment. Fails where either is missing: a test that is left out there is a defect.
 */
const browser = chromium.executablePath();
if (!existsSync(browser)) throw new Error('There is no Chromium: npx playwright install chromium');
const electron = await electronBinary((line) => console.error(line));
if (electron === undefined) throw new Error(withoutElectron(electronVersion()));
console.log(`CHROMIUM=${browser}`);
console.log(`CHROMIUM_PATH=${browser}`);
console.log(`ELECTRON_BIN=${electron}`);
