import type { Page } from '@playwright/test';
import { lastReport } from '../past-runs.ts';
import { untranslated, visibleWords } from '../untranslated.ts';
import type { Look } from './look.ts';

/** Gathers the words of the screens, in the pseudo-locale, for those that are no message. */
export function spoken(window: Page): { look: Look; english: () => Promise<string[]> } {
  const words = new Map<string, string>();
  return {
    async look(state) {
      for (const text of await window.evaluate(visibleWords)) if (!words.has(text)) words.set(text, state);
    },
    /** What looks like English, each text once, with the state where it was seen first. */
    async english() {
      const { observations } = await lastReport(window);
      return untranslated([...words.keys()], observations).map((text) => `${words.get(text)}: ${text}`);
    },
  };
}
