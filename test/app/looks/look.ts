import type { Page } from '@playwright/test';

/** One way to look at a state of the window. Finds it as `plainView` leaves it, and leaves it so. */
export type Look = (state: string) => Promise<void>;

export interface View {
  /** CSS pixels. */
  width: number;
  height: number;
  /** Of the root's font, in per cent. */
  text?: number;
  direction?: 'ltr' | 'rtl';
}

/** As on most desks. */
export const ordinaryView: View = { width: 1080, height: 760 };

/** Resolves when the page has laid itself out anew. */
export async function enterView(
  window: Page,
  { width, height, text = 100, direction = 'ltr' }: View,
): Promise<void> {
  await window.setViewportSize({ width, height });
  await window.evaluate(
    ([size, dir]) =>
      new Promise<void>((resolve) => {
        const { documentElement: root } = document;
        root.style.fontSize = `${size}%`;
        root.dir = dir;
        // Observers of sizes have been told by then.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
    [text, direction] as const,
  );
}

/** The view that every look begins with and leaves: ordinary, light, without motion. */
export async function plainView(window: Page): Promise<void> {
  await window.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
  await enterView(window, ordinaryView);
}

/** One look after the other. */
export const all =
  (...looks: readonly Look[]): Look =>
  async (state) => {
    for (const look of looks) await look(state);
  };
