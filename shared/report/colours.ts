export type Paint = (text: string) => string;

export interface Colours {
  good: Paint;
  bad: Paint;
  warn: Paint;
  soft: Paint;
  strong: Paint;
}

const sgr =
  (open: number, close: number): Paint =>
  (text) =>
    `\u001b[${open}m${text}\u001b[${close}m`;
const plain: Paint = (text) => text;

/** ANSI colours of the terminal's own palette, or none. */
export function coloursFor(colour: boolean): Colours {
  if (!colour) return { good: plain, bad: plain, warn: plain, soft: plain, strong: plain };
  return { good: sgr(32, 39), bad: sgr(31, 39), warn: sgr(33, 39), soft: sgr(2, 22), strong: sgr(1, 22) };
}
