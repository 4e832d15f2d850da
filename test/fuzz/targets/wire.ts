import { X509Certificate } from 'node:crypto';
import { encode } from 'dns-packet';
import {
  describe,
  findRoot,
  isIssuedBy,
  nameMatches,
} from '../../../electron/engine/net/certificate-chain.ts';
import { parseMessage } from '../../../electron/engine/net/dns-message.ts';
import { caps } from '../../../electron/engine/net/limits.ts';
import { pemBlocks } from '../../../electron/engine/net/system-trust.ts';
import type { ProbeContext } from '../../../electron/engine/probe.ts';
import { hostsFile } from '../../../electron/engine/probes/hosts-file.ts';
import type { PlannedProbe } from '../../../shared/model/plan.ts';
import { Authority } from '../../unit/net/servers/authority.ts';
import { bytes, expectThat, type Target } from '../target.ts';

const answers = [
  { type: 'A' as const, name: 'contoso.com', ttl: 60, data: '192.0.2.1' },
  {
    type: 'MX' as const,
    name: 'contoso.com',
    ttl: 60,
    data: { preference: 10, exchange: 'contoso-com.mail.protection.outlook.com' },
  },
  {
    type: 'TXT' as const,
    name: 'contoso.com',
    ttl: 60,
    data: ['v=spf1 include:spf.protection.outlook.com -all', 'b'],
  },
  {
    type: 'SRV' as const,
    name: '_imaps._tcp.contoso.com',
    ttl: 60,
    data: { priority: 0, weight: 1, port: 993, target: 'imap.contoso.com' },
  },
  { type: 'CNAME' as const, name: 'autodiscover.contoso.com', ttl: 60, data: 'autodiscover.outlook.com' },
  {
    type: 'CAA' as const,
    name: 'contoso.com',
    ttl: 60,
    data: { flags: 0, tag: 'issue', value: 'ca.example' },
  },
  {
    type: 'SOA' as const,
    name: 'contoso.com',
    ttl: 60,
    data: {
      mname: 'ns.contoso.com',
      rname: 'a.contoso.com',
      serial: 1,
      refresh: 1,
      retry: 1,
      expire: 1,
      minimum: 1,
    },
  },
];
const types = ['A', 'AAAA', 'CNAME', 'MX', 'NS', 'PTR', 'SOA', 'SRV', 'TXT', 'CAA'] as const;

export const dnsAnswers: Target = {
  name: 'dns-answers',
  grammar: 'binary',
  samples: answers.map((one) =>
    encode({
      type: 'response',
      id: 7,
      flags: 0x180,
      questions: [{ type: one.type, name: one.name, class: 'IN' }],
      answers: [one, ...answers] as never,
    }),
  ),
  words: ['\xc0\x0c', '\xc0\xff', '\x3f', '\x00\x10\x00\x01', '\xff\xff'],
  longest: caps.dnsMessage + 64,
  run(input) {
    for (const type of types) {
      const parsed = parseMessage(input, 7, { name: 'contoso.com', type });
      if (parsed.kind !== 'answer') continue;
      expectThat(parsed.answer.answers.length <= caps.dnsAnswers, 'more answers than the cap');
      expectThat(
        parsed.answer.answers.every((one) => one.length <= caps.dnsText),
        'a longer text than the cap',
      );
    }
  },
};

const root = await Authority.create('CN=Root, O=Example');
const leaf = await root.issue({
  names: ['mail.contoso.com', 'contoso.com', '192.0.2.1'],
  organisation: 'Contoso',
});
const der = [leaf.cert, root.pem].map((pem) => new X509Certificate(pem).raw);
const rootCertificate = new X509Certificate(root.pem);

export const certificates: Target = {
  name: 'certificates',
  grammar: 'binary',
  samples: [...der, bytes(root.pem)],
  words: [
    '\x30\x82',
    '\x06\x03\x55\x04\x03',
    '\x0c\x00',
    '\x17\x0d',
    '-----BEGIN CERTIFICATE-----',
    '-----END CERTIFICATE-----',
  ],
  longest: 100 * 1024,
  run(input) {
    pemBlocks(input.toString('utf8'));
    const certificate = parsed(input);
    if (certificate === undefined) return;
    describe(certificate);
    isIssuedBy(certificate, rootCertificate);
    isIssuedBy(rootCertificate, certificate);
    findRoot([certificate], [root.pem, certificate.toString()]);
    nameMatches(certificate, 'mail.contoso.com');
    nameMatches(certificate, '192.0.2.1');
  },
};

/** What OpenSSL refuses in a handshake never comes to us. */
function parsed(input: Buffer): X509Certificate | undefined {
  try {
    return new X509Certificate(input);
  } catch {
    return undefined;
  }
}

export const hostsFiles: Target = {
  name: 'hosts-file',
  grammar: 'lines',
  samples: [
    bytes(
      '# Comment\n127.0.0.1 localhost\n::1 localhost ip6-localhost\n52.97.1.2\toutlook.office365.com  login.microsoftonline.com # old\n\r\n10.0.0.1 autodiscover.contoso.com\n',
    ),
  ],
  words: ['127.0.0.1 ', 'outlook.office365.com', '#', '\t', '::1%lo0', 'contoso.com.'],
  longest: 1024 * 1024,
  run(input) {
    const value = { path: '/etc/hosts', text: input.toString('utf8'), whole: true };
    const profile = { platform: { hostsFile: async () => ({ is: 'value', value }) } };
    const context = { request: { domain: 'contoso.com' }, profile } as unknown as ProbeContext;
    return hostsFile({ input: {} } as PlannedProbe, context, ({ data }) => {
      expectThat((data?.entries.length ?? 0) <= 100, 'more entries than the cap');
    });
  },
};
