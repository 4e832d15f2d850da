/*
 * The engine in a process of its own, so that a measurement never makes the window wait, and a crash of it is a message
 * and not a dead app. Runs as Electron's utility process: Node, without Electron's modules.
 */
import { systemNetwork } from '../../engine/net/system-network.ts';
import { serveEngine } from './serve-engine.ts';

serveEngine(process.parentPort, () => systemNetwork());
