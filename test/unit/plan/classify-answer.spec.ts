import { describe, expect, it } from 'vitest';
import * as answers from '../../../shared/catalogue/answers.ts';
import type { AnswerExpectation } from '../../../shared/model/expectation.ts';
import { classifyAnswer } from '../../../shared/plan/classify-answer.ts';

const classify = (
  expected: AnswerExpectation,
  statusCode: number,
  headers: Record<string, string> = {},
  body = '',
) => classifyAnswer({ statusCode, headers: Object.entries(headers), body }, expected);

const ours = { 'x-feserver': 'FR4P281CA0007' };

describe('classifyAnswer', () => {
  it('passes an authentication refusal in the right shape', () => {
    expect(classify(answers.exchangeChallenge, 401, { 'www-authenticate': 'Bearer client_id="x"' })).toEqual({
      answer: 'expected-auth',
      own: false,
    });
    expect(classify(answers.owaService, 440, ours)).toEqual({ answer: 'expected-auth', own: true });
    expect(
      classify(answers.graphChallenge, 401, {}, '{"error":{"code":"InvalidAuthenticationToken"}}').failure,
    ).toBeUndefined();
  });

  it("takes the web mail's page with or without Exchange's header fields, and no block page for it", () => {
    const page = { 'content-type': 'text/html' };
    expect(classify(answers.owaPage, 200, page, '<title>Outlook</title>').failure).toBeUndefined();
    expect(classify(answers.owaPage, 200, page, '<title>Blocked</title>').failure).toBe('http-middlebox');
    const blocked = '<title>Outlook is blocked</title>FortiGate';
    expect(classify(answers.owaPage, 200, page, blocked).failure).toBe('http-middlebox');
    expect(classify(answers.exchangeChallenge, 401, { via: '1.1 zscaler' }).failure).toBe('http-middlebox');
  });

  it('does not take a page for data, whatever its status', () => {
    expect(
      classify(answers.tokenEndpoint, 200, { 'content-type': 'text/html' }, '<html>Sign in to Wi-Fi').failure,
    ).toBe('http-middlebox');
    expect(classify(answers.graphChallenge, 401, {}, '<html>').failure).toBe('http-middlebox');
  });

  it('gives an error with own headers to the provider, the same without them to something in between', () => {
    expect(classify(answers.exchangeChallenge, 503, ours).failure).toBe('http-provider-error');
    expect(classify(answers.exchangeChallenge, 503, { ...ours, 'retry-after': '30' }).failure).toBe(
      'http-provider-error',
    );
    expect(classify(answers.exchangeChallenge, 503, {}).failure).toBe('http-middlebox');
    expect(classify(answers.exchangeChallenge, 403, { via: '1.1 proxy (squid)' }, '<html>').failure).toBe(
      'http-middlebox',
    );
  });

  it('knows an Entra error by its body where the header fields are missing', () => {
    const body = '{"error":"temporarily_unavailable","error_description":"AADSTS90033: A transient error"}';
    expect(classify(answers.tokenEndpoint, 503, {}, body).failure).toBe('http-provider-error');
  });

  it("knows the edge in front of the provider's services", () => {
    expect(classify(answers.openIdConfiguration, 503, { 'x-azure-ref': '0abc' }).failure).toBe(
      'http-edge-error',
    );
    expect(
      classify(answers.openIdConfiguration, 503, {}, "<h2>Our services aren't available right now</h2>")
        .failure,
    ).toBe('http-edge-error');
  });

  it('knows throttling', () => {
    expect(classify(answers.tokenEndpoint, 429, { 'x-ms-request-id': 'x' }).failure).toBe('http-throttled');
  });

  it('refuses a redirect that leads elsewhere than to the provider', () => {
    expect(
      classify(answers.owaPage, 302, { location: 'https://login.microsoftonline.com/common' }).failure,
    ).toBeUndefined();
    expect(classify(answers.owaPage, 302, { location: '/owa/' }).failure).toBeUndefined();
    expect(classify(answers.owaPage, 302, { location: '//portal.example/login' }).failure).toBe(
      'http-middlebox',
    );
    expect(
      classify(answers.owaPage, 302, { location: 'https://login.microsoftonline.com.evil.example/' }).failure,
    ).toBe('http-middlebox');
    expect(
      classify(answers.owaPage, 302, { location: 'https://login.microsoftonline.com@evil.example/' }).failure,
    ).toBe('http-middlebox');
  });

  it("leaves an organisation's own server its errors", () => {
    expect(classify(answers.anyAnswer, 500).failure).toBe('http-provider-error');
    expect(classify(answers.anyAnswer, 404).failure).toBeUndefined();
  });

  it('is not fooled by keys of a prototype', () => {
    expect(classify(answers.graphChallenge, 401, {}, '{"__proto__":{"error":{"code":"x"}}}').failure).toBe(
      'http-middlebox',
    );
  });
});
