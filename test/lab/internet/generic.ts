import { html, type InternetPart, type MailService, type SimulatedHost, type Site } from '../host.ts';

/** A domain with mail servers of its own, found by SRV, by autoconfig and in the ISPDB (protocols.md 2.1, 5.6). */
const autoconfig = `<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1">
  <emailProvider id="example.org">
    <domain>example.org</domain>
    <displayName>Example Mail</displayName>
    <incomingServer type="imap">
      <hostname>imap.example.org</hostname><port>993</port><socketType>SSL</socketType>
      <authentication>password-cleartext</authentication><username>%EMAILADDRESS%</username>
    </incomingServer>
    <incomingServer type="pop3">
      <hostname>pop.example.org</hostname><port>995</port><socketType>SSL</socketType>
      <authentication>password-cleartext</authentication><username>%EMAILADDRESS%</username>
    </incomingServer>
    <outgoingServer type="smtp">
      <hostname>smtp.example.org</hostname><port>587</port><socketType>STARTTLS</socketType>
      <authentication>password-cleartext</authentication><username>%EMAILADDRESS%</username>
    </outgoingServer>
  </emailProvider>
</clientConfig>
`;

const xml = {
  status: 200,
  headers: [['content-type', 'text/xml; charset=utf-8']],
  body: autoconfig,
} as const;

const ispdb: Site = (visit) => (visit.path === '/v1.1/example.org' ? xml : html(404, 'not found'));

const ownAutoconfig: Site = (visit) =>
  visit.path === '/mail/config-v1.1.xml' ? xml : html(404, '<html><head><title>404</title></head></html>');

const website: Site = (visit) => {
  if (visit.path === '/.well-known/autoconfig/mail/config-v1.1.xml') return xml;
  return html(visit.path === '/' ? 200 : 404, '<html><head><title>Example</title></head></html>', [
    ['Server', 'nginx'],
  ]);
};

const mail = (
  protocol: MailService['protocol'],
  port: number,
  security: MailService['security'],
): MailService => ({
  protocol,
  port,
  security,
  personality: 'generic',
});

const host = (name: string, addresses: string[], extra: Partial<SimulatedHost>): SimulatedHost => ({
  name,
  addresses,
  certificate: { operator: 'letsencrypt', names: [name] },
  ...extra,
});

export const generic: InternetPart = {
  hosts: [
    host('imap.example.org', ['185.12.64.10', '2a01:4f8:c0c::10'], {
      mail: [mail('imap', 993, 'implicit'), mail('imap', 143, 'starttls')],
    }),
    host('pop.example.org', ['185.12.64.11'], {
      mail: [mail('pop', 995, 'implicit'), mail('pop', 110, 'starttls')],
    }),
    host('smtp.example.org', ['185.12.64.12', '2a01:4f8:c0c::12'], {
      mail: [mail('smtp', 587, 'starttls'), mail('smtp', 465, 'implicit')],
    }),
    host('mx.example.org', ['185.12.64.13'], { mail: [mail('smtp', 25, 'starttls')] }),
    host('autoconfig.example.org', ['185.12.64.14'], { http: ownAutoconfig, https: ownAutoconfig }),
    host('example.org', ['185.12.64.15'], { http: website, https: website }),
    host('webmail.example.org', ['185.12.64.16'], {
      https: () => html(200, '<html><head><title>Webmail</title></head></html>', [['Server', 'nginx']]),
    }),
    host('autoconfig.thunderbird.net', ['34.120.1.77'], { https: ispdb }),
  ],
  records: [
    { name: 'example.org', type: 'MX', data: '10 mx.example.org' },
    { name: 'example.org', type: 'TXT', data: 'v=spf1 mx -all' },
    { name: 'example.org', type: 'NS', data: 'ns1.dns-host.example' },
    { name: 'example.org', type: 'NS', data: 'ns2.dns-host.example' },
    { name: '_imaps._tcp.example.org', type: 'SRV', data: '0 1 993 imap.example.org' },
    { name: '_imap._tcp.example.org', type: 'SRV', data: '10 1 143 imap.example.org' },
    { name: '_pop3s._tcp.example.org', type: 'SRV', data: '10 1 995 pop.example.org' },
    { name: '_submission._tcp.example.org', type: 'SRV', data: '0 1 587 smtp.example.org' },
    { name: '_submissions._tcp.example.org', type: 'SRV', data: '0 1 465 smtp.example.org' },
  ],
};
