type Attributes = Readonly<Record<string, string | number | boolean>>;

/** An element with its children one level deeper, or with a text. Ends without a line break. */
export function xml(name: string, attributes: Attributes, content: readonly string[] | string = []): string {
  const open = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(String(value))}"`),
  ];
  if (typeof content === 'string') return `<${open.join(' ')}>${escapeXml(content)}</${name}>`;
  if (content.length === 0) return `<${open.join(' ')} />`;
  // A text may have lines of its own, which must stay as they are: only lines that begin an element move.
  const children = content.map((child) => child.replace(/^(?= *<)/gm, '  ')).join('\n');
  return `<${open.join(' ')}>\n${children}\n</${name}>`;
}

/** For texts and for attributes in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A whole document: UTF-8, lines end with LF. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}
