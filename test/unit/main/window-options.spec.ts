import { expect, test } from 'vitest';
import { windowOptions } from '../../../electron/main/window/window-options.ts';
import { keptWindow, placeWindow } from '../../../electron/main/window/window-state.ts';

const options = (over: Partial<Parameters<typeof windowOptions>[0]> = {}) =>
  windowOptions({
    preload: '/app/preload.cjs',
    packaged: true,
    dark: false,
    platform: 'win32',
    title: 'Mailpath',
    ...over,
  });

test('developer tools are for those who work on Mailpath', () => {
  expect(options().webPreferences?.devTools).toBe(false);
  expect(options({ packaged: false }).webPreferences?.devTools).toBe(true);
});

test('the empty window has the colour of its theme, and shows only with its page', () => {
  expect(options().backgroundColor).not.toBe(options({ dark: true }).backgroundColor);
  expect(options().show).toBe(false);
});

test('the title bar is the Mac’s own kind there, and the system’s elsewhere', () => {
  expect(options({ platform: 'darwin' }).titleBarStyle).toBe('hiddenInset');
  expect(options().titleBarStyle).toBeUndefined();
});

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const second = { x: 1440, y: 0, width: 1920, height: 1080 };
const kept = { x: 1500, y: 100, width: 900, height: 700, maximised: false };

test('the window comes back where it was, on the display that is still there', () => {
  expect(placeWindow(kept, [laptop, second])).toEqual(kept);
});

test('a window whose display is gone opens in the middle, in its size', () => {
  expect(placeWindow(kept, [laptop])).toEqual({ width: 900, height: 700, maximised: false });
});

test.each([
  ['left of every display', { x: -1000, y: 100 }],
  ['with only a sliver left', { x: 1430, y: 100 }],
  ['under the bottom', { x: 100, y: 890 }],
  ['with its title bar above the display', { x: 100, y: -200 }],
])('a window %s is brought back', (_where, at) => {
  expect(placeWindow({ ...kept, ...at }, [laptop])).not.toHaveProperty('x');
});

test('the window is never larger than its display, nor smaller than a screen needs', () => {
  const large = placeWindow({ ...kept, x: 0, y: 25, width: 5000, height: 4000 }, [laptop]);
  expect(large).toMatchObject({ width: 1440, height: 875 });
  const small = placeWindow({ ...kept, x: 0, y: 25, width: 10, height: 10 }, [laptop]);
  // Ten pixels of a title bar are too few to hold: it is placed anew.
  expect(small).toEqual({ width: 480, height: 560, maximised: false });
});

test('the first window fits', () => {
  expect(placeWindow(undefined, [{ x: 0, y: 0, width: 1024, height: 600 }])).toMatchObject({
    width: 1024,
    height: 600,
  });
  expect(placeWindow(undefined, []).width).toBeGreaterThan(480);
});

test('a state that no window had is not kept', () => {
  expect(keptWindow.safeParse({ ...kept, x: Number.NaN }).success).toBe(false);
  expect(keptWindow.safeParse({ ...kept, width: 1e9 }).success).toBe(false);
  expect(keptWindow.safeParse({ ...kept, maximised: 'yes' }).success).toBe(false);
});
