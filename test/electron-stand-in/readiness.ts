import type { RunningChromium } from './chromium.ts';

let chromium: RunningChromium | undefined;
const { promise, resolve } = Promise.withResolvers<RunningChromium>();

/** Resolves when Chromium runs: just before the app becomes ready. */
export const chromiumStarted: Promise<RunningChromium> = promise;

export function setChromium(running: RunningChromium): void {
  chromium = running;
  resolve(running);
}

export const runningChromium = (): RunningChromium | undefined => chromium;

let ready = false;
export const isReady = () => ready;
export const setReady = () => {
  ready = true;
};
