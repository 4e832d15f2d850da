import { readAutoconfig } from '../../../electron/engine/documents/autoconfig-xml.ts';
import { readDocument } from '../../../electron/engine/documents/documents.ts';
import { caps } from '../../../electron/engine/net/limits.ts';
import { documentType } from '../../../shared/plan/planned-http.ts';
import { bytes, type Target } from '../target.ts';

export const autodiscoverXml = `<?xml version="1.0" encoding="utf-8"?><Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006"><Response xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a"><Account><AccountType>email</AccountType><Action>redirectAddr</Action><RedirectAddr>probe@contoso.mail.onmicrosoft.com</RedirectAddr><RedirectUrl>https://autodiscover-s.outlook.com/autodiscover/autodiscover.xml</RedirectUrl></Account><Error Time="10:00:00.1" Id="1"><ErrorCode>600</ErrorCode><Message>Invalid Request</Message></Error></Response></Autodiscover>`;
const autoconfigXml = `<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="contoso.com"><domain>contoso.com</domain><incomingServer type="imap"><hostname>imap.contoso.com</hostname><port>993</port><socketType>SSL</socketType><authentication>OAuth2</authentication></incomingServer><outgoingServer type="smtp"><hostname>smtp.contoso.com</hostname><port>587</port><socketType>STARTTLS</socketType></outgoingServer></emailProvider></clientConfig>`;

/** The documents of sign-in, Autodiscover and autoconfig. */
export const documentsXml: Target = {
  name: 'documents-xml',
  grammar: 'xml',
  samples: [autodiscoverXml, autoconfigXml].map(bytes),
  words: [
    '<Action>',
    '<RedirectUrl>',
    '<incomingServer type="imap">',
    '<hostname>',
    '</port>',
    'xmlns:a="b"',
    '<a:b>',
  ],
  longest: caps.httpBody,
  run(input) {
    const text = input.toString('utf8');
    readDocument('autodiscover-xml', text);
    readAutoconfig(text, 'contoso.com');
  },
};

export const documentsJson: Target = {
  name: 'documents-json',
  grammar: 'json',
  samples: [
    {
      issuer: 'https://login.microsoftonline.com/6f8f4b3c-0000-4000-8000-1234567890ab/v2.0',
      token_endpoint: 'https://login.microsoftonline.com/x/oauth2/v2.0/token',
      tenant_region_scope: 'EU',
    },
    { error: 'invalid_tenant', error_description: 'AADSTS90002: Tenant not found.', error_codes: [90002] },
    {
      NameSpaceType: 'Federated',
      AuthURL: 'https://sts.contoso.com/adfs/ls/?username=a%40contoso.com',
      federation_protocol: 'WSTrust',
      DomainName: 'contoso.com',
    },
    { Protocol: 'AutodiscoverV1', Url: 'https://outlook.office365.com/autodiscover/autodiscover.xml' },
    {
      error: {
        code: 'InvalidAuthenticationToken',
        message: 'Access token is empty.',
        innerError: { 'request-id': 'a' },
      },
    },
    {
      schema: 'mailpath-report/1',
      startedAt: '2026-11-20T10:00:00.000Z',
      request: { domain: 'contoso.com', failing: ['outlook-mobile'] },
      verdict: { outcome: 'device' },
      observations: [
        { route: 'ews', status: 'ok' },
        { route: 'mx', status: 'failed' },
      ],
    },
  ].map((one) => bytes(JSON.stringify(one))),
  words: ['Managed', 'Federated', 'error_codes', 'https://', 'AADSTS50034', 'outlook-mobile', 'observations'],
  longest: caps.httpLongBody,
  run(input) {
    const text = input.toString('utf8');
    for (const type of documentType.options) readDocument(type, text);
  },
};
