import { html, type SimulatedHost, type Site, text } from '../host.ts';

/** Where the sign-in server of a federated domain is. */
export const federationAddress = (domain: string): string => `198.51.77.${10 + domain.length}`;

/** An organisation's own ADFS, with the pages by which it can be checked (protocols.md 6.3). */
export function federationServer(domain: string): SimulatedHost {
  const adfs: Site = (visit) => {
    const path = visit.path.toLowerCase();
    if (path === '/adfs/probe') return text(200, '');
    if (
      path === '/federationmetadata/2007-06/federationmetadata.xml' ||
      path === '/adfs/services/trust/mex'
    ) {
      return {
        status: 200,
        headers: [
          ['content-type', 'application/samlmetadata+xml'],
          ['Server', 'Microsoft-HTTPAPI/2.0'],
        ],
        body: `<?xml version="1.0"?><EntityDescriptor entityID="http://sts.${domain}/adfs/services/trust" xmlns="urn:oasis:names:tc:SAML:2.0:metadata"></EntityDescriptor>`,
      };
    }
    return html(200, '<html><head><title>Sign In</title></head></html>', [
      ['Server', 'Microsoft-HTTPAPI/2.0'],
    ]);
  };
  return {
    name: `sts.${domain}`,
    addresses: [federationAddress(domain)],
    certificate: { operator: 'digicert', names: [`sts.${domain}`], organisation: domain },
    http: adfs,
    https: adfs,
    ownHeaders: () => [['Server', 'Microsoft-HTTPAPI/2.0']],
  };
}
