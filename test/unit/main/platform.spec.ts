import { EventEmitter } from 'node:events';
import type { ClientRequest, ClientRequestConstructorOptions, Request, Session } from 'electron';
import { beforeEach, describe, expect, test } from 'vitest';
import { certificateVerdicts } from '../../../electron/main/platform/certificate-verdict.ts';
import { proxyForUrl } from '../../../electron/main/platform/proxy-for-url.ts';
import { Authority } from '../net/servers/authority.ts';

const root = await Authority.create('CN=Contoso Inspection');
const leaf = await root.issue({ names: ['mail.example'] });

describe('the proxy for a URL', () => {
  const answering = (...answers: string[]) => {
    const asked: string[] = [];
    let paused = 0;
    let now = 0;
    const proxyFor = proxyForUrl(
      () => ({
        resolveProxy: async (url: string) => {
          asked.push(url);
          return answers.shift() ?? 'DIRECT';
        },
      }),
      async () => {
        paused += 1;
      },
      () => now,
    );
    return { proxyFor, asked, paused: () => paused, later: () => (now += 60_000) };
  };

  test('“direct” right after the session was made is asked again', async () => {
    const { proxyFor, asked, paused } = answering('DIRECT', 'PROXY a.example:8080');
    expect(await proxyFor('https://mail.example/')).toEqual({
      first: 'DIRECT',
      second: 'PROXY a.example:8080',
    });
    expect(asked).toEqual(['https://mail.example/', 'https://mail.example/']);
    expect(paused()).toBe(1);
  });

  test('a proxy is believed at once, and “direct” later on', async () => {
    const { proxyFor, asked, later } = answering('PROXY a.example:8080', 'DIRECT');
    expect(await proxyFor('https://mail.example/')).toEqual({ first: 'PROXY a.example:8080' });
    later();
    expect(await proxyFor('https://mail.example/')).toEqual({ first: 'DIRECT' });
    expect(asked).toHaveLength(2);
  });
});

type Procedure = (request: Request, callback: (result: number) => void) => void;

/** Electron's documented behaviour as far as it is used: the procedure is asked once in a handshake and decides it. */
class FakeChromium {
  readonly requests: ClientRequestConstructorOptions[] = [];
  readonly decisions: number[] = [];
  open = 0;
  most = 0;
  aborted = 0;
  /** What the next handshakes show; `undefined`: none gets that far. */
  shown: Partial<Request>[] = [];
  /** How requests end after the refusal. */
  error = 'net::ERR_FAILED';
  #procedure: Procedure | null = null;

  readonly session = {
    setCertificateVerifyProc: (procedure: Procedure | null) => {
      this.#procedure = procedure;
    },
  } as unknown as Session;

  readonly request = (options: ClientRequestConstructorOptions): ClientRequest => {
    this.requests.push(options);
    this.open += 1;
    this.most = Math.max(this.most, this.open);
    const outgoing = Object.assign(new EventEmitter(), {
      abort: () => {
        this.aborted += 1;
      },
      end: () => {
        setImmediate(() => {
          const shown = this.shown.shift();
          if (shown) this.#procedure?.(shown as Request, (result) => this.decisions.push(result));
          this.open -= 1;
          outgoing.emit('error', new Error(this.error));
        });
      },
    });
    return outgoing as unknown as ClientRequest;
  };
}

let chromium: FakeChromium;
beforeEach(() => {
  chromium = new FakeChromium();
});
const verdicts = (limitMs?: number) =>
  certificateVerdicts({
    session: chromium.session,
    request: chromium.request,
    ...(limitMs === undefined ? {} : { limitMs }),
  });

const certificate = { data: leaf.cert } as Request['certificate'];
const accepted: Partial<Request> = {
  hostname: 'mail.example',
  certificate,
  validatedCertificate: {
    data: leaf.cert,
    issuerCert: { data: root.pem },
  } as Request['validatedCertificate'],
  verificationResult: 'net::OK',
  errorCode: 0,
  isIssuedByKnownRoot: false,
};
const refused: Partial<Request> = {
  ...accepted,
  verificationResult: 'net::ERR_CERT_AUTHORITY_INVALID',
  errorCode: -202,
};

describe('the verdict on a certificate', () => {
  test('accepted: with the root it rests on; the connection is refused all the same', async () => {
    chromium.shown = [accepted];
    expect(await verdicts()('Mail.example.', 443)).toEqual({
      trusted: true,
      knownRoot: false,
      fingerprint256: expect.stringMatching(/^(?:[0-9A-F]{2}:){31}[0-9A-F]{2}$/),
      root: root.pem,
    });
    expect(chromium.decisions).toEqual([-2]);
    expect(chromium.aborted).toBe(1);
    expect(chromium.requests).toEqual([
      {
        method: 'HEAD',
        url: 'https://mail.example:443/',
        session: chromium.session,
        credentials: 'omit',
        redirect: 'error',
        cache: 'no-store',
      },
    ]);
  });

  test('refused: the error’s name, no root', async () => {
    chromium.shown = [refused];
    expect(await verdicts()('mail.example', 443)).toEqual({
      trusted: false,
      error: 'net::ERR_CERT_AUTHORITY_INVALID',
      fingerprint256: expect.any(String),
    });
    expect(chromium.decisions).toEqual([-2]);
  });

  test('another host’s certificate is refused and not written down', async () => {
    chromium.shown = [{ ...accepted, hostname: 'other.example' }];
    expect(await verdicts()('mail.example', 443)).toBeUndefined();
    expect(chromium.decisions).toEqual([-2]);
  });

  test('no handshake, no verdict; one that was remembered with its refusal holds', async () => {
    const verdict = verdicts();
    chromium.error = 'net::ERR_NAME_NOT_RESOLVED';
    expect(await verdict('mail.example', 443)).toBeUndefined();
    chromium.error = 'net::ERR_FAILED';
    chromium.shown = [accepted];
    expect(await verdict('mail.example', 443)).toMatchObject({ trusted: true });
    // The network service does not ask again about the same certificate.
    expect(await verdict('mail.example', 443)).toMatchObject({ trusted: true });
    chromium.error = 'net::ERR_CONNECTION_RESET';
    expect(await verdict('mail.example', 443)).toBeUndefined();
  });

  test('silence ends with the time', async () => {
    const outgoing = Object.assign(new EventEmitter(), { abort: () => {}, end: () => {} });
    const verdict = certificateVerdicts({
      session: chromium.session,
      request: () => outgoing as unknown as ClientRequest,
      limitMs: 1,
    });
    expect(await verdict('mail.example', 443)).toBeUndefined();
  });

  test('one question at a time per host, each answered by its own handshake', async () => {
    chromium.shown = [accepted, refused];
    const verdict = verdicts();
    const both = await Promise.all([verdict('mail.example', 443), verdict('mail.example', 8443)]);
    expect(both.map((one) => one?.trusted)).toEqual([true, false]);
    expect(chromium.most).toBe(1);
  });

  test('an address of IPv6 is written as URLs have it', async () => {
    await verdicts()('2001:db8::1', 443);
    expect(chromium.requests[0]?.url).toBe('https://[2001:db8::1]:443/');
  });
});
