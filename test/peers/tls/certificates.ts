import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import * as x509 from '@peculiar/x509';

const dayMs = 86_400_000;

/** What a certificate of the chain is like, where it differs from a sound one. */
export interface CertificateChange {
  /** Days from now. */
  from?: number;
  to?: number;
  key?: 'p256' | 'rsa2048' | 'rsa1024';
  /** Of the signature that it bears. */
  hash?: 'SHA-1' | 'SHA-256';
  purposes?: readonly string[];
  usages?: number;
  ca?: boolean;
  pathLength?: number;
  /** A DNS name below which alone, or below which not, it may sign (RFC 5280, 4.2.1.10). */
  permitted?: string;
  excluded?: string;
  /** An extension that nobody knows. */
  unknownCritical?: boolean;
  /** Bytes in the place of the key usage. */
  brokenUsages?: boolean;
  /** It says where its issuer's certificate can be fetched. */
  issuerAddress?: true;
}

export interface LeafChange extends CertificateChange {
  names?: readonly string[];
  commonName?: string;
  /** No subject alternative names at all. */
  withoutNames?: boolean;
}

/** How a server's chain comes about. */
export interface ChainChange {
  leaf?: LeafChange;
  issuer?: CertificateChange;
  /** One more authority between the root and the issuer. */
  above?: CertificateChange;
  /** Whose root: the one that the computer knows, another, or nobody's. */
  root?: 'known' | 'stranger' | 'self';
  /** What the server sends beside the leaf. */
  sends?: 'all' | 'nothing' | 'the-lower-one' | 'with-root';
  /** A bit of the leaf's signature, or the form of its first date, is changed after it was signed. */
  damage?: 'signature' | 'date';
}

export interface Made {
  pem: string;
  key: string;
}

interface Signer {
  certificate: x509.X509Certificate;
  keys: CryptoKeyPair;
}

export const serverAuth = '1.3.6.1.5.5.7.3.1';
export const clientAuth = '1.3.6.1.5.5.7.3.2';

export async function newRoot(name: string): Promise<Signer & { pem: string }> {
  const keys = await keysOf('p256');
  const certificate = await sign(`CN=${name}`, keys, undefined, { from: -1500, to: 3000 }, authority({}));
  return { certificate, keys, pem: pemOf(certificate) };
}

/** The chain and the key of a server that calls itself `host`. */
export async function makeChain(root: Signer, host: string, change: ChainChange): Promise<Made> {
  const { leaf = {}, sends = 'all' } = change;
  const above = change.above && (await issuerBelow(root, 'Trusted Upper CA', change.above));
  const issuer = await issuerBelow(above ?? root, 'Trusted Issuing CA', change.issuer ?? {});
  const keys = await keysOf(leaf.key ?? 'p256');
  const names = leaf.names ?? [host];
  const subject = `CN=${leaf.commonName ?? names[0] ?? host}`;
  const signer = change.root === 'self' ? undefined : issuer;
  const made = await sign(subject, keys, signer, leaf, await leafExtensions(leaf, names, keys, signer));
  const own = damaged(made, change.damage);
  const sent: Record<typeof sends, readonly x509.X509Certificate[]> = {
    all: [issuer.certificate, ...(above ? [above.certificate] : [])],
    nothing: [],
    'the-lower-one': [issuer.certificate],
    'with-root': [issuer.certificate, root.certificate],
  };
  const others = change.root === 'self' ? [] : sent[sends];
  return { pem: [own, ...others.map(pemOf)].join(''), key: await keyPem(keys) };
}

async function issuerBelow(parent: Signer, name: string, change: CertificateChange): Promise<Signer> {
  const keys = await keysOf(change.key ?? 'p256');
  const validity = { from: -900, to: 900, ...change };
  return { certificate: await sign(`CN=${name}`, keys, parent, validity, authority(change)), keys };
}

function authority({
  ca = true,
  pathLength,
  usages,
  permitted,
  excluded,
}: CertificateChange): x509.Extension[] {
  const { keyCertSign, cRLSign } = x509.KeyUsageFlags;
  return [
    new x509.BasicConstraintsExtension(ca, pathLength, true),
    new x509.KeyUsagesExtension(usages ?? keyCertSign | cRLSign, true),
    ...(permitted === undefined ? [] : [nameConstraint(0xa0, permitted)]),
    ...(excluded === undefined ? [] : [nameConstraint(0xa1, excluded)]),
  ];
}

