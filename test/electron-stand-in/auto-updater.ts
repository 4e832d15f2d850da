import { EventEmitter } from 'node:events';
import { complain } from './missing.ts';

/** Squirrel's updater is not here: other updaters only tell their end through it. */
export const autoUpdater = complain('autoUpdater', new EventEmitter());
