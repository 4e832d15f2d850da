import { type Fact, fact } from './fact.ts';
import type { RoutesFacts } from './routes.ts';
import type { SignInFacts } from './sign-in.ts';
import type { Target } from './target.ts';

const speaks = { complete: 'nothing', thin: 'nothing', cut: 'nothing' } as const;

/**
 * Whether mail and its sign-in were measured as often as the plan says. `thin`: every way was tried, but not as often; `cut`:
 * one was never tried, whatever the reason.
 */
export interface CompletenessFact extends Fact<keyof typeof speaks> {
  readonly never: readonly Target[];
  readonly seldom: readonly Target[];
}

export function completenessFact(routes: RoutesFacts, signIn: SignInFacts): CompletenessFact {
  const wanted = [...routes.all.filter((one) => one.role === 'core'), ...signIn.targets];
  const never = wanted.filter((one) => one.state === 'unknown');
  const seldom = wanted.filter((one) => one.lost > 0 && one.tries > 0);
  const value = never.length > 0 ? 'cut' : seldom.length > 0 ? 'thin' : 'complete';
  const shown = never.length > 0 ? never : seldom;
  return {
    ...fact(
      value,
      shown.flatMap((one) => one.observations),
      speaks,
    ),
    never,
    seldom,
  };
}
