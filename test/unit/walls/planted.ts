/** A file that a wall must keep out. Without `breaches` it is only there to be imported by another. */
interface Planted {
  file: string;
  code: string;
  breaches?: string;
  /** Which tools must complain; a wall that both know stays shut when one of them is switched off. */
  caughtBy: ('compiler' | 'linter')[];
}

const both: Planted['caughtBy'] = ['compiler', 'linter'];
const compiler: Planted['caughtBy'] = ['compiler'];
const linter: Planted['caughtBy'] = ['linter'];

/** One planted file: `folder/planted-<name>.ts`, importing or using what it must not. */
function plant(folder: string, name: string, code: string, breaches: string, caughtBy: Planted['caughtBy']) {
  return { file: `${folder}/planted-${name}.ts`, code: `${code}\n`, breaches, caughtBy };
}

const marker = 'export const marker = 1;\n';

/** Every breach that design.md 2 forbids, in the ways in which it happens by accident. */
export const planted: Planted[] = [
  { file: 'test/lab/planted-target.ts', code: marker, caughtBy: both },
  { file: 'electron/engine/planted-target.ts', code: marker, caughtBy: both },
  { file: 'electron/cli/planted-target.ts', code: marker, caughtBy: both },
  { file: 'electron/policy/planted-target.ts', code: marker, caughtBy: both },
  { file: 'renderer/planted-target.ts', code: marker, caughtBy: both },

  plant(
    'shared/verdict/causes',
    'own-fact',
    `import { fact } from '../facts/fact.ts';\nexport const own = fact('bad', ['a'], { bad: 'fault' });`,
    'a fact that a cause makes for itself',
    linter,
  ),
  plant('shared/model', 'node', `export { readFileSync } from 'node:fs';`, 'a module of Node', both),
  plant(
    'shared/model',
    'node-old-name',
    `export { readFileSync } from 'fs';`,
    'a module of Node, unprefixed',
    both,
  ),
  plant(
    'shared/plan',
    'node-lazily',
    `export const load = () => import('node:net');`,
    'Node, imported late',
    both,
  ),
  plant('shared/model', 'process', 'export const home = process.env.HOME;', 'a global of Node', compiler),
  plant('shared/model', 'buffer', `export const bytes = Buffer.from('');`, 'a global of Node', compiler),
  plant('shared/verdict', 'document', 'export const title = document.title;', 'the DOM', compiler),
  plant(
    'shared/verdict',
    'fetch',
    `export const page = fetch('https://example.com');`,
    'the network',
    compiler,
  ),
  plant('shared/verdict', 'timer', 'export const later = setTimeout(() => {}, 1);', 'a timer', compiler),
  plant('shared/report', 'console', `console.log('');`, 'the console', compiler),
  plant('shared/report', 'electron', `export { app } from 'electron';`, 'Electron', linter),
  plant('shared/plan', 'package', `export { Client } from 'undici';`, 'a package that does I/O', linter),
  plant(
    'shared/plan',
    'engine',
    `export * from '../../electron/engine/planted-target.ts';`,
    'the engine',
    both,
  ),
  plant('shared/plan', 'lab', `export * from '../../test/lab/planted-target.ts';`, 'the lab', both),

  plant('renderer', 'node', `export { readFileSync } from 'node:fs';`, 'a module of Node', both),
  plant('renderer', 'process', 'export const home = process.env.HOME;', 'a global of Node', compiler),
  plant('renderer', 'electron', `export { ipcRenderer } from 'electron';`, 'Electron', linter),
  plant('renderer', 'engine', `export * from '../electron/engine/planted-target.ts';`, 'the engine', both),
  plant('renderer', 'policy', `export * from '../electron/policy/planted-target.ts';`, 'the Node side', both),
  plant('renderer', 'lab', `export * from '../test/lab/planted-target.ts';`, 'the lab', both),

  plant('electron/engine', 'electron', `export { net } from 'electron';`, 'Electron', linter),
  plant(
    'electron/engine',
    'electron-types',
    `export type { App } from 'electron';`,
    `Electron's types`,
    linter,
  ),
  plant(
    'electron/engine',
    'electron-main',
    `export { net } from 'electron/main';`,
    'Electron, by its part',
    linter,
  ),
  plant(
    'electron/engine',
    'electron-lazily',
    `export const load = () => import('electron');`,
    'Electron, late',
    linter,
  ),
  plant('electron/engine', 'cli', `export * from '../cli/planted-target.ts';`, 'the command', both),
  plant(
    'electron/engine',
    'renderer',
    `export * from '../../renderer/planted-target.ts';`,
    'the window',
    both,
  ),
  plant(
    'electron/engine/net',
    'lab',
    `export * from '../../../test/lab/planted-target.ts';`,
    'the lab',
    both,
  ),
  plant('electron/engine', 'document', 'export const title = document.title;', 'the DOM', compiler),

  plant('electron/cli', 'electron', `export { app } from 'electron';`, 'Electron', linter),
  plant('electron/cli', 'lab', `export * from '../../test/lab/planted-target.ts';`, 'the lab', both),
  plant('electron/cli', 'renderer', `export * from '../../renderer/planted-target.ts';`, 'the window', both),
  plant('electron/policy', 'electron', `export { app } from 'electron';`, 'Electron', linter),
  plant('electron/policy', 'lab', `export * from '../../test/lab/planted-target.ts';`, 'the lab', both),
  plant('electron/collector', 'electron', `export { net } from 'electron';`, 'Electron', linter),
  plant('electron/collector', 'cli', `export * from '../cli/planted-target.ts';`, 'the command', compiler),
  plant('electron/collector', 'lab', `export * from '../../test/lab/planted-target.ts';`, 'the lab', both),
];
