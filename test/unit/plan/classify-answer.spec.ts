import { describe, expect, it } from 'vitest';
import * as answers from '../../../shared/catalogue/answers.ts';
import type { AnswerExpectation } from '../../../shared/model/expectation.ts';
import type { Answerer } from '../../../shared/plan/answerer.ts';
import { classifyAnswer } from '../../../shared/plan/classify-answer.ts';

type Fields = Record<string, string>;

const classify = (
  expected: AnswerExpectation,
  answerer: Answerer,
  statusCode: number,
  headers: Fields = {},
  body = '',
) => classifyAnswer({ statusCode, headers: Object.entries(headers), body }, expected, answerer);

const ours = { 'x-feserver': 'FR4P281CA0007' };
const page = { 'content-type': 'text/html' };
/** Everything that leaves open who answered. */
const open: readonly Answerer[] = ['private-root', 'unproven', 'clear-text'];

describe('over a connection that proves the host', () => {
  const proven = (expected: AnswerExpectation, status: number, headers: Fields = {}, body = '') =>
    classify(expected, 'proven', status, headers, body);

  it('passes an authentication refusal in the right shape', () => {
    expect(proven(answers.exchangeChallenge, 401, { 'www-authenticate': 'Bearer client_id="x"' })).toEqual({
      answer: 'expected-auth',
      own: false,
    });
    expect(proven(answers.owaService, 440, ours)).toEqual({ answer: 'expected-auth', own: true });
    const token = '{"error":{"code":"InvalidAuthenticationToken"}}';
    expect(proven(answers.graphChallenge, 401, {}, token).failure).toBeUndefined();
  });

  it('passes the redirect of ActiveSync to another host', () => {
    const to = { 'x-ms-location': 'https://outlook.office365.com/' };
    expect(proven(answers.activeSyncChallenge, 451, to)).toEqual({ answer: 'expected', own: true });
  });

  it.each([
    ['a page where data belongs', answers.tokenEndpoint, 200, page, '<html>We have moved'],
    ['a route that is gone', answers.exchangeChallenge, 404, {}, ''],
    [
      'a document that moved',
      answers.openIdConfiguration,
      301,
      { location: 'https://login.microsoft.com/x' },
      '',
    ],
    ['a redirect elsewhere', answers.owaPage, 302, { location: 'https://portal.example/login' }, ''],
    ['407 from a server', answers.exchangeChallenge, 407, { 'proxy-authenticate': 'Basic' }, ''],
    [
      'a page that names a filter',
      answers.owaPage,
      404,
      { via: '1.1 zscaler', server: 'FortiGate' },
      'Squid',
    ],
    ['a load balancer of the service', answers.autodiscoverV2, 404, { server: 'BigIP' }, ''],
  ] as const)('calls %s unexpected, and nobody in between', (_name, expected, status, headers, body) => {
    expect(proven(expected, status, headers, body)).toEqual({
      answer: 'unexpected',
      own: false,
      failure: 'http-unexpected',
    });
  });

  it('gives an error to the provider, and says whether its own signs were there', () => {
    const failed = { answer: 'provider-error', failure: 'http-provider-error' };
    expect(proven(answers.exchangeChallenge, 503, ours)).toEqual({ ...failed, own: true });
    expect(proven(answers.exchangeChallenge, 503, { ...ours, 'retry-after': '30' })).toEqual({
      ...failed,
      own: true,
    });
    const httpSys = { ...page, server: 'Microsoft-HTTPAPI/2.0' };
    expect(proven(answers.exchangeChallenge, 503, httpSys, '<h2>Service Unavailable</h2>')).toEqual({
      ...failed,
      own: false,
    });
    expect(proven(answers.exchangeChallenge, 503, { via: '1.1 proxy (squid)' })).toEqual({
      ...failed,
      own: false,
    });
  });

  it('refuses nobody for the status alone: 403 is drift until it speaks of us', () => {
    expect(proven(answers.graphChallenge, 403, page, '<html>Forbidden').failure).toBe('http-unexpected');
    for (const words of [
      'Error 403: The request is blocked by WAF or IP block',
      'Sorry, you have been blocked',
      'Access Denied. Reference #18.2f2c1602',
      'Your IP address 192.0.2.1 is blacklisted',
    ])
      expect(proven(answers.graphChallenge, 403, page, words).failure, words).toBe('http-throttled');
    // Documented by captures: exits of VPNs are refused with a bare page.
    expect(proven(answers.autodiscoverV2, 403, page).failure).toBe('http-throttled');
    // Without a word about whom it is shut for: about whoever asks, unless the service itself wrote it.
    expect(proven(answers.owaPage, 403, page, '<h1>Access Denied</h1>').failure).toBe('http-throttled');
    expect(proven(answers.exchangeChallenge, 403, ours, 'Access is denied.').failure).toBeUndefined();
    expect(proven(answers.owaPage, 404, page, 'Access Denied').failure).toBe('http-unexpected');
    const throttled =
      '{"error":"temporarily_unavailable","error_description":"AADSTS90055: Tenant throttled."}';
    expect(proven(answers.tokenEndpoint, 400, {}, throttled).failure).toBe('http-throttled');
  });
});

