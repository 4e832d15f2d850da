/*
 * Structured clone as text, in the page as well as in Node: what IPC may carry (JSON, and undefined, NaN, bigint, Date, Map, Set, Error,
 * bytes). Both functions stand alone, because their source is also sent into the page.
 */

/** Throws a DataCloneError for what cannot be cloned, a function for example. */
export function encode(value: unknown): string {
  const clone = structuredClone(value);
  const seen = new Set<object>();
  const pack = (item: unknown): unknown => {
    if (item === null || typeof item === 'string' || typeof item === 'boolean') return item;
    if (item === undefined) return { $: 'undefined' };
    if (typeof item === 'number') return Number.isFinite(item) ? item : { $: 'number', v: String(item) };
    if (typeof item === 'bigint') return { $: 'bigint', v: String(item) };
    if (typeof item !== 'object') throw new Error('An object could not be cloned.');
    if (seen.has(item)) throw new Error('The stand-in cannot carry an object that holds itself.');
    seen.add(item);
    try {
      if (Array.isArray(item)) return item.map(pack);
      if (item instanceof Date) return { $: 'date', v: item.getTime() };
      if (item instanceof Map) return { $: 'map', v: [...item].map(([key, one]) => [pack(key), pack(one)]) };
      if (item instanceof Set) return { $: 'set', v: [...item].map(pack) };
      if (item instanceof Error) return { $: 'error', v: [item.name, item.message, item.stack ?? ''] };
      if (item instanceof ArrayBuffer || ArrayBuffer.isView(item)) {
        const bytes =
          item instanceof ArrayBuffer
            ? new Uint8Array(item)
            : new Uint8Array(item.buffer, item.byteOffset, item.byteLength);
        let text = '';
        for (const byte of bytes) text += String.fromCharCode(byte);
        return { $: item instanceof ArrayBuffer ? 'buffer' : 'bytes', v: btoa(text) };
      }
      return { $: 'object', v: Object.entries(item).map(([key, one]) => [key, pack(one)]) };
    } finally {
      seen.delete(item);
    }
  };
  return JSON.stringify(pack(clone));
}

export function decode(text: string): unknown {
  const unpack = (item: unknown): unknown => {
    if (item === null || typeof item !== 'object') return item;
    if (Array.isArray(item)) return item.map(unpack);
    const { $: kind, v } = item as { $: string; v: unknown };
    const pairs = () => (v as [unknown, unknown][]).map(([key, one]) => [unpack(key), unpack(one)] as const);
    const bytes = () => Uint8Array.from(atob(v as string), (letter) => letter.charCodeAt(0));
    if (kind === 'undefined') return undefined;
    if (kind === 'number') return Number(v);
    if (kind === 'bigint') return BigInt(v as string);
    if (kind === 'date') return new Date(v as number);
    if (kind === 'map') return new Map(pairs());
    if (kind === 'set') return new Set((v as unknown[]).map(unpack));
    if (kind === 'bytes') return bytes();
    if (kind === 'buffer') return bytes().buffer;
    if (kind === 'error') {
      const [name, message, stack] = v as [string, string, string];
      return Object.assign(new Error(message), { name, stack });
    }
    return Object.fromEntries(pairs());
  };
  return unpack(JSON.parse(text));
}
