/** Names that languages and tools look for on any object. */
const lookedForOnEverything = new Set([
  'then',
  'toJSON',
  'inspect',
  'nodeType',
  'asymmetricMatch',
  'default',
]);

function refuse(name: string, key: string | symbol): undefined {
  if (typeof key === 'symbol' || key.startsWith('_') || key.startsWith('$$')) return undefined;
  if (lookedForOnEverything.has(key)) return undefined;
  throw new Error(
    `The stand-in for Electron has no “${name}.${key}”. Add it to test/electron-stand-in, or test this with the real Electron.`,
  );
}

/**
 * Reading a member of `value` that is not there throws and names it: `undefined` would let the app take another way, and
 * its test prove nothing. Sits at the end of the prototype chain, so `this` stays the object itself.
 */
export function complain<T extends object>(name: string, value: T): T {
  const end = Object.getPrototypeOf(value) as object;
  const watched = new Proxy(end, {
    get: (target, key, receiver) =>
      Reflect.has(target, key) ? Reflect.get(target, key, receiver) : refuse(name, key),
  });
  Object.setPrototypeOf(value, watched);
  return value;
}

/** The same for a class: its static members and its instances'. */
export function complainClass<T extends { prototype: object }>(name: string, value: T): T {
  complain(name, value);
  complain(name, value.prototype);
  return value;
}
