import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageValue } from '../../../shared/messages/format.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
type Values = Readonly<Record<string, MessageValue>>;

/** A value that a sentence shows, by its name in the sentence. What only chooses between words is none. */
export interface Inserted {
  readonly name: string;
  readonly value: MessageValue | undefined;
}

/** Of the parser's `type`. */
const [literal, select, plural, pound, tag] = [0, 5, 6, 7, 8];

const parsed = new Map<string, readonly Element[]>();

function elementsOf(text: string): readonly Element[] {
  const known =
    parsed.get(text) ?? new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();
  parsed.set(text, known);
  return known;
}

/** A list of nothing chooses as what is not known does. */
function isNothing(value: MessageValue | undefined): boolean {
  return typeof value === 'object' && 'messages' in value && value.messages.length === 0;
}

/** What the text shows of the values: only where its choices lead with them. */
export function insertedValues(text: string, values: Values, locale: string): Inserted[] {
  const found: Inserted[] = [];
  const walk = (elements: readonly Element[], counted: string | undefined): void => {
    for (const element of elements) {
      if (element.type === literal) continue;
      if (element.type === pound) {
        if (counted !== undefined) found.push({ name: counted, value: values[counted] });
        continue;
      }
      if (!('value' in element) || element.type === tag) continue;
      const name = element.value;
      if (!('options' in element)) {
        found.push({ name, value: values[name] });
        continue;
      }
      const { options } = element;
      const value = values[name];
      if (element.type === select) {
        walk((options[isNothing(value) ? 'none' : String(value)] ?? options.other)?.value ?? [], counted);
        continue;
      }
      if (element.type !== plural) continue;
      const category = new Intl.PluralRules(locale).select(Number(value));
      walk((options[`=${value}`] ?? options[category] ?? options.other)?.value ?? [], name);
    }
  };
  walk(elementsOf(text), undefined);
  return found;
}
