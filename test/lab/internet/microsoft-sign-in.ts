import { type Answer, html, json, type Site, type Visit } from '../host.ts';
import { signInOwn, visitId } from './microsoft-headers.ts';

/** Tenants of the simulated Entra, by verified domain. */
const tenants: Record<string, { id: string; brand: string }> = {
  'contoso.com': { id: '6babcaad-604b-40ac-a9d7-9fd97c0b779f', brand: 'Contoso' },
  'fabrikam.com': { id: '8c2f5f6e-1c8b-4b39-9d8c-2f1c9c6a4c11', brand: 'Fabrikam' },
};
const fixedTenants: Record<string, string> = {
  common: '{tenantid}',
  organizations: '{tenantid}',
  consumers: '9188040d-6c67-4c5b-b112-36a304b66dad',
};

export interface SignInSettings {
  /** Domains that sign in at their own server. */
  federated: readonly string[];
  tenantRestrictions: boolean;
}

const stamp = (now: number) => `${new Date(now).toISOString().slice(0, 19).replace('T', ' ')}Z`;

/** The documented shape of every refusal (protocols.md 6.1, 6.4). */
export function entraError(
  visit: Visit,
  status: number,
  error: string,
  code: number,
  message: string,
): Answer {
  const trace = visitId(visit, 'trace');
  const correlation = visitId(visit, 'correlation');
  const at = stamp(visit.now);
  return json(
    status,
    {
      error,
      error_description: `AADSTS${code}: ${message}\r\nTrace ID: ${trace}\r\nCorrelation ID: ${correlation}\r\nTimestamp: ${at}`,
      error_codes: [code],
      timestamp: at,
      trace_id: trace,
      correlation_id: correlation,
      error_uri: `https://login.microsoftonline.com/error?code=${code}`,
    },
    signInOwn(visit),
  );
}

/** login.microsoftonline.com and its siblings. */
export function entraSite(settings: SignInSettings): Site {
  return (visit) => {
    const path = visit.path.toLowerCase();
    if (settings.tenantRestrictions && path.includes('/oauth2/')) {
      return withHeader(
        entraError(visit, 400, 'invalid_request', 500021, 'Access to the tenant is denied.'),
        'Restrict-Access-Confirm',
        '1',
      );
    }
    if (path === '/getuserrealm.srf') return realm(visit, visit.query.get('login') ?? '', settings);
    if (path.startsWith('/common/userrealm/')) {
      return realm(visit, decodeURIComponent(visit.path.slice('/common/userrealm/'.length)), settings);
    }
    if (path.endsWith('/.well-known/openid-configuration')) return openId(visit, path);
    if (path.endsWith('/discovery/v2.0/keys'))
      return json(200, { keys: [{ kty: 'RSA', use: 'sig', kid: 'lab' }] }, signInOwn(visit));
    if (path.endsWith('/discovery/instance')) {
      return json(
        200,
        {
          tenant_discovery_endpoint:
            'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
          metadata: [],
        },
        signInOwn(visit),
      );
    }
    if (path.endsWith('/oauth2/v2.0/token') || path.endsWith('/oauth2/token')) return token(visit);
    if (path.endsWith('/oauth2/v2.0/devicecode')) return missing(visit, 'client_id');
    return html(
      200,
      '<html><head><title>Sign in to your account</title></head><body></body></html>',
      signInOwn(visit),
    );
  };
}

function token(visit: Visit): Answer {
  if (visit.method !== 'POST') {
    return entraError(
      visit,
      400,
      'invalid_request',
      900561,
      'The endpoint only accepts POST requests. Received a GET request.',
    );
  }
  return missing(visit, 'grant_type');
}

const missing = (visit: Visit, name: string) =>
  entraError(
    visit,
    400,
    'invalid_request',
    900144,
    `The request body must contain the following parameter: '${name}'.`,
  );

function openId(visit: Visit, path: string): Answer {
  const named = path.split('/')[1] ?? '';
  const tenant =
    fixedTenants[named] ?? tenants[named]?.id ?? Object.values(tenants).find(({ id }) => id === named)?.id;
  if (tenant === undefined) {
    return entraError(
      visit,
      400,
      'invalid_tenant',
      90002,
      `Tenant '${named}' not found. Check to make sure you have the correct tenant ID.`,
    );
  }
  const base = `https://login.microsoftonline.com/${tenant}`;
  return json(
    200,
    {
      token_endpoint: `${base}/oauth2/v2.0/token`,
      token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt'],
      jwks_uri: `${base}/discovery/v2.0/keys`,
      response_modes_supported: ['query', 'fragment', 'form_post'],
      issuer: `${base}/v2.0`,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
      tenant_region_scope: named in tenants ? 'EU' : null,
      cloud_instance_name: 'microsoftonline.com',
      cloud_graph_host_name: 'graph.windows.net',
      msgraph_host: 'graph.microsoft.com',
    },
    signInOwn(visit),
  );
}

function realm(visit: Visit, login: string, settings: SignInSettings): Answer {
  const domain = login.split('@').at(-1)?.toLowerCase() ?? '';
  const tenant = tenants[domain];
  const common = { Login: login, DomainName: domain };
  if (!tenant)
    return json(200, { State: 4, UserState: 1, ...common, NameSpaceType: 'Unknown' }, signInOwn(visit));
  const cloud = {
    CloudInstanceName: 'microsoftonline.com',
    CloudInstanceIssuerUri: 'urn:federation:MicrosoftOnline',
  };
  if (!settings.federated.includes(domain)) {
    return json(
      200,
      {
        State: 4,
        UserState: 1,
        ...common,
        NameSpaceType: 'Managed',
        FederationBrandName: tenant.brand,
        ...cloud,
      },
      signInOwn(visit),
    );
  }
  const authUrl = `https://sts.${domain}/adfs/ls/?username=${encodeURIComponent(login)}&wa=wsignin1.0&wtrealm=urn%3afederation%3aMicrosoftOnline&wctx=`;
  return json(
    200,
    {
      State: 3,
      UserState: 2,
      ...common,
      NameSpaceType: 'Federated',
      federation_protocol: 'WSTrust',
      FederationGlobalVersion: -1,
      AuthURL: authUrl,
      FederationBrandName: tenant.brand,
      ...cloud,
    },
    signInOwn(visit),
  );
}

/** login.live.com: consumer accounts. */
export const liveSite: Site = (visit) => {
  const own = [
    ...signInOwn(visit),
    ['PPServer', `PPV: 30 H: FR1PEPF0000${visit.connection % 1000} V: 0`] as const,
  ];
  if (visit.path.endsWith('/.well-known/openid-configuration')) {
    return json(
      200,
      {
        issuer: 'https://login.live.com',
        authorization_endpoint: 'https://login.live.com/oauth20_authorize.srf',
        token_endpoint: 'https://login.live.com/oauth20_token.srf',
        jwks_uri: 'https://login.live.com/.well-known/jwks',
      },
      own,
    );
  }
  if (visit.path === '/oauth20_token.srf') {
    return json(
      400,
      {
        error: 'invalid_request',
        error_description: "The request body must contain the following parameter: 'grant_type'.",
        correlation_id: visitId(visit, 'correlation'),
      },
      own,
    );
  }
  return html(200, '<html><head><title>Sign in to your Microsoft account</title></head></html>', own);
};

function withHeader(answer: Answer, name: string, value: string): Answer {
  return { ...answer, headers: [...(answer.headers ?? []), [name, value]] };
}
