import { type Fact, fact } from './fact.ts';
import type { OwnServerFact } from './own-server.ts';
import type { RoutesFacts } from './routes.ts';
import type { SignInFacts } from './sign-in.ts';
import type { Target } from './target.ts';

interface Answers {
  routes: Pick<RoutesFacts, 'counted'>;
  signIn: Pick<SignInFacts, 'targets'>;
  ownServer: Pick<OwnServerFact, 'misconfigured' | 'foreign'>;
}

/**
 * Mail and sign-in endpoints where somebody else answered than the service itself. What a server of one's own says in clear
 * text proves nobody on the way: only where other operators' servers say the same from here.
 */
export function answeredByOthers({ routes, signIn, ownServer }: Answers): Target[] {
  const own = new Set(ownServer.misconfigured.map(({ route }) => route.probe));
  const foreign = new Set(ownServer.foreign.map(({ probe }) => probe));
  return [...routes.counted, ...signIn.targets].filter(
    ({ failing, probe }) =>
      foreign.has(probe) || ((failing === 'middlebox' || failing === 'foreign') && !own.has(probe)),
  );
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
