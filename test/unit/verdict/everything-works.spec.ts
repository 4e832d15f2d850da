import { expect, it } from 'vitest';
import { judge } from '../../../shared/verdict/judge.ts';
import { AT, control, controlNames, mx, oidc, request, route, token } from './observe.ts';

const around = [...controlNames.map((name) => control(name)), mx()];
const signIn = [oidc(), token()];

it.each([
  ['is said of two ways and the sign-in', [route('ews'), route('owa'), ...signIn], 'healthy', 'strong'],
  ['is a guess after one way, which is not the mailbox', [route('ews'), ...signIn], 'healthy', 'fair'],
  ['is not said where the sign-in was not asked', [route('ews'), route('owa')], 'inconclusive', 'hint'],
  ['is not said where no way was asked', signIn, 'inconclusive', 'hint'],
] as const)('“everything works” %s', (_, seen, outcome, strength) => {
  const { verdict } = judge({ request: request(), observations: [...around, ...seen], at: AT });
  expect(verdict).toMatchObject({ outcome, strength });
});
