import { dirname, isAbsolute, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isModuleNamespaceObject } from 'node:util/types';
import { compileFunction } from 'node:vm';
import { build, type Plugin } from 'vite';

/** Where a module of the bundle lies, for one that asks: the bundle itself lies nowhere. */
const ownPlaces: Plugin = {
  name: 'own-places',
  enforce: 'pre',
  transform: (code, id) =>
    code.includes('import.meta.')
      ? code
          .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
          .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
          .replaceAll('import.meta.filename', JSON.stringify(id))
      : undefined,
};

/**
 * Stryker's code counts what is reached also while a mutant is tried, when nobody reads it. That is most of the time that a
 * test takes, so it counts only without one.
 */
const countOnlyWithout: Plugin = {
  name: 'count-only-without',
  enforce: 'pre',
  transform: (code) =>
    code.includes('function stryCov_')
      ? code.replace('function cover() {', 'function cover() { if (ns.activeMutant !== undefined) return;')
      : undefined,
};

type Module = (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void;

/**
 * Evaluates all specs and what they import of the project, as a new process would.
 *
 * @param open called with each spec before it is read
 * @param outside gives packages and Node's own modules
 */
export type ReadAnew = (open: (spec: string) => void, outside: (name: string) => unknown) => void;

/**
 * Compiles specs and what they import of the project once, so that reading them anew costs milliseconds.
 *
 * @param root absolute, where the project lies
 * @param specs relative to it
 * @throws when something cannot be resolved, or waits at the top level
 */
export async function bundleSpecs(root: string, specs: readonly string[]): Promise<ReadAnew> {
  const built = await build({
    ...{
      configFile: false,
      root,
      logLevel: 'error',
      publicDir: false,
      plugins: [ownPlaces, countOnlyWithout],
    },
    ssr: { target: 'node' },
    build: {
      ...{ ssr: true, target: 'node24', write: false, minify: false },
      rolldownOptions: {
        input: Object.fromEntries(specs.map((spec, at) => [`spec-${at}`, join(root, spec)])),
        external: (id) => !id.startsWith('.') && !isAbsolute(id),
        platform: 'node',
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  });
  if (!('output' in built)) throw new Error('The specs were not bundled.');
  const modules = new Map<string, Module>();
  for (const chunk of built.output) {
    if (chunk.type !== 'chunk') continue;
    const compiled = compileFunction(chunk.code, ['require', 'module', 'exports'], {
      filename: chunk.fileName,
    });
    modules.set(chunk.fileName, (...values) => void Reflect.apply(compiled, undefined, values));
  }
  return (open, outside) => {
    const read = new Map<string, { exports: unknown }>();
    const require = (name: string): unknown => {
      const known = read.get(normalize(name));
      if (known) return known.exports;
      const code = name.startsWith('.') ? modules.get(normalize(name)) : undefined;
      if (!code) return asCommonJs(outside(name));
      const module = { exports: {} };
      read.set(normalize(name), module);
      code(require, module, module.exports);
      return module.exports;
    };
    specs.forEach((spec, at) => {
      open(spec);
      require(`./spec-${at}.cjs`);
    });
  };
}

/** What a CommonJS file would find: of a module that exports one thing by default, that thing. */
function asCommonJs(given: unknown): unknown {
  if (!isModuleNamespaceObject(given)) return given;
  const names = Object.keys(given as object).filter(
    (name) => name !== '__esModule' && name !== 'module.exports',
  );
  const things = given as Record<string, unknown>;
  return names.length === 1 && names[0] === 'default' ? things.default : given;
}
