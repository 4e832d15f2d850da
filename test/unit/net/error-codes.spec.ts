import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failureOfError, scrub } from '../../../electron/engine/net/error-codes.ts';
import { plainText } from '../../../electron/engine/net/plain-text.ts';

const coded = (code: string, more: object = {}) =>
  Object.assign(new Error(`${code} 203.0.113.7:443`), { code, ...more });

describe('failureOfError', () => {
  test('the same error means another thing at another layer', () => {
    const reset = coded('ECONNRESET', { syscall: 'read' });
    expect(failureOfError(reset, 'tcp')).toEqual({ code: 'tcp-reset', text: 'read ECONNRESET' });
    expect(failureOfError(reset, 'tls').code).toBe('tls-reset');
    expect(failureOfError(reset, 'http').code).toBe('http-reset');
    expect(failureOfError(reset, 'mail').code).toBe('mail-closed');
    expect(failureOfError(coded('EACCES'), 'tcp').code).toBe('tcp-denied');
    expect(failureOfError(coded('EHOSTUNREACH'), 'tcp').code).toBe('tcp-unreachable');
  });

  test.each([
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls-plain-text', undefined],
    ['ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE', 'tls-cipher', 'handshake_failure'],
    ['ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', 'tls-cipher', 'handshake_failure'],
    ['ERR_SSL_HANDSHAKE_FAILURE_ON_CLIENT_HELLO', 'tls-cipher', 'handshake_failure'],
    ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'tls-version', 'protocol_version'],
    ['ERR_SSL_TLSV1_UNRECOGNIZED_NAME', 'tls-name-refused', 'unrecognized_name'],
    ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'tls-client-certificate', 'certificate_required'],
    ['ERR_SSL_TLSV1_ALERT_CERTIFICATE_REQUIRED', 'tls-client-certificate', 'certificate_required'],
    ['ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR', 'tls-alert', 'internal_error'],
    ['ERR_SSL_TLSV1_ALERT_SOMETHING_NEW', 'tls-unknown', undefined],
    ['ERR_SSL_SOMETHING_NEW', 'tls-unknown', undefined],
    ['ERR_SSL_CONSTRUCTOR', 'tls-unknown', undefined],
  ])('%s is %s', (code, expected, alert) => {
    expect(failureOfError(coded(code, { reason: 'a reason' }), 'tls')).toEqual({
      code: expected,
      text: `${code}: a reason`,
      ...(alert !== undefined && { handshake: { after: 'client-hello', alert } }),
    });
  });

  test('who has shown its certificate and then fails us wants one of ours', () => {
    const error = coded('ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE', { reason: 'a reason' });
    expect(failureOfError(error, 'tls', 'server-hello').code).toBe('tls-cipher');
    expect(failureOfError(error, 'tls', 'certificate').code).toBe('tls-client-certificate');
    // In TLS 1.3 the client is done before the server has looked at its certificate.
    expect(failureOfError(error, 'mail')).toMatchObject({
      code: 'tls-client-certificate',
      handshake: { after: 'certificate', alert: 'handshake_failure' },
    });
  });

  test('how far the handshake had come stands beside the code', () => {
    const reset = coded('ECONNRESET', { syscall: 'read' });
    expect(failureOfError(reset, 'tls', 'server-hello')).toEqual({
      code: 'tls-reset',
      text: 'read ECONNRESET',
      handshake: { after: 'server-hello' },
    });
  });

  test('what nobody knows keeps a scrubbed text; our own defects are internal', () => {
    expect(failureOfError(new Error('odd thing at 10.1.2.3:99'), 'http')).toEqual({
      code: 'http-unknown',
      text: 'odd thing at <address>',
    });
    expect(failureOfError('just text', 'mail')).toEqual({ code: 'mail-unknown', text: 'just text' });
    expect(failureOfError(undefined, 'dns').code).toBe('dns-unknown');
    expect(failureOfError(new TypeError('x is undefined'), 'internal')).toEqual({
      code: 'internal',
      text: 'x is undefined',
    });
  });
});

describe('scrub', () => {
  test.each([
    ['connect ETIMEDOUT 192.168.1.7:443', 'connect ETIMEDOUT <address>'],
    ['connect to fe80::1%eth0 failed', 'connect to <address> failed'],
    ['connect [2001:db8::1]:443 failed', 'connect <address> failed'],
    ['connect ::1:443', 'connect <address>'],
    ['getaddrinfo ENOTFOUND mail.example:993', 'getaddrinfo ENOTFOUND mail.example'],
    ["ENOENT, open '/home/ana/Library/x.pem'", "ENOENT, open '<path>'"],
    ['at file:///Users/ana/app/main.js:10:3', 'at <path>'],
    ['cannot open C:\\Users\\Ana\\x.pem', 'cannot open <path>'],
    ['HTTP/1.1 is expected at 10:20:30', 'HTTP/1.1 is expected at 10:20:30'],
    ['the reason: wrong version', 'the reason: wrong version'],
  ])('%s', (text, expected) => {
    expect(scrub(text)).toBe(expected);
  });

  test('no address survives, whatever is around it', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.ipV6(), fc.nat(65535), (v4, v6, port) => {
        expect(scrub(`connect ${v4}:${port} and [${v6}]:${port}`)).not.toContain(v4);
        expect(scrub(`connect ${v4}:${port} and [${v6}]:${port}`)).not.toContain(`${v6}]`);
      }),
    );
  });
});

test('plainText shows one line, capped, and never half a character', () => {
  expect(plainText(' a\r\nb\tc\u0000 ', 100)).toBe('a b c');
  expect(plainText('Out\u200blook \u202egro.elpmaxe\u202c', 100)).toBe('Outlook gro.elpmaxe');
  expect(plainText('ab😀', 3)).toBe('ab');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 50 }), (text, max) => {
      const shown = plainText(text, max);
      expect(shown.length).toBeLessThanOrEqual(max);
      expect(shown.isWellFormed()).toBe(true);
      expect(shown).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    }),
  );
});
