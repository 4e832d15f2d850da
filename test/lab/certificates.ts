import 'reflect-metadata';
import { createHash, randomBytes } from 'node:crypto';
import { createSecureContext, type SecureContext } from 'node:tls';
import * as x509 from '@peculiar/x509';
import type { CertificateFault, IssuerName } from './faults.ts';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const dayMs = 86_400_000;

/** Public operators of the lab; the names are those of real ones, the keys are made on the spot. */
const operators = {
  digicert: {
    root: 'CN=DigiCert Global Root G2, OU=www.digicert.com, O=DigiCert Inc, C=US',
    intermediate: 'CN=DigiCert Global G2 TLS RSA SHA256 2020 CA1, O=DigiCert Inc, C=US',
  },
  google: {
    root: 'CN=GTS Root R1, O=Google Trust Services LLC, C=US',
    intermediate: 'CN=WR2, O=Google Trust Services, C=US',
  },
  letsencrypt: {
    root: 'CN=ISRG Root X1, O=Internet Security Research Group, C=US',
    intermediate: "CN=R12, O=Let's Encrypt, C=US",
  },
} as const;
export type Operator = keyof typeof operators;

/** Microsoft's own hierarchy, which the lab's computer does not know (protocols.md 3.1, old trust stores). */
const microsoftRootName = 'CN=Microsoft TLS RSA Root G2, O=Microsoft Corporation, C=US';
const microsoftIssuerName = 'CN=Microsoft TLS G2 RSA CA OCSP 04, O=Microsoft Corporation, C=US';

interface Authority {
  certificate: x509.X509Certificate;
  keys: CryptoKeyPair;
}

export interface LeafRequest {
  /** DNS names and IP addresses; the first is the common name unless `commonName` is given. */
  names: readonly string[];
  commonName?: string;
  organisation?: string;
  operator: Operator;
  problem?: CertificateFault | undefined;
  inspectedBy?: IssuerName | undefined;
}

export interface ServerCertificate {
  context: SecureContext;
  /** Leaf first, as it is sent. */
  pem: string;
  keyPem: string;
}

const newKeys = () =>
  crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']) as Promise<CryptoKeyPair>;

/** One key for all leaves of the process: what differs is what the certificates say. */
let leafKeys: Promise<{ pair: CryptoKeyPair; pem: string }> | undefined;
function sharedLeafKeys() {
  leafKeys ??= (async () => {
    const pair = await newKeys();
    const der = Buffer.from(await crypto.subtle.exportKey('pkcs8', pair.privateKey)).toString('base64');
    const lines = der.match(/.{1,64}/g) ?? [];
    return { pair, pem: `-----BEGIN PRIVATE KEY-----\n${lines.join('\n')}\n-----END PRIVATE KEY-----\n` };
  })();
  return leafKeys;
}

