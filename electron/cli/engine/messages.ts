import type { EngineEvent } from '../../../shared/model/event.ts';
import type { EngineRun } from './engine.ts';

/** The command to its engine's process. */
export type ToEngine = { type: 'start'; run: EngineRun } | { type: 'cancel' };

/** The engine's process to its command. */
export type FromEngine = { type: 'event'; event: EngineEvent } | { type: 'failed'; why: string };
