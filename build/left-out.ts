import type { Plugin } from 'vite';

/**
 * Parts of packages that are loaded with them and never run here; together some 300 KB. One that is run all the same says
 * so at once.
 */
const neverRun: readonly RegExp[] = [
  // An experimental parser that undici takes only when an environment variable asks for it.
  /\/undici\/lib\/milo\/[\w-]+\.js$/,
  // conf validates with it where it is given a schema; ours are zod's.
  /\/ajv\/dist\/2020\.js$/,
  /\/ajv-formats\/dist\/index\.js$/,
  // plist also writes lists; the app only reads them.
  /\/xmlbuilder\/lib\/index\.js$/,
];

/** Leaves them out of a bundle. */
export const leftOut = (): Plugin => ({
  name: 'mailpath:left-out',
  enforce: 'pre',
  load(id) {
    if (!neverRun.some((part) => part.test(id))) return null;
    const name = id.slice(id.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return `const refuse = () => { throw new Error(${JSON.stringify(`${name} was left out of the bundle`)}); };
module.exports = new Proxy(refuse, { get: () => refuse, construct: refuse });`;
  },
});
