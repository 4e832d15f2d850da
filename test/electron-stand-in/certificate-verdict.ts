import { X509Certificate } from 'node:crypto';
import { connect, type TLSSocket } from 'node:tls';

export type VerifyProc = (
  request: {
    hostname: string;
    certificate: Electron.Certificate;
    validatedCertificate: Electron.Certificate;
    isIssuedByKnownRoot: boolean;
    verificationResult: string;
    errorCode: number;
  },
  answer: (result: number) => void,
) => void;

/** Chromium's words and numbers for what Node found. */
const words: Record<string, readonly [text: string, number: number]> = {
  ERR_TLS_CERT_ALTNAME_INVALID: ['net::ERR_CERT_COMMON_NAME_INVALID', -200],
  CERT_HAS_EXPIRED: ['net::ERR_CERT_DATE_INVALID', -201],
  CERT_NOT_YET_VALID: ['net::ERR_CERT_DATE_INVALID', -201],
};
const untrusted = ['net::ERR_CERT_AUTHORITY_INVALID', -202] as const;

/** Ports that Chromium never speaks HTTP to: the mail ports among them. */
const restrictedPorts = new Set([25, 110, 143, 465, 587, 993, 995]);

/**
 * Lets the app's own procedure judge the certificate of an https address, with Node's verdict in the place of Chromium's.
 * Rejects as Chromium does when the verdict is against it.
 */
export async function verifyCertificate(url: string, proc: VerifyProc): Promise<void> {
  const { hostname, port } = new URL(url);
  const number = Number(port || 443);
  if (restrictedPorts.has(number)) throw new Error('net::ERR_UNSAFE_PORT');
  const socket = connect({ host: hostname, port: number, servername: hostname, rejectUnauthorized: false });
  try {
    await secured(socket);
    const raw = socket.getPeerX509Certificate()?.raw;
    if (!raw) throw new Error('net::ERR_SSL_PROTOCOL_ERROR');
    const certificate = described(new X509Certificate(raw));
    const code = String(socket.authorizationError ?? '');
    const [verificationResult, errorCode] = socket.authorized ? ['net::OK', 0] : (words[code] ?? untrusted);
    const asked = { hostname, certificate, validatedCertificate: certificate, verificationResult, errorCode };
    const answer = await new Promise<number>((resolve) =>
      proc({ ...asked, isIssuedByKnownRoot: socket.authorized }, resolve),
    );
    const accepted = answer === -3 ? socket.authorized : answer === 0;
    if (!accepted) throw new Error(answer === -3 ? verificationResult : 'net::ERR_FAILED');
  } finally {
    socket.destroy();
  }
}

function secured(socket: TLSSocket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('secureConnect', resolve);
    socket.once('error', ({ message }) => reject(new Error(`net::ERR_CONNECTION_FAILED: ${message}`)));
  });
}

function described(certificate: X509Certificate): Electron.Certificate {
  const principal = (text: string) => {
    const field = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(text)?.[1] ?? '';
    return {
      commonName: field('CN'),
      organizations: [field('O')].filter((name) => name !== ''),
      organizationUnits: [field('OU')].filter((name) => name !== ''),
      country: field('C'),
      locality: field('L'),
      state: field('ST'),
    };
  };
  const issuer = principal(certificate.issuer);
  const subject = principal(certificate.subject);
  return {
    data: certificate.toString(),
    fingerprint: `sha256/${Buffer.from(certificate.fingerprint256.replaceAll(':', ''), 'hex').toString('base64')}`,
    issuer,
    issuerName: issuer.commonName,
    subject,
    subjectName: subject.commonName,
    serialNumber: certificate.serialNumber,
    validStart: certificate.validFromDate.getTime() / 1000,
    validExpiry: certificate.validToDate.getTime() / 1000,
  } as Electron.Certificate;
}
