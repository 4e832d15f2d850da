import type { Rectangle } from 'electron';
import * as z from 'zod';
import { firstSize, minimumSize } from './window-options.ts';

const pixel = z.int().min(-100_000).max(100_000);

/** Where the window was: its size when not maximised, in logical pixels. */
export const keptWindow = z.object({
  x: pixel,
  y: pixel,
  width: pixel,
  height: pixel,
  maximised: z.boolean(),
});
export type KeptWindow = z.infer<typeof keptWindow>;

/** As much of the title bar as a hand needs to pull a window, in logical pixels. */
const GRIP = { width: 120, height: 24 };

export interface Placement extends Partial<Pick<Rectangle, 'x' | 'y'>> {
  width: number;
  height: number;
  maximised: boolean;
}

/**
 * Where to open the window: where it was when its title bar can still be reached there, otherwise in the middle, where
 * Electron puts a window without a position. Never larger than the display, never smaller than a screen needs.
 * @param workAreas of the displays that are there now; the first is the main one
 */
export function placeWindow(kept: KeptWindow | undefined, workAreas: readonly Rectangle[]): Placement {
  const home = kept && workAreas.find((area) => holdsTitleBar(area, kept));
  const area = home ?? workAreas[0] ?? { x: 0, y: 0, ...firstSize };
  const between = (wanted: number, most: number, least: number) => Math.max(Math.min(wanted, most), least);
  const width = between(kept?.width ?? firstSize.width, area.width, minimumSize.width);
  const height = between(kept?.height ?? firstSize.height, area.height, minimumSize.height);
  const position = home ? { x: kept.x, y: kept.y } : {};
  return { ...position, width, height, maximised: kept?.maximised ?? false };
}

function holdsTitleBar(area: Rectangle, window: KeptWindow): boolean {
  const left = Math.max(area.x, window.x);
  const right = Math.min(area.x + area.width, window.x + window.width);
  return right - left >= GRIP.width && window.y >= area.y && window.y + GRIP.height <= area.y + area.height;
}