async function leafExtensions(
  leaf: LeafChange,
  names: readonly string[],
  keys: CryptoKeyPair,
  issuer: Signer | undefined,
): Promise<x509.Extension[]> {
  const usages = leaf.usages ?? x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.keyEncipherment;
  return [
    new x509.BasicConstraintsExtension(leaf.ca ?? false, undefined, true),
    leaf.brokenUsages
      ? new x509.Extension('2.5.29.15', true, new Uint8Array([0x04, 0x01, 0xff]))
      : new x509.KeyUsagesExtension(usages, true),
    ...(leaf.purposes?.length === 0
      ? []
      : [new x509.ExtendedKeyUsageExtension([...(leaf.purposes ?? [serverAuth])])]),
    ...(leaf.withoutNames
      ? []
      : [
          new x509.SubjectAlternativeNameExtension(
            names.map((value) => ({
              type: /^[\d.]+$|:/.test(value) ? ('ip' as const) : ('dns' as const),
              value,
            })),
          ),
        ]),
    // {joint-iso-itu-t uuid}: an extension that nobody has defined.
    ...(leaf.unknownCritical ? [new x509.Extension('2.25.99999', true, new Uint8Array([0x05, 0x00]))] : []),
    ...(leaf.issuerAddress
      ? [new x509.AuthorityInfoAccessExtension({ caIssuers: 'http://ca.example/issuing.cer' })]
      : []),
    await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ...(issuer ? [await x509.AuthorityKeyIdentifierExtension.create(issuer.keys.publicKey)] : []),
  ];
}

/** NameConstraints with one dNSName: `SEQUENCE { [0] or [1] { SEQUENCE { [2] name } } }`. */
function nameConstraint(tag: number, name: string): x509.Extension {
  const wrap = (outer: number, inner: Buffer) => Buffer.concat([Buffer.from([outer, inner.length]), inner]);
  const subtree = wrap(0x30, wrap(0x82, Buffer.from(name, 'latin1')));
  return new x509.Extension('2.5.29.30', true, new Uint8Array(wrap(0x30, wrap(tag, subtree))));
}

function sign(
  subject: string,
  keys: CryptoKeyPair,
  issuer: Signer | undefined,
  { from = -30, to = 70, hash = 'SHA-256' }: CertificateChange,
  extensions: x509.Extension[],
): Promise<x509.X509Certificate> {
  const signer = issuer?.keys ?? keys;
  const { name } = signer.privateKey.algorithm;
  return x509.X509CertificateGenerator.create({
    serialNumber: `4a${randomBytes(12).toString('hex')}`,
    subject,
    issuer: issuer?.certificate.subject ?? subject,
    notBefore: new Date(Date.now() + from * dayMs),
    notAfter: new Date(Date.now() + to * dayMs),
    signingAlgorithm: name === 'ECDSA' ? { name, hash } : { name: 'RSASSA-PKCS1-v1_5', hash },
    signingKey: signer.privateKey,
    publicKey: keys.publicKey,
    extensions,
  });
}

/** Keys are slow to make and say nothing of themselves: one of each kind and place would do, so few are made. */
async function keysOf(kind: NonNullable<CertificateChange['key']>): Promise<CryptoKeyPair> {
  const use = ['sign', 'verify'] as const;
  if (kind === 'p256') return crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, use);
  const rsa = {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    publicExponent: new Uint8Array([1, 0, 1]),
    modulusLength: kind === 'rsa2048' ? 2048 : 1024,
  };
  return crypto.subtle.generateKey(rsa, true, use);
}

async function keyPem({ privateKey }: CryptoKeyPair): Promise<string> {
  return armoured('PRIVATE KEY', Buffer.from(await crypto.subtle.exportKey('pkcs8', privateKey)));
}

function pemOf(certificate: x509.X509Certificate): string {
  return armoured('CERTIFICATE', Buffer.from(certificate.rawData));
}

function armoured(label: string, der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

function damaged(certificate: x509.X509Certificate, damage: ChainChange['damage']): string {
  const der = Buffer.from(certificate.rawData);
  if (damage === 'signature') der.writeUInt8(der.readUInt8(der.length - 4) ^ 1, der.length - 4);
  // UTCTime, thirteen characters: the first date is the beginning.
  if (damage === 'date') der.write('xx', der.indexOf(Buffer.from([0x17, 0x0d])) + 4, 'latin1');
  return armoured('CERTIFICATE', der);
}
