import { visibleText } from '../../../shared/report/safe-text.ts';

/** UTF-16 units that one value and the whole text may have at first, and at most: a hostile name must not stop the window. */
const short = { value: 400, text: 6_000 };
const long = { value: 20_000, text: 200_000 };

export interface RawText {
  text: string;
  /** Something was left out: of a value, or at the end. */
  cut: boolean;
}

/** A value as JSON for people, with control and bidi characters as escapes. */
export function rawText(value: unknown, whole: boolean): RawText {
  const most = whole ? long : short;
  let cut = false;
  const json = JSON.stringify(
    value,
    (_key, item: unknown) => {
      if (typeof item !== 'string' || item.length <= most.value) return item;
      cut = true;
      return `${item.slice(0, most.value).replace(/[\ud800-\udbff]$/, '')}… (${item.length})`;
    },
    2,
  );
  const text = visibleText(json ?? '');
  if (text.length <= most.text) return { text, cut };
  return { text: `${text.slice(0, most.text).replace(/[\ud800-\udbff]$/, '')}…`, cut: true };
}
