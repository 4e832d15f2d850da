import { expect, it } from 'vitest';
import type { Observation } from '../../../shared/model/observation.ts';
import { judge } from '../../../shared/verdict/judge.ts';
import {
  AT,
  control,
  controlNames,
  http,
  mail,
  mx,
  observe,
  oidc,
  request,
  route,
  token,
  vantage,
  webRoutes,
  world,
} from './observe.ts';

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

it('“everything works” that too much weighs against leans to nobody', () => {
  const clockOffsetMs = undefined;
  const elsewhere = vantage('provider-outage');
  const seen = [
    ...world(
      webRoutes.map((name) => route(name, { clockOffsetMs })),
      oidc({ clockOffsetMs }),
      token({ clockOffsetMs }),
    ).filter(({ kind, probe }) => kind !== 'internet-control' || probe === 'control:google-ip'),
    { ...elsewhere, data: { ...elsewhere.data, clockOffsetMs } } as Observation,
  ];
  const { verdict } = judge({ request: request(), observations: seen, at: AT });
  expect(verdict).toMatchObject({ outcome: 'inconclusive', cause: 'not-enough-evidence', strength: 'hint' });
  expect(verdict.leaning).toBeUndefined();
});

it('“everything works” wants the sign-in of each mailbox that has one which can be asked', () => {
  const ways = [mail('imap'), mail('smtp'), route('eas')];
  const outcomeOf = (domain: string, ...seen: Observation[]) =>
    judge({ request: request({ domain }), observations: [...around, ...ways, ...seen], at: AT }).verdict
      .outcome;
  const live = http('sign-in:live-token', 'https://login.live.com/oauth20_token.srf', { statusCode: 400 });
  expect(outcomeOf('outlook.com', route('owa-consumer'))).toBe('inconclusive');
  expect(outcomeOf('outlook.com', route('owa-consumer'), live)).toBe('healthy');
  expect(outcomeOf('gmail.com', route('gmail-web'))).toBe('inconclusive');
  expect(outcomeOf('icloud.com')).toBe('healthy');
});

it('“everything works” is not said of answers that took seconds, whoever’s seconds they were', () => {
  const timing = { totalMs: 9000, tcpMs: 3000, tlsMs: 3000, firstByteMs: 3000 };
  const seen = [...around, route('ews'), route('owa'), ...signIn].map((one) =>
    one.data && 'timing' in one.data ? { ...one, data: { ...one.data, timing } } : one,
  ) as Observation[];
  const stall = observe('device-stall', 'device-stall', { what: 'stall', lengthMs: 8000 });
  const verdictOf = (observations: Observation[]) =>
    judge({ request: request(), observations, at: AT }).verdict;
  expect(verdictOf(seen)).toMatchObject({ cause: 'slow-line' });
  expect(verdictOf([...seen, stall])).toMatchObject({
    outcome: 'inconclusive',
    cause: 'not-enough-evidence',
  });
});
