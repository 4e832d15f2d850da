import { placeOf } from '../../catalogue/client-places.ts';
import { ifKnown, type MessageValue } from '../../messages/verdict.ts';
import type { Strength } from '../../model/verdict.ts';
import type { MeaningId } from '../../pasted/meanings.ts';
import type { PastedOwner } from '../../pasted/read-pasted-text.ts';
import type { Decides } from '../facts/user.ts';
import type { FactSet } from '../facts.ts';
import type { Reason } from '../finding.ts';
import { claimForPerson } from '../incident.ts';
import { phraseNames } from './phrase-names.ts';
import { saysFailing } from './provider-routes.ts';

/** What decides of a pasted text, where one of the owners can act on it. */
export function toldOf(facts: FactSet, ...owners: readonly PastedOwner[]): Decides | undefined {
  const { decides } = facts.user;
  return decides && owners.includes(decides.owner) ? decides : undefined;
}

/** The error in words and numbers, for the sentences of the causes that rest on it. */
export function errorValues({ user }: FactSet): Record<string, MessageValue> {
  const named = user.meanings.slice(0, 3);
  return { codes: ifKnown(user.codes.slice(0, 4).join(', ')), phrases: phraseNames(named) };
}

/** What the person pasted says so: the first sentence of a verdict that rests on it. */
export function toldReason(facts: FactSet): Reason {
  const { user } = facts;
  return { message: 'because.told-phrase', values: errorValues(facts), observations: user.observations };
}

/**
 * People are shown errors about their account during an outage as well: where the service itself fails by its own word, or
 * has published what the person sees, that is the answer. Only Entra's own number stands beside an incident.
 */
export function outageExplains(facts: FactSet): boolean {
  const { routes, signIn, user } = facts;
  if (routes.counted.some(saysFailing) || signIn.service.value === 'failing') return true;
  return !user.byEntra && claimForPerson(facts) !== undefined;
}

/** Whether the program that showed the error runs on a phone, as the person says or the text does: no computer is at fault. */
export function isOnPhone({ user, evidence }: FactSet): boolean {
  if (user.failing.length === 0) return user.onPhone;
  return user.failing.some((one) => placeOf(one, evidence.platform) === 'phone');
}

/** What a program also says while the service behind the sign-in fails. */
const alsoInOutages: ReadonlySet<MeaningId> = new Set<MeaningId>(['asks-again', 'password-asked']);

/**
 * The program asks for a sign-in that a browser accepts: then the password is right, and it is the program or the service
 * behind it that asks again.
 */
export function asksInVain({ user }: FactSet): boolean {
  if (user.decides === undefined || !alsoInOutages.has(user.decides.id)) return false;
  return user.working.some((one) => one === 'outlook-web' || one === 'gmail-web');
}

/** How much a text about this side carries beside what was measured. */
export function toldStrength({ hints }: Decides, otherwise: Strength): Strength {
  return hints ? 'hint' : otherwise;
}

/** No error at all: a question of the program, or the ordinary end of a connection. */
export function isHarmless(id: MeaningId): boolean {
  return id === 'normal-step' || id === 'idle-ended';
}
