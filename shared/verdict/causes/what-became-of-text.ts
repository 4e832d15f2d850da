import type { FactSet } from '../facts.ts';
import type { Reason } from '../finding.ts';
import { phraseNames } from './phrase-names.ts';

/** A text that decides nothing was read all the same: what became of it, and what would help more. */
export function whatBecameOfText({ user }: FactSet): readonly Reason[] {
  const { observations } = user;
  switch (user.text.value) {
    case 'none':
      return [];
    case 'not-understood':
      return [{ message: 'missing.text-not-understood', observations }];
    case 'no-error':
      return [{ message: 'missing.text-no-error', observations }];
    case 'understood':
      return user.decides?.owner === 'unknown'
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
