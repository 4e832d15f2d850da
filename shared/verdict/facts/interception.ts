import { type InterceptionProduct, interceptionProduct } from '../../catalogue/interception-issuers.ts';
import { isPublicIssuer } from '../../catalogue/public-issuers.ts';
import type { Chain } from '../../model/observation.ts';

export interface Interception {
  /** `private`: a root that somebody installed here, of no product we know. */
  kind: InterceptionProduct['kind'] | 'private';
  /** Name of the product, or of the issuer as the certificate has it. */
  name: string;
  product: string | undefined;
}

/** Who opened the connection, by the chain alone; undefined when it looks like the server's own. */
export function interceptionOf(chain: Chain | undefined): Interception | undefined {
  // A public anchor cannot be an inspection's, whatever its name says.
  if (!chain || chain.anchor === 'public') return undefined;
  for (const certificate of chain.certificates) {
    for (const issuer of [certificate.issuerName, certificate.issuerOrganisation]) {
      if (issuer === undefined) continue;
      const known = interceptionProduct(issuer);
      if (known) return { kind: known.kind, name: known.product, product: known.product };
    }
  }
  if (chain.anchor !== 'private') return undefined;
  return { kind: 'private', name: issuerNameOf(chain), product: undefined };
}

/** The issuer's name that a person can look for, of the last certificate that was sent. */
export function issuerNameOf(chain: Chain | undefined): string {
  const last = chain?.certificates.at(-1);
  return last?.issuerName ?? last?.issuerOrganisation ?? '';
}

/** The chain names a public authority although no root was found for it. */
export function namesPublicIssuer(chain: Chain | undefined): boolean {
  const named = chain?.certificates.filter((one) => !one.selfSigned) ?? [];
  return named.some((one) =>
    [one.issuerName, one.issuerOrganisation].some((name) => name !== undefined && isPublicIssuer(name)),
  );
}

/** What tells one certificate from another: its fingerprint, and the name in it. Empty when none was shown. */
export function leafOf(chain: Chain | undefined): string {
  const leaf = chain?.certificates[0];
  return leaf ? `${leaf.fingerprint} ${leaf.subjectName ?? ''}` : '';
}
