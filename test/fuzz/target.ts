/** Something of ours that reads what strangers wrote. Lives in a thread of its own, which is ended when it hangs. */
export interface Target {
  name: string;
  /** Good inputs, which are changed. */
  samples: readonly Buffer[];
  /** What is put in between: words that the reader looks for, and whatever has made readers fall over elsewhere. */
  words: readonly string[];
  /** `json`: values inside are changed as well, so that what comes out is still JSON. */
  grammar: 'text' | 'lines' | 'xml' | 'json' | 'binary';
  /** The reader's own cap, bytes: no input is longer. */
  longest: number;
  /** It waits for a socket: its time is by the clock, not by the processor. */
  waits?: true;
  /** Reads the input as the product does. Whatever it throws is a fault. */
  run(input: Buffer): unknown;
}

export const bytes = (text: string) => Buffer.from(text, 'utf8');

/** @throws Error with the text unless it holds */
export function expectThat(holds: boolean, text: string): void {
  if (!holds) throw new Error(text);
}
