import { SaxesParser } from 'saxes';

export interface XmlElement {
  name: string;
  /** Namespace. */
  uri: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  text: string;
  parent: XmlElement | undefined;
}

/** Throws when it is not well-formed, or has a prefix without a namespace. */
export function parseXml(source: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  let open: XmlElement | undefined;
  let root: XmlElement | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const element: XmlElement = {
      name: local,
      uri,
      attributes: Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value])),
      children: [],
      text: '',
      parent: open,
    };
    open?.children.push(element);
    root ??= element;
    open = element;
  });
  parser.on('text', (text) => {
    if (open) open.text += text;
  });
  parser.on('closetag', () => {
    open = open?.parent;
  });
  parser.write(source).close();
  if (!root) throw new Error('no element');
  return root;
}

/** The element and everything in it. */
export function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

/** Of these names, anywhere inside. */
export function find(element: XmlElement, ...names: string[]): XmlElement[] {
  return everyElement(element).filter(({ name }) => names.includes(name));
}
