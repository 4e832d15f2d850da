import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';

/** What a page in an ordinary browser did besides being read. */
export interface Deeds {
  requests: string[];
  dialogs: string[];
  errors: string[];
}

/** Opens the file in an ordinary Chromium, where scripts run, and looks at it. */
export async function inChromium<Seen>(
  file: string,
  look: (page: Page, deeds: Deeds) => Promise<Seen>,
): Promise<Seen> {
  const browser: Browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    const address = pathToFileURL(file).href;
    const deeds: Deeds = { requests: [], dialogs: [], errors: [] };
    page.on('request', (request) => {
      if (request.url() !== address) deeds.requests.push(request.url());
    });
    page.on('dialog', (dialog) => {
      deeds.dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      if (message.type() === 'error') deeds.errors.push(message.text());
    });
    page.on('pageerror', (error) => deeds.errors.push(error.message));
    await page.goto(address);
    return await look(page, deeds);
  } finally {
    await browser.close();
  }
}
