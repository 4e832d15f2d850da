import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { BICUBIC2, createICNS, createICO } from 'png2icons';
import { projectRoot } from './bundle.ts';

const folder = join(projectRoot, 'build/icons');
/** Of the freedesktop icon theme; pixels. */
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
/** Share of the picture that stays empty on each side: Apple's grid puts 824 of 1024 pixels into a tile. */
const appleMargin = 100 / 1024;

/** `npm run icons`: every icon from build/icons/icon.svg. */
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const svg = `data:image/svg+xml;base64,${(await readFile(join(folder, 'icon.svg'))).toString('base64')}`;
  const page = await browser.newPage();
  const picture = async (size: number, margin = 0) => {
    const inner = size * (1 - 2 * margin);
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:${size * margin}px"><img src="${svg}" width="${inner}" height="${inner}" style="display:block">`,
    );
    await page.evaluate('document.images[0].decode()');
    return page.screenshot({ omitBackground: true });
  };
  await mkdir(folder, { recursive: true });
  for (const size of sizes) await writeFile(join(folder, `${size}x${size}.png`), await picture(size));
  const forWindows = createICO(await picture(1024), BICUBIC2, 0, true, true);
  const forMac = createICNS(await picture(1024, appleMargin), BICUBIC2, 0);
  if (!forWindows || !forMac) throw new Error('png2icons could not read its picture');
  await writeFile(join(folder, 'icon.ico'), forWindows);
  await writeFile(join(folder, 'icon.icns'), forMac);
} finally {
  await browser.close();
}
