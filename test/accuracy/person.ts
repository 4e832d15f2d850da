import { clientRoutes } from '../../shared/catalogue/clients.ts';
import type { ClientId } from '../../shared/model/client.ts';
import { clientIds } from '../../shared/model/client-ids.ts';
import type { Observation } from '../../shared/model/observation.ts';
import type { DiagnoseRequest } from '../../shared/model/request.ts';
import { toldByPerson } from '../../shared/pasted/told-by-person.ts';
import type { Combination, Said } from './combination.ts';
import { type Draw, pick } from './draw.ts';
import type { Truth } from './single-fault.ts';

/**
 * What a truthful person says who sits in front of this: apps whose ways fail here fail, the others work, and from
 * another place it fails when the fault is not of this place.
 */
export function personSays(
  { faults, says, world }: Combination,
  observations: readonly Observation[],
  truths: readonly Truth['side'][],
  draw: Draw,
): Said {
  const told = faults.map((one) => one.says).filter((one) => one !== undefined);
  const failing = new Set<ClientId>(told.flatMap((one) => one.failing ?? []));
  const working = new Set<ClientId>(told.flatMap((one) => one.working ?? []));
  const texts = told.flatMap((one) => one.errorText ?? []);
  const { broken, whole } = appsHere(world, observations);
  if (says === 'failing-app' || says === 'failing-and-working') {
    if (broken.length > 0) failing.add(pick(draw, broken));
    if (says === 'failing-and-working' && broken.length > 0 && whole.length > 0)
      working.add(pick(draw, whole));
  }
  // Where nothing on this computer's network works, an app on it does not work either.
  for (const app of broken) working.delete(app);
  if (says === 'a-vague-text' && faults.some(({ reach }) => reach !== 'nothing')) {
    texts.push('Cannot connect to the server.');
  }
  const elsewhere = says === 'elsewhere' ? elsewhereOf(faults, truths) : undefined;
  return {
    failing: [...failing],
    working: [...working],
    ...(texts.length > 0 && { errorText: texts.join('\n') }),
    ...(elsewhere && { elsewhere }),
  };
}

function elsewhereOf(faults: Combination['faults'], truths: readonly Truth['side'][]): Said['elsewhere'] {
  const there = faults.filter(({ reach }) => reach !== 'nothing');
  if (there.length === 0) return 'works';
  const fails = there.some((one) => {
    const truth = truths[faults.indexOf(one)];
    if (one.truths.length === 1) return one.followsThePerson;
    return truth === 'provider' || (truth === 'local' && one.followsThePerson);
  });
  return fails ? 'fails' : 'works';
}

/** Apps by whether the ways that they use here were seen to fail. */
function appsHere(world: Combination['world'], observations: readonly Observation[]) {
  const failed = new Set<string>();
  const passed = new Set<string>();
  for (const one of observations) {
    if (one.route === undefined) continue;
    if (one.status === 'failed' || one.reason === 'dependency-failed') failed.add(one.route);
    else if (one.status === 'ok') passed.add(one.route);
  }
  const routes = clientRoutes(world);
  const broken = clientIds.filter((app) => routes[app]?.some((route) => failed.has(route)));
  const whole = clientIds.filter((app) => {
    const ways = routes[app] ?? [];
    return ways.length > 0 && ways.every((route) => passed.has(route) && !failed.has(route));
  });
  return { broken, whole };
}

/** The observation that the probe `user` makes of the person's words. */
export function heard(observations: readonly Observation[], request: DiagnoseRequest): Observation[] {
  return observations.map((one): Observation => {
    if (one.kind !== 'user-report') return one;
    return { ...one, data: toldByPerson(request) };
  });
}
