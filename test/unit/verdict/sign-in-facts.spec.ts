import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../shared/model/observation.ts';
import { factsOf } from './facts-of.ts';
import { http, mx, observe, oidc, request, token } from './observe.ts';

const google = (change: Parameters<typeof http>[2] = {}) =>
  http('sign-in:google-token', 'https://oauth2.googleapis.com/token', change);
const live = (change: Parameters<typeof http>[2] = {}) =>
  http('sign-in:live-oidc', 'https://login.live.com/.well-known/openid-configuration', change);
const fails = 'http-timeout';
const at = (domain: string, ...seen: Observation[]) => factsOf(seen, { request: request({ domain }) }).signIn;
const read = (...seen: Observation[]) => at('contoso.com', mx(), ...seen);

describe('the sign-in of a mailbox', () => {
  it('is asked of its own documents alone', () => {
    const all = [oidc(), token(), google({ fails }), live({ fails })];
    const own = (domain: string, ...seen: Observation[]) =>
      at(domain, ...seen, ...all).targets.map((one) => one.identity.document);
    expect(own('contoso.com', mx())).toEqual(['oidc', 'token']);
    expect(own('contoso.com', mx('contoso.com', 'smtp.google.com.'))).toEqual(['google-token']);
    expect(own('outlook.com')).toEqual(['live-oidc']);
    expect(own('icloud.com')).toEqual([]);
    expect(own('example.org')).toEqual(['google-token', 'live-oidc', 'oidc', 'token']);
    expect(read(...all).service.value).toBe('alive');
  });

  it('shows what answers where it is alive, and what fails otherwise', () => {
    const [dead, alive] = [oidc({ fails }), token()];
    expect(read(dead, alive).service).toMatchObject({ value: 'alive', observations: ['sign-in:token'] });
    expect(read(oidc(), token({ fails })).service).toMatchObject({
      value: 'silent',
      observations: ['sign-in:token'],
    });
  });

  it('asks to wait as long as the first answer says that has a time', () => {
    const busy = { fails: 'http-throttled', statusCode: 429 } as const;
    const tries = [{}, { retryAfterS: 30, try: 2 }, { retryAfterS: 60, try: 3 }];
    expect(read(...tries.map((one) => token({ ...busy, ...one }))).retryAfterS).toBe(30);
    expect(read(token(busy)).retryAfterS).toBeUndefined();
  });

  it('has a server of the organisation only where one was asked', () => {
    expect(read(oidc()).federation).toMatchObject({ value: 'unknown', host: '', code: '' });
  });

  it('is not known to be restricted by what a person said that got lost', () => {
    const lost = observe('user-report', 'user', undefined);
    expect(read(lost).restrictions).toMatchObject({ value: 'unknown', observations: [] });
  });
});
