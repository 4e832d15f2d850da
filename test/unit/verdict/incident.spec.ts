import { expect, it } from 'vitest';
import { incidentFor } from '../../../shared/verdict/incident.ts';
import { doors, thrice } from './edges/edge-row.ts';
import { named } from './edges/silence.ts';
import { factsOf } from './facts-of.ts';
import { busy, mail, token, world } from './observe.ts';

const facts = (affects: string) =>
  factsOf(
    world(
      named(affects),
      doors(['ews'], busy()),
      thrice((again) => token({ ...busy(), ...again })),
      thrice((again) => mail('smtps', { fails: 'mail-failing', ...again })),
    ),
  );
const find = (affects: string, ...names: string[]) => {
  const known = facts(affects);
  const ways = known.routes.failing.filter((one) => names.includes(one.route));
  const documents = names.includes('sign-in') ? known.signIn.failing : [];
  return incidentFor(known, [...ways, ...documents])?.id;
};

it.each([
  ['identity', ['sign-in'], true],
  ['identity', ['ews', 'sign-in'], true],
  ['identity', ['ews'], false],
  ['flow', ['smtps'], true],
  ['flow', ['ews'], false],
  ['ews', ['ews'], true],
  ['ews', ['sign-in'], false],
  ['apple-mail', ['ews'], true],
  ['apple-mail', ['smtps'], false],
  ['all', ['ews'], true],
])('an incident that names %s speaks of %j: %s', (affects, failing, known) => {
  expect(find(affects, ...failing)).toBe(known ? 'EX1256020' : undefined);
});
