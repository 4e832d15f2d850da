import { EventEmitter } from 'node:events';
import { complain } from './missing.ts';

const bounds = { x: 0, y: 0, width: 1440, height: 900 };
/** Below the system's own bar. */
export const workArea: Electron.Rectangle = { x: 0, y: 25, width: 1440, height: 875 };

const display = {
  id: 1,
  label: 'Stand-in',
  bounds,
  workArea,
  size: { width: bounds.width, height: bounds.height },
  workAreaSize: { width: workArea.width, height: workArea.height },
  scaleFactor: 1,
  rotation: 0,
  internal: true,
};

export class Screen extends EventEmitter {
  getPrimaryDisplay() {
    return display;
  }

  getAllDisplays() {
    return [display];
  }

  getDisplayMatching(_rectangle: Electron.Rectangle) {
    return display;
  }

  getDisplayNearestPoint(_point: Electron.Point) {
    return display;
  }

  getCursorScreenPoint(): Electron.Point {
    return { x: 0, y: 0 };
  }
}

/** One screen of 1440 by 900. */
export const screen = complain('screen', new Screen());
