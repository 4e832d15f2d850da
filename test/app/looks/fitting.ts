import type { Page } from '@playwright/test';
import { layoutProblems } from '../layout-problems.ts';
import { enterView, type Look, ordinaryView, type View } from './look.ts';

export const ordinaryViews: Record<string, View> = {
  '1080 × 760': ordinaryView,
  '800 × 600': { width: 800, height: 600 },
  '480 × 700': { width: 480, height: 700 },
};

export const unusualViews: Record<string, View> = {
  '1080 × 760, text of twice the size': { width: 1080, height: 760, text: 200 },
  '480 × 700, text of twice the size': { width: 480, height: 700, text: 200 },
  '1080 × 760, from right to left': { width: 1080, height: 760, direction: 'rtl' },
  '480 × 700, from right to left': { width: 480, height: 700, direction: 'rtl' },
};

/** Whether everything has room, in each of the views; keeps what is found, so that one run of a spec tells everything. */
export function fitting(window: Page, views: Record<string, View>): { look: Look; found: string[] } {
  const found: string[] = [];
  return {
    found,
    async look(state) {
      for (const [name, view] of Object.entries(views)) {
        await enterView(window, view);
        const problems = await window.evaluate(layoutProblems);
        found.push(...problems.map((problem) => `${state}, ${name}: ${problem}`));
      }
      await enterView(window, ordinaryView);
    },
  };
}
