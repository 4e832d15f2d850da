import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { enterView, type Look, ordinaryView } from './look.ts';

/** What axe finds, a line each: rule, element, why. */
async function violations(page: Page): Promise<string[]> {
  // Electron opens no blank page for axe to work in: https://github.com/dequelabs/axe-core-npm/issues/1141
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary?.replace(/\s+/g, ' ')}`),
  );
}

type Way = 'light' | 'dark' | 'forced colours' | 'narrow, text of twice the size';

const ways: Record<Way, (window: Page) => Promise<() => Promise<void>>> = {
  light: async () => async () => undefined,
  dark: async (window) => {
    await window.emulateMedia({ colorScheme: 'dark' });
    return () => window.emulateMedia({ colorScheme: 'light' });
  },
  'forced colours': async (window) => {
    await window.emulateMedia({ forcedColors: 'active' });
    return () => window.emulateMedia({ forcedColors: 'none' });
  },
  'narrow, text of twice the size': async (window) => {
    await enterView(window, { width: 480, height: 700, text: 200 });
    return () => enterView(window, ordinaryView);
  },
};

/** Looks with axe, in each of the ways; keeps what is found, so that one run of a spec tells everything. */
export function accessible(window: Page, chosen: readonly Way[]): { look: Look; found: string[] } {
  const found: string[] = [];
  return {
    found,
    async look(state) {
      for (const way of chosen) {
        const leave = await ways[way](window);
        found.push(...(await violations(window)).map((one) => `${state}, ${way}: ${one}`));
        await leave();
      }
    },
  };
}
