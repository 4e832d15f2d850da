/*
 * The engine in a process of its own, so that a measurement never makes the window wait, and a crash of it is a message
 * and not a dead app. Runs as Electron's utility process: Node, without Electron's modules.
 */
import { serveEngine } from './serve-engine.ts';
import { windowNetwork } from './window-network.ts';

serveEngine(process.parentPort, (ask) => windowNetwork({ ask }));
