/** Three of three on one host, or two of two on each of two (design.md 1b.8). */
const MOST_ROUNDS = 3;
const ROUNDS = 2;

export interface InRounds<Variant> {
  /** Asks the plain form; whether it got through. */
  plain(round: number): Promise<boolean>;
  /** Asks the other form, on the same terms. */
  variant(variant: Variant, round: number): Promise<boolean>;
  variants: readonly Variant[];
  /** Whether another host shows the same by now, so that two rounds are enough here. */
  shownElsewhere(variant: Variant): boolean;
  /** Whether there is nothing to explain any more, or no time. */
  isOver(): boolean;
}

/**
 * Compares the plain form of a question with others: plain, other, plain, other, each with the same limit, so that what
 * differs between them is not the moment. Ends as soon as there is no difference to confirm: the plain form got through,
 * or no other form did.
 */
export async function inRounds<Variant>(forms: InRounds<Variant>): Promise<void> {
  let left = [...forms.variants];
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    if (round > ROUNDS) left = left.filter((variant) => !forms.shownElsewhere(variant));
    if (left.length === 0 || forms.isOver()) return;
    if (await forms.plain(round)) return;
    const passed = new Set<Variant>();
    await Promise.all(
      left.map(async (variant) => {
        if (await forms.variant(variant, round)) passed.add(variant);
      }),
    );
    left = left.filter((variant) => passed.has(variant));
  }
}
