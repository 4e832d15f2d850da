import * as z from 'zod';
import type { ParsedAnswer } from '../../../shared/model/observation.ts';
import { plainText } from '../net/plain-text.ts';
import { readJson } from './json.ts';
import { readOauthError } from './oauth-error.ts';

const configuration = z.object({
  issuer: z.string(),
  tenant_region_scope: z.string().nullish(),
  cloud_instance_name: z.string().nullish(),
});

const TENANT = /\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\//i;

/** OpenID Connect Discovery 1.0; a domain that is no tenant gets an OAuth error instead (protocols.md 6.1). */
export function readOidc(body: string): ParsedAnswer | undefined {
  const found = readJson(body, configuration);
  if (!found) return readOauthError(body);
  const tenantId = TENANT.exec(`${found.issuer}/`)?.[1];
  return {
    type: 'oidc',
    issuer: plainText(found.issuer, 300),
    ...(tenantId && { tenantId }),
    ...(found.tenant_region_scope && { region: plainText(found.tenant_region_scope, 16) }),
    ...(found.cloud_instance_name && { cloud: plainText(found.cloud_instance_name, 64) }),
  };
}
