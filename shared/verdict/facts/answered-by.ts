import { type Fact, fact } from './fact.ts';
import type { RoutesFacts } from './routes.ts';
import type { SignInFacts } from './sign-in.ts';
import type { Target } from './target.ts';

interface Answers {
  routes: Pick<RoutesFacts, 'counted'>;
  signIn: Pick<SignInFacts, 'targets'>;
}

/** Mail and sign-in endpoints where somebody else answered than the service itself. */
export function answeredByOthers({ routes, signIn }: Answers): Target[] {
  return [...routes.counted, ...signIn.targets].filter((one) => one.failing === 'middlebox');
}

const speaks = { 'the-service': 'health', 'somebody-else': 'fault', unknown: 'nothing' } as const;

export function answeredByFact(answers: Answers): Fact<keyof typeof speaks> {
  const others = answeredByOthers(answers);
  if (others.length > 0) {
    return fact(
      'somebody-else',
      others.flatMap((one) => one.observations),
      speaks,
    );
  }
  const own = [...answers.routes.counted, ...answers.signIn.targets].filter((one) => one.passes > 0);
  return fact(
    own.length > 0 ? 'the-service' : 'unknown',
    own.flatMap((one) => one.observations),
    speaks,
  );
}
