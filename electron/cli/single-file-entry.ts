/*
 * Entry of the command as a single file (build/single-file.ts, docs/adr/0015): a Node that carries the built files of
 * dist/cli as assets. It has no files to require, so that they are compiled from there, each when it is first asked
 * for: `--help` reads three small ones, as it does from the disk.
 */
import { getAsset } from 'node:sea';
import { compileFunction } from 'node:vm';

interface Loaded {
  exports: unknown;
}

const loaded = new Map<string, Loaded>();

function load(name: string): unknown {
  const known = loaded.get(name);
  if (known) return known.exports;
  const module: Loaded = { exports: {} };
  loaded.set(name, module);
  // The first line of the entry is for the shell; a function's body may not begin with it.
  const code = getAsset(name, 'utf8').replace(/^#!.*/, '');
  const run = compileFunction(code, ['exports', 'require', 'module'], { filename: name });
  run(module.exports, requireFrom, module);
  return module.exports;
}

/** The builds need nothing but each other and what Node has (build/self-contained.ts). */
function requireFrom(name: string): unknown {
  return name.startsWith('./') ? load(name.slice(2)) : process.getBuiltinModule(name);
}

load('mailpath.cjs');