const serial = () => `4a${randomBytes(15).toString('hex')}`;
const escapeDn = (text: string) => text.replace(/([,+"\\<>;=])/g, '\\$1');
const pemOf = (certificate: x509.X509Certificate) => `${certificate.toString('pem')}\n`;
const isAddress = (name: string) => /^[\d.]+$|:/.test(name);

/**
 * The certificate authorities of one world: public roots with an intermediate each, and private roots of inspection
 * products, made when first asked for. `now` is the world's clock in epoch milliseconds: validity follows it.
 */
export class Authorities {
  readonly #now: () => number;
  readonly #public = new Map<Operator, { root: Authority; intermediate: Authority }>();
  readonly #private = new Map<string, Promise<Authority>>();
  readonly #leaves = new Map<string, Promise<ServerCertificate>>();
  #microsoft: Promise<Authority> | undefined;

  private constructor(now: () => number) {
    this.#now = now;
  }

  static async create(now: () => number): Promise<Authorities> {
    const made = new Authorities(now);
    for (const [operator, names] of Object.entries(operators)) {
      const root = await made.#authority(names.root);
      const intermediate = await made.#authority(names.intermediate, root);
      made.#public.set(operator as Operator, { root, intermediate });
    }
    return made;
  }

  get publicPem(): string {
    return [...this.#public.values()].map(({ root }) => pemOf(root.certificate)).join('');
  }

  /** The root with which this product signs again; the same for the same name. */
  async inspectionRootPem(issuer: IssuerName): Promise<string> {
    return pemOf((await this.#inspection(issuer)).certificate);
  }

  /** A server's certificate, made once per content. */
  server(request: LeafRequest): Promise<ServerCertificate> {
    const key = JSON.stringify(request);
    let made = this.#leaves.get(key);
    if (made === undefined) {
      made = this.#makeServer(request);
      this.#leaves.set(key, made);
    }
    return made;
  }

  async #makeServer(request: LeafRequest): Promise<ServerCertificate> {
    const { issuer, chain } = await this.#issuerOf(request);
    const leaf = await this.#leaf(request, issuer);
    const keys = await sharedLeafKeys();
    const pem = [leaf, ...chain].map(pemOf).join('');
    return { pem, keyPem: keys.pem, context: createSecureContext({ key: keys.pem, cert: pem }) };
  }

  async #issuerOf(
    request: LeafRequest,
  ): Promise<{ issuer: Authority | 'self'; chain: x509.X509Certificate[] }> {
    if (request.inspectedBy) {
      const root = await this.#inspection(request.inspectedBy);
      return { issuer: root, chain: [root.certificate] };
    }
    if (request.problem === 'self-signed') return { issuer: 'self', chain: [] };
    if (request.problem === 'unknown-microsoft-root') {
      this.#microsoft ??= this.#authority(microsoftRootName).then((root) =>
        this.#authority(microsoftIssuerName, root),
      );
      const issuer = await this.#microsoft;
      return { issuer, chain: [issuer.certificate] };
    }
    const operator = this.#public.get(request.operator);
    if (!operator) throw new Error(`no such operator: ${request.operator}`);
    const chain = request.problem === 'missing-intermediate' ? [] : [operator.intermediate.certificate];
    return { issuer: operator.intermediate, chain };
  }

  async #leaf(request: LeafRequest, issuer: Authority | 'self'): Promise<x509.X509Certificate> {
    const { pair } = await sharedLeafKeys();
    const names =
      request.problem === 'wrong-name'
        ? ['www.parked-site.example']
        : request.problem === 'huge-names'
          ? [...request.names, ...Array.from({ length: 1000 }, (_, i) => `${'a'.repeat(60)}.n${i}.example`)]
          : request.names;
    const commonName =
      (request.problem === 'wrong-name' ? names[0] : request.commonName) ?? names[0] ?? 'unnamed';
    const organisation = request.organisation ? `, O=${escapeDn(request.organisation)}` : '';
    const subject = `CN=${escapeDn(commonName)}${organisation}`;
    const validity = this.#leafValidity(request);
    return await x509.X509CertificateGenerator.create({
      serialNumber: serial(),
      subject,
      issuer: issuer === 'self' ? subject : issuer.certificate.subject,
      ...validity,
      signingAlgorithm: algorithm,
      signingKey: issuer === 'self' ? pair.privateKey : issuer.keys.privateKey,
      publicKey: pair.publicKey,
      extensions: [
        new x509.BasicConstraintsExtension(false, undefined, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
        new x509.ExtendedKeyUsageExtension(['1.3.6.1.5.5.7.3.1']),
        new x509.SubjectAlternativeNameExtension(
          names.map((value) => ({ type: isAddress(value) ? ('ip' as const) : ('dns' as const), value })),
        ),
        await x509.SubjectKeyIdentifierExtension.create(pair.publicKey),
        ...(issuer === 'self'
          ? []
          : [await x509.AuthorityKeyIdentifierExtension.create(issuer.keys.publicKey)]),
      ],
    });
  }

  /** Healthy leaves live about 100 days (protocols.md 3.1): that is why a clock wrong by months breaks sign-in. */
  #leafValidity(request: LeafRequest): { notBefore: Date; notAfter: Date } {
    const now = this.#now();
    const from = (startDays: number, endDays: number) => ({
      notBefore: new Date(now + startDays * dayMs),
      notAfter: new Date(now + endDays * dayMs),
    });
    if (request.problem === 'expired') return from(-100, -2);
    if (request.problem === 'not-yet-valid') return from(2, 100);
    if (request.problem === 'self-signed') return from(-400, 3000);
    // An inspection box mints its certificate when the first connection comes.
    return request.inspectedBy ? from(-0.01, 30) : from(-30, 70);
  }

  #inspection(issuer: IssuerName): Promise<Authority> {
    const organisation = issuer.organisation ? `, O=${escapeDn(issuer.organisation)}` : '';
    const name = `CN=${escapeDn(issuer.commonName)}${organisation}`;
    let made = this.#private.get(name);
    if (made === undefined) {
      made = this.#authority(name);
      this.#private.set(name, made);
    }
    return made;
  }

  async #authority(subject: string, parent?: Authority): Promise<Authority> {
    const keys = await newKeys();
    const now = this.#now();
    const certificate = await x509.X509CertificateGenerator.create({
      serialNumber: serial(),
      subject,
      issuer: parent?.certificate.subject ?? subject,
      notBefore: new Date(now - 1500 * dayMs),
      notAfter: new Date(now + 3000 * dayMs),
      signingAlgorithm: algorithm,
      signingKey: (parent ?? { keys }).keys.privateKey,
      publicKey: keys.publicKey,
      extensions: [
        new x509.BasicConstraintsExtension(true, undefined, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
        await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
        ...(parent ? [await x509.AuthorityKeyIdentifierExtension.create(parent.keys.publicKey)] : []),
      ],
    });
    return { certificate, keys };
  }
}

/** Fingerprints of the certificates of a PEM bundle: SHA-256, colon-separated upper-case hex, as Node prints them. */
export function fingerprints(pem: string): string[] {
  return splitPem(pem).map((one) => {
    const der = Buffer.from(one.replace(/-----[^-]+-----|\s/g, ''), 'base64');
    const hex = createHash('sha256').update(der).digest('hex').toUpperCase();
    return (hex.match(/../g) ?? []).join(':');
  });
}

export function splitPem(pem: string): string[] {
  return pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
}
