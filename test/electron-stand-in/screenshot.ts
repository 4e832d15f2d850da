/* node test/electron-stand-in/screenshot.ts FILE.png [switches and arguments of the app]: starts the built app once. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron } from 'playwright';

const file = process.argv[2];
if (file === undefined) throw new Error('Which file? node test/electron-stand-in/screenshot.ts FILE.png');
const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const userData = await mkdtemp(join(tmpdir(), 'mailpath-'));
const app = await _electron.launch({
  executablePath: path('./electron'),
  args: [`--user-data-dir=${userData}`, ...process.argv.slice(3), path('../../dist/app/main.cjs')],
});
const window = await app.firstWindow();
await window.getByRole('heading', { level: 1 }).waitFor();
await window.screenshot({ path: file });
await app.close();
await rm(userData, { recursive: true, force: true });
