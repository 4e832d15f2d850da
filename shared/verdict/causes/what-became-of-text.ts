import type { FactSet } from '../facts.ts';
import type { Reason } from '../finding.ts';
import { phraseNames } from './phrase-names.ts';
import { asksInVain } from './told-error.ts';

/** A text that decides nothing was read all the same: what became of it, and what would help more. */
export function whatBecameOfText(facts: FactSet): readonly Reason[] {
  const { user } = facts;
  const { observations } = user;
  switch (user.text.value) {
    case 'none':
      return [];
    case 'not-understood':
      return [{ message: 'missing.text-not-understood', observations }];
    case 'no-error':
      return [{ message: 'missing.text-no-error', observations }];
    case 'understood':
      return user.decides && (user.decides.owner === 'unknown' || asksInVain(facts))
        ? [
            {
              message: 'missing.text-tells-no-side',
              values: { phrases: phraseNames([user.decides.id]) },
              observations,
            },
          ]
        : [];
  }
}
