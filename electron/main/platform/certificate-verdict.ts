import { X509Certificate } from 'node:crypto';
import type { Certificate, ClientRequest, ClientRequestConstructorOptions, Request, Session } from 'electron';
import type { PlatformVerdict } from '../../engine/net/network-profile.ts';

/** Less than the engine waits for the answer, so that a late one is "not known" and no surprise. */
const LIMIT_MS = 2000;

/** `callback(-2)` of the verify procedure: the connection is refused before anything is sent on it. */
const REFUSE = -2;

export interface CertificateVerdictOptions {
  /** A session of its own: its procedure refuses every certificate. */
  session: Session;
  /** `net.request`. */
  request(options: ClientRequestConstructorOptions): ClientRequest;
  limitMs?: number;
}

/**
 * What Chromium, which uses the system's trust store, thinks of a host's certificate. The verdict is written down in the
 * middle of the handshake and the connection refused all the same, so no request ever leaves. `undefined`: it was not
 * asked, because no handshake got that far.
 */
export function certificateVerdicts({ session, request, limitMs = LIMIT_MS }: CertificateVerdictOptions) {
  /** One question at a time per host: the procedure is told the name, not the port. */
  const asking = new Map<string, Promise<unknown>>();
  const told = new Map<string, PlatformVerdict>();
  const wanted = new Set<string>();

  session.setCertificateVerifyProc((shown, callback) => {
    const host = shown.hostname.toLowerCase();
    if (wanted.has(host)) told.set(host, verdictOf(shown));
    callback(REFUSE);
  });

  async function ask(host: string, port: number): Promise<PlatformVerdict | undefined> {
    const before = told.get(host);
    told.delete(host);
    wanted.add(host);
    const error = await handshake(host, port);
    wanted.delete(host);
    // The network service remembers our refusal of a certificate for a while and does not ask again: then what it said
    // of it still holds (https://www.electronjs.org/docs/latest/api/session#sessetcertificateverifyprocproc).
    const verdict = told.get(host) ?? (error === 'net::ERR_FAILED' ? before : undefined);
    if (verdict) told.set(host, verdict);
    return verdict;
  }

  function handshake(host: string, port: number): Promise<string> {
    return new Promise((resolve) => {
      const url = `https://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}/`;
      const outgoing = request({
        method: 'HEAD',
        url,
        session,
        credentials: 'omit',
        redirect: 'error',
        cache: 'no-store',
      });
      const end = (why: string) => {
        clearTimeout(timer);
        resolve(why);
        outgoing.abort();
      };
      const timer = setTimeout(() => end('timeout'), limitMs);
      outgoing.on('error', (error) => end(error.message));
      outgoing.on('response', () => end('answered'));
      // A proxy that wants a password gets none.
      outgoing.on('login', (_info, callback) => callback());
      outgoing.end();
    });
  }

  return (name: string, port: number): Promise<PlatformVerdict | undefined> => {
    const host = name.toLowerCase().replace(/\.$/, '');
    const answer = (asking.get(host) ?? Promise.resolve()).then(() => ask(host, port));
    asking.set(host, answer);
    return answer;
  };
}

function verdictOf({
  certificate,
  validatedCertificate,
  errorCode,
  verificationResult,
  isIssuedByKnownRoot,
}: Request) {
  const trusted = errorCode === 0;
  const verdict: PlatformVerdict = { trusted };
  if (!trusted) verdict.error = verificationResult;
  // Of a refused certificate the word about its root means nothing.
  if (trusted) verdict.knownRoot = isIssuedByKnownRoot;
  const fingerprint = fingerprintOf(certificate);
  if (fingerprint !== undefined) verdict.fingerprint256 = fingerprint;
  const root = trusted ? lastOf(validatedCertificate) : undefined;
  if (root !== undefined) verdict.root = root.data;
  return verdict;
}

function fingerprintOf({ data }: Certificate): string | undefined {
  try {
    return new X509Certificate(data).fingerprint256;
  } catch {
    return undefined;
  }
}

/** The end of the chain that was verified: the root. Chains are short; a circle ends as well. */
function lastOf(certificate: Certificate): Certificate | undefined {
  let last: Certificate | undefined = certificate;
  for (let step = 0; step < 10 && last?.issuerCert?.data !== undefined; step += 1) {
    if (last.issuerCert.data === last.data) break;
    last = last.issuerCert;
  }
  return last === certificate ? undefined : last;
}
