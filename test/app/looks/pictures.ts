import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { enterView, type Look, ordinaryView } from './look.ts';

/*
 * A picture of every screen, to be opened and looked at: test-results/screenshots/<look>/<state>.png. On the real Electron
 * they come out in its own size.
 */
const folder = fileURLToPath(new URL('../../../test-results/screenshots', import.meta.url));

/** Where the pictures of a language go, by the system's colours; languages but English are taken in the light only. */
const folders = (locale: string) =>
  locale === 'en' ? ({ light: 'light', dark: 'dark' } as const) : ({ light: locale } as const);

async function take(window: Page, file: string): Promise<void> {
  // From the top, nothing under the mouse, no blinking cursor: the same picture each time.
  await window.getByRole('main').evaluate((main) => main.scrollTo(0, 0));
  await window.mouse.move(1, 1);
  await window.screenshot({ path: file, caret: 'hide' });
}

/** Takes a picture of each state; `size`, in CSS pixels, where the ordinary one does not show enough. */
export function pictures(window: Page, locale: string, size?: { width: number; height: number }): Look {
  return async (state) => {
    if (size) await enterView(window, size);
    for (const [colours, name] of Object.entries(folders(locale))) {
      await mkdir(join(folder, name), { recursive: true });
      await window.emulateMedia({ colorScheme: colours as 'light' | 'dark' });
      await take(window, join(folder, name, `${state}.png`));
    }
    await window.emulateMedia({ colorScheme: 'light' });
    if (size) await enterView(window, ordinaryView);
  };
}
