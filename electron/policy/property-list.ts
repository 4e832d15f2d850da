import type { PlistValue } from 'plist';

/** What Apple's own tools write; older ones call the company by its old name. */
const appleDoctype =
  /<!DOCTYPE plist PUBLIC "-\/\/Apple(?: Computer)?\/\/DTD PLIST 1\.0\/\/EN" "https?:\/\/www\.apple\.com\/DTDs\/PropertyList-1\.0\.dtd">/;

/**
 * An XML property list whose root is a dictionary. The parser gets no DOCTYPE at all, and takes none after the root's start:
 * so there is no internal subset, hence no entity that could grow or name a file.
 * @throws Error when it is no such list.
 */
export async function parseDictionary(xml: string): Promise<Record<string, PlistValue>> {
  const bare = xml.replace(appleDoctype, '');
  if (!/^\s*(?:<\?xml[^>?]*\?>\s*)?<plist\b/.test(bare)) throw new Error('not an XML property list');
  const [{ parse }, { SaxesParser }] = await Promise.all([import('plist'), import('saxes')]);
  // The parser behind plist prints what it does not like on standard error, tag by tag: it gets well-formed texts alone.
  const strict = new SaxesParser();
  strict.on('error', (error) => {
    throw error;
  });
  strict.write(bare).close();
  if (bare.includes('\ufffd')) throw new Error('not UTF-8');
  const value = parse(bare);
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new Error('not a dictionary');
  if (value instanceof Date || value instanceof Uint8Array) throw new Error('not a dictionary');
  return value;
}
