import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import * as x509 from '@peculiar/x509';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const dayMs = 86_400_000;

const newKeys = () =>
  crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']) as Promise<CryptoKeyPair>;

export interface Issued {
  /** Leaf alone. */
  cert: string;
  key: string;
}

export interface LeafOptions {
  names: string[];
  organisation?: string;
  /** Days from now. */
  from?: number;
  to?: number;
}

/** A certificate authority made on the spot: a root, or an intermediate below another. */
export class Authority {
  readonly certificate: x509.X509Certificate;
  readonly keys: CryptoKeyPair;

  private constructor(certificate: x509.X509Certificate, keys: CryptoKeyPair) {
    this.certificate = certificate;
    this.keys = keys;
  }

  get pem(): string {
    return `${this.certificate.toString('pem')}\n`;
  }

  /** `keys`: for a second certificate of the same authority, signed by another (cross-signing). */
  static async create(name: string, parent?: Authority, keys?: CryptoKeyPair): Promise<Authority> {
    const pair = keys ?? (await newKeys());
    const certificate = await make(
      name,
      parent?.certificate.subject ?? name,
      pair,
      parent?.keys ?? pair,
      -365,
      3650,
      [
        new x509.BasicConstraintsExtension(true, undefined, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
        await x509.SubjectKeyIdentifierExtension.create(pair.publicKey),
      ],
    );
    return new Authority(certificate, pair);
  }

  async issue(options: LeafOptions): Promise<Issued> {
    return leaf(options, this.certificate.subject, this.keys);
  }
}

export async function selfSigned(options: LeafOptions): Promise<Issued> {
  return leaf(options, undefined, undefined);
}

async function leaf(
  options: LeafOptions,
  issuer: string | undefined,
  signer: CryptoKeyPair | undefined,
): Promise<Issued> {
  const pair = await newKeys();
  const organisation = options.organisation === undefined ? '' : `, O=${options.organisation}`;
  const subject = `CN=${options.names[0]}${organisation}`;
  const certificate = await make(
    subject,
    issuer ?? subject,
    pair,
    signer ?? pair,
    options.from ?? -1,
    options.to ?? 90,
    [
      new x509.SubjectAlternativeNameExtension(
        options.names.map((value) => ({
          type: /^[\d.]+$|:/.test(value) ? ('ip' as const) : ('dns' as const),
          value,
        })),
      ),
    ],
  );
  const der = Buffer.from(await crypto.subtle.exportKey('pkcs8', pair.privateKey)).toString('base64');
  const key = `-----BEGIN PRIVATE KEY-----\n${(der.match(/.{1,64}/g) ?? []).join('\n')}\n-----END PRIVATE KEY-----\n`;
  return { cert: `${certificate.toString('pem')}\n`, key };
}

function make(
  subject: string,
  issuer: string,
  keys: CryptoKeyPair,
  signer: CryptoKeyPair,
  from: number,
  to: number,
  extensions: x509.Extension[],
): Promise<x509.X509Certificate> {
  return x509.X509CertificateGenerator.create({
    serialNumber: `4a${randomBytes(8).toString('hex')}`,
    subject,
    issuer,
    notBefore: new Date(Date.now() + from * dayMs),
    notAfter: new Date(Date.now() + to * dayMs),
    signingAlgorithm: algorithm,
    signingKey: signer.privateKey,
    publicKey: keys.publicKey,
    extensions,
  });
}
