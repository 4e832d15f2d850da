import { SaxesParser } from 'saxes';

/** Called for each element with the path of local names from the root, its attributes and its direct text. */
export type ElementVisitor = (
  path: readonly string[],
  attributes: Record<string, string>,
  text: string,
) => void;

const MAX_DEPTH = 32;
const MAX_ELEMENTS = 5000;

export type XmlOutcome = 'ok' | 'malformed' | 'refused';

/**
 * Reads XML of a stranger. A DOCTYPE ends it at once, before any entity is read (engineering.md 0.6); so do too much
 * depth and too many elements. Visits each element when it ends, children before parents.
 */
export function readXml(body: string, visit: ElementVisitor): XmlOutcome {
  const parser = new SaxesParser({ xmlns: false });
  const open: { name: string; attributes: Record<string, string>; text: string }[] = [];
  let elements = 0;
  let refused = false;
  const refuse = () => {
    refused = true;
    throw new Error('refused');
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', refuse);
  parser.on('opentag', (tag) => {
    elements += 1;
    if (elements > MAX_ELEMENTS || open.length >= MAX_DEPTH) refuse();
    open.push({
      name: tag.name.replace(/^.*:/, ''),
      attributes: tag.attributes as Record<string, string>,
      text: '',
    });
  });
  const addText = (text: string) => {
    const top = open.at(-1);
    if (top) top.text = (top.text + text).slice(0, 4096);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const path = open.map((element) => element.name);
    const top = open.pop();
    if (top) visit(path, top.attributes, top.text.trim());
  });
  try {
    // The DOCTYPE is announced only at its end: an internal subset would be read until then.
    if (/<!DOCTYPE/i.test(body)) refuse();
    parser.write(body).close();
    return 'ok';
  } catch {
    return refused ? 'refused' : 'malformed';
  }
}
