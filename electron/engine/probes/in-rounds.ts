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
 * or no other form did. The next round begins when one form got through; those that are still silent have ended by the
 * time that its plain form has.
 */
export async function inRounds<Variant>(forms: InRounds<Variant>): Promise<void> {
  let left: readonly Variant[] = forms.variants;
  let asked: Asked<Variant> = { first: Promise.resolve(), all: Promise.resolve(), passed: new Set(left) };
  for (let round = 1; round <= MOST_ROUNDS && !forms.isOver(); round += 1) {
    if (round > ROUNDS) {
      await asked.all;
      left = left.filter((one) => asked.passed.has(one) && !forms.shownElsewhere(one));
      if (left.length === 0) break;
    }
    const through = await forms.plain(round);
    await asked.all;
    const last = asked;
    left = left.filter((one) => last.passed.has(one));
    if (through || left.length === 0) break;
    asked = askAll(left, (variant) => forms.variant(variant, round));
    await asked.first;
    if (asked.passed.size === 0) break;
  }
  await asked.all;
}

interface Asked<Variant> {
  /** When one got through, or all have ended. */
  first: Promise<unknown>;
  all: Promise<unknown>;
  /** Those that got through by now. */
  passed: ReadonlySet<Variant>;
}

function askAll<Variant>(
  variants: readonly Variant[],
  ask: (variant: Variant) => Promise<boolean>,
): Asked<Variant> {
  const passed = new Set<Variant>();
  let tellFirst: () => void = () => {};
  const first = new Promise<void>((resolve) => {
    tellFirst = resolve;
  });
  const all = Promise.all(
    variants.map(async (variant) => {
      if (!(await ask(variant))) return;
      passed.add(variant);
      tellFirst();
    }),
  );
  return { first: Promise.race([first, all]), all, passed };
}