describe('over a connection that proves nothing', () => {
  it.each(open)('takes an error without own signs for somebody else (%s)', (who) => {
    for (const status of [200, 302, 401, 403, 404, 407, 429, 503]) {
      const got = classify(answers.exchangeChallenge, who, status, page, '<html>');
      expect(got, String(status)).toEqual({ answer: 'middlebox', own: false, failure: 'http-middlebox' });
    }
  });

  it.each(open)('believes own signs (%s)', (who) => {
    expect(classify(answers.exchangeChallenge, who, 503, ours).failure).toBe('http-provider-error');
    expect(classify(answers.exchangeChallenge, who, 418, ours).failure).toBe('http-unexpected');
    expect(classify(answers.tokenEndpoint, who, 429, { 'x-ms-request-id': 'x' }).failure).toBe(
      'http-throttled',
    );
    // A proxy that inspects adds itself to what the provider said.
    expect(
      classify(answers.exchangeChallenge, who, 401, { ...ours, via: '1.1 zscaler' }).failure,
    ).toBeUndefined();
  });

  it.each(open)("takes the web mail's page, and no block page for it (%s)", (who) => {
    expect(classify(answers.owaPage, who, 200, page, '<title>Outlook</title>').failure).toBeUndefined();
    expect(classify(answers.owaPage, who, 200, page, '<title>Blocked</title>').failure).toBe(
      'http-middlebox',
    );
    const blocked = '<title>Outlook is blocked</title>FortiGate';
    expect(classify(answers.owaPage, who, 200, page, blocked).failure).toBe('http-middlebox');
    expect(classify(answers.exchangeChallenge, who, 401, { via: '1.1 zscaler' }).failure).toBe(
      'http-middlebox',
    );
  });

  it.each(open)('does not take any data for the data that belongs there (%s)', (who) => {
    expect(classify(answers.tokenEndpoint, who, 400, {}, '{"error":"blocked"}').failure).toBe(
      'http-middlebox',
    );
    expect(classify(answers.googleApi, who, 403, {}, '{"error":"policy"}').failure).toBe('http-middlebox');
    const prototype = '{"__proto__":{"issuer":"x","token_endpoint":"y"}}';
    expect(classify(answers.openIdConfiguration, who, 200, {}, prototype).failure).toBe('http-middlebox');
    const document =
      '{"issuer":"https://accounts.google.com","token_endpoint":"https://oauth2.googleapis.com/token"}';
    expect(classify(answers.googleOpenId, who, 200, {}, document).failure).toBeUndefined();
  });

  it.each(open)('refuses a redirect that leads elsewhere than to the provider (%s)', (who) => {
    const to = (location: string) => classify(answers.owaPage, who, 302, { location }).failure;
    expect(to('https://login.microsoftonline.com/common')).toBeUndefined();
    expect(to('/owa/')).toBeUndefined();
    expect(to('//portal.example/login')).toBe('http-middlebox');
    expect(to('https://login.microsoftonline.com.evil.example/')).toBe('http-middlebox');
    expect(to('https://login.microsoftonline.com@evil.example/')).toBe('http-middlebox');
  });

  it.each(open)(
    "leaves an organisation's own server its errors, whatever stands in front of it (%s)",
    (who) => {
      expect(classify(answers.anyAnswer, who, 500).failure).toBe('http-provider-error');
      expect(classify(answers.anyAnswer, who, 503, { server: 'BigIP' }).failure).toBe('http-provider-error');
      expect(classify(answers.anyAnswer, who, 404).failure).toBeUndefined();
      expect(classify(answers.anyAnswer, who, 503, { via: '1.1 gate (squid/5.7)' }).failure).toBe(
        'http-middlebox',
      );
      expect(classify(answers.anyAnswer, who, 511).failure).toBe('http-middlebox');
    },
  );
});

