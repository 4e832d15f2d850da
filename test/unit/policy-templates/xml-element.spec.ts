import fc from 'fast-check';
import { expect, test } from 'vitest';
import { xml, xmlDocument } from '../../../build/policy-templates/xml-element.ts';
import { parseXml } from './xml-tree.ts';

/** What XML 1.0 can hold. A tab or a line break in an attribute would come back as a blank, and we write none. */
const text = fc.string({
  unit: fc.constantFrom('a', 'ü', ' ', '&', '<', '>', '"', "'", ']', '🙂'),
  minLength: 1,
});

test('whatever a text or an attribute says comes back out of a parser', () => {
  fc.assert(
    fc.property(text, text, (attribute, content) => {
      const root = parseXml(xmlDocument(xml('a', {}, [xml('b', { c: attribute }, content)])));
      const [inner] = root.children;
      expect([inner?.attributes.c, inner?.text]).toEqual([attribute, content]);
    }),
  );
});

test('children are moved in, lines of a text stay where they are', () => {
  expect(xml('a', { b: 1 }, [xml('c', {}, [xml('d', {}, 'one\n\n<two>')]), xml('e', {})])).toBe(
    '<a b="1">\n  <c>\n    <d>one\n\n&lt;two&gt;</d>\n  </c>\n  <e />\n</a>',
  );
});
