/** One figure of a corpus of texts, as it stands in docs/accuracy.md. */
export interface WordFigure {
  what: string;
  /** A share from 0 to 1, or a count. */
  value: number;
  kind: 'share' | 'count';
  goal?: { atLeast: number } | { atMost: number };
}

/** What one corpus gave. `wrong`: a line for each entry that was read wrongly, for whoever works on it. */
export interface WordScore {
  corpus: string;
  entries: number;
  figures: readonly WordFigure[];
  wrong: readonly string[];
}
