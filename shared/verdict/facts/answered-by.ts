import type { Fact } from './fact.ts';
import type { RoutesFacts } from './routes.ts';
import type { SignInFacts } from './sign-in.ts';
import type { Target } from './target.ts';

interface Answers {
  routes: Pick<RoutesFacts, 'counted'>;
  signIn: Pick<SignInFacts, 'targets'>;
}

/** Mail and sign-in endpoints where somebody else answered than the service itself. */
export function answeredByOthers({ routes, signIn }: Answers): Target[] {
  return [...routes.counted, ...signIn.targets].filter(
    (one) => one.state === 'middlebox' || (one.state === 'flaky' && one.failing === 'middlebox'),
  );
}

export function answeredByFact(answers: Answers): Fact<'the-service' | 'somebody-else' | 'unknown'> {
  const others = answeredByOthers(answers);
  if (others.length > 0) {
    return { value: 'somebody-else', observations: others.flatMap((one) => one.observations).slice(0, 60) };
  }
  const own = [...answers.routes.counted, ...answers.signIn.targets].filter((one) => one.passes > 0);
  return {
    value: own.length > 0 ? 'the-service' : 'unknown',
    observations: own.flatMap((one) => one.observations).slice(0, 60),
  };
}