describe('whoever the certificate names', () => {
  const everybody: readonly Answerer[] = ['proven', ...open];

  it.each(everybody)("knows the edge in front of the provider's services, on every status (%s)", (who) => {
    const edge = { 'x-azure-ref': '0abc' };
    expect(classify(answers.openIdConfiguration, who, 503, edge).failure).toBe('http-edge-error');
    expect(classify(answers.openIdConfiguration, who, 404, edge)).toEqual({
      answer: 'unexpected',
      own: true,
      failure: 'http-unexpected',
    });
    expect(classify(answers.openIdConfiguration, who, 404, { 'x-msedge-ref': 'Ref A' }).failure).toBe(
      'http-unexpected',
    );
    const words = "<h2>Our services aren't available right now</h2>";
    expect(classify(answers.openIdConfiguration, who, 503, {}, words).failure).toBe('http-edge-error');
  });

  it.each(everybody)('knows an error that the front door tells of, on every status (%s)', (who) => {
    for (const status of [200, 401, 403, 404, 440, 503])
      for (const name of ['x-proxyerrormessage', 'x-proxyerrorhresult', 'x-proxyerrorlabel'])
        expect(
          classify(answers.activeSyncChallenge, who, status, { [name]: 'The network is busy.' }),
        ).toEqual({
          answer: 'provider-error',
          own: true,
          failure: 'http-provider-error',
        });
    const none = { ...ours, 'x-proxyerrorhresult': '0x0', 'x-proxyerrorfromnanoproxy': 'False' };
    expect(classify(answers.activeSyncChallenge, who, 200, none).failure).toBeUndefined();
  });

  it.each(everybody)('hears the service say that it fails, in the shape of a refusal (%s)', (who) => {
    const body = '{"error":"temporarily_unavailable","error_description":"AADSTS90033: A transient error"}';
    for (const status of [400, 503])
      expect(classify(answers.tokenEndpoint, who, status, {}, body)).toEqual({
        answer: 'provider-error',
        own: true,
        failure: 'http-provider-error',
      });
    const refusal = '{"error":"invalid_request","error_description":"AADSTS900144: grant_type"}';
    expect(classify(answers.tokenEndpoint, who, 400, {}, refusal).failure).toBeUndefined();
  });

  it.each(everybody)("knows Google's own pages (%s)", (who) => {
    const words = '<title>Error 502 (Server Error)!!1</title>';
    expect(classify(answers.googleToken, who, 502, page, words)).toEqual({
      answer: 'provider-error',
      own: true,
      failure: 'http-provider-error',
    });
    const sorry = { server: 'gws', location: 'https://www.google.com/sorry/index?continue=x' };
    expect(classify(answers.googleWeb, who, 302, sorry).failure).toBe('http-throttled');
  });
});
