import { IntlMessageFormat } from 'intl-messageformat';

type Elements = ReturnType<IntlMessageFormat['getAst']>;
type Formats = ConstructorParameters<typeof IntlMessageFormat>[2];

const accents: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aåeéiîoöuûcçnñyýsšzžAÅEÉIÎOÖUÛCÇNÑYÝSŠZŽ'.matchAll(/(.)(.)/gu)].map(([, plain, marked]) => [
    plain,
    marked,
  ]),
);

/**
 * The English message with accents on its letters and a third more of them, in brackets: text without accents is not a
 * message, a missing bracket was clipped.
 */
export function pseudoMessage(text: string, formats?: Formats): IntlMessageFormat {
  const ast = new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();
  const length = text.replace(/\{[^{}]*\}/g, '').length;
  const padding = '·'.repeat(Math.min(20, Math.ceil(length / 3)));
  const framed = [literal('['), ...marked(ast), literal(`${padding}]`)] as Elements;
  return new IntlMessageFormat(framed, 'en', formats);
}

const literal = (value: string) => ({ type: 0, value }) as Elements[number];

function marked(elements: Elements): Elements {
  return elements.map((element) => {
    if (element.type === 0) {
      return { ...element, value: [...element.value].map((letter) => accents[letter] ?? letter).join('') };
    }
    if (!('options' in element)) return element;
    const options = Object.fromEntries(
      Object.entries(element.options).map(([key, option]) => [
        key,
        { ...option, value: marked(option.value) },
      ]),
    );
    return { ...element, options } as typeof element;
  });
}
