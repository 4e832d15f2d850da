import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './bundle.ts';
import { withPalette } from './png-palette.ts';

/*
 * The README's pictures, out of the pictures that test/app/looks/pictures.ts took: `npm run screenshots` does both.
 */
const pictures = {
  'running.png': 'light/503-everywhere-running.png',
  'provider.png': 'light/503-everywhere-verdict.png',
  'wifi-dark.png': 'dark/captive-portal-verdict.png',
  'why.png': 'light/503-everywhere-why.png',
  'report.png': 'light/report-html.png',
};

const folder = join(projectRoot, 'docs/images');
mkdirSync(folder, { recursive: true });
let total = 0;
for (const [name, source] of Object.entries(pictures)) {
  const taken = readFileSync(join(projectRoot, 'test-results/screenshots', source));
  const small = withPalette(taken);
  writeFileSync(join(folder, name), small);
  total += small.length;
  console.log(
    `docs/images/${name}: ${Math.round(small.length / 1000)} kB of ${Math.round(taken.length / 1000)} kB`,
  );
}
console.log(`${Math.round(total / 1000)} kB in all`);
