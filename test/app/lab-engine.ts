/*
 * The engine's process as the app's specs start it: the same engine over a running world of the lab, named by
 * MAILPATH_LAB_WORLD (MAILPATH_ENGINE_ENTRY names this file).
 */
import { type EnginePort, serveEngine } from '../../electron/main/engine-process/serve-engine.ts';
import { profileFromFile } from '../lab/profile.ts';

const world = process.env.MAILPATH_LAB_WORLD;
if (world === undefined) throw new Error('MAILPATH_LAB_WORLD names no world.');
const { parentPort } = process as unknown as { parentPort: EnginePort };
const profile = await profileFromFile(world);
serveEngine(parentPort, () => profile);
