import type { Plugin } from 'vite';

/**
 * Parts of packages that are loaded with them and never run here; together some 370 KB. One that is run all the same says
 * so at once.
 */
const neverRun: readonly RegExp[] = [
  // An experimental parser that undici takes only when an environment variable asks for it.
  /\/undici\/lib\/milo\/[\w-]+\.js$/,
  // The parser for processors with vector instructions. undici takes the plain one where this cannot be had, which runs on
  // every processor and is fast enough for a few hundred answers.
  /\/undici\/lib\/llhttp\/llhttp_simd-wasm\.js$/,
  // conf validates with it where it is given a schema; ours are zod's.
  /\/ajv\/dist\/2020\.js$/,
  /\/ajv-formats\/dist\/index\.js$/,
  // plist also writes lists; the app only reads them.
  /\/xmlbuilder\/lib\/index\.js$/,
];

/**
 * xmldom's table of the characters that HTML has names for, 35 KB. What the app reads with it are property lists, and XML
 * has names for five (https://www.w3.org/TR/xml/#sec-predefined-ent).
 */
const namedCharacters = /\/@xmldom\/xmldom\/lib\/entities\.js$/;
const namedInXml = `exports.XML_ENTITIES = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };`;

/** Leaves them out of a bundle. */
export const leftOut = (): Plugin => ({
  name: 'mailpath:left-out',
  enforce: 'pre',
  load(id) {
    if (namedCharacters.test(id)) return namedInXml;
    if (!neverRun.some((part) => part.test(id))) return null;
    const name = id.slice(id.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return `const refuse = () => { throw new Error(${JSON.stringify(`${name} was left out of the bundle`)}); };
module.exports = new Proxy(refuse, { get: () => refuse, construct: refuse });`;
  },
});
