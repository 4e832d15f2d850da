import { format, hasMessage } from '../../messages/report.ts';
import type { Observation } from '../../model/observation.ts';
import { identify, type ProbeIdentity, withoutTry } from '../../model/probe-identity.ts';
import { safeText } from '../safe-text.ts';

const operators: Readonly<Record<string, string>> = {
  microsoft: 'Microsoft',
  google: 'Google',
  apple: 'Apple',
  firefox: 'Mozilla',
  cloudflare: 'Cloudflare',
  quad9: 'Quad9',
};

/** Status feeds of the catalogue by the names of their pages. */
const feeds: Readonly<Record<string, string>> = {
  'm365-admin': 'Microsoft 365',
  'm365-consumer': 'Outlook.com',
  azure: 'Azure',
  'azure-feed': 'Azure (RSS)',
  'google-workspace': 'Google Workspace',
  'google-workspace-feed': 'Google Workspace (Atom)',
  'm365-admin-feed': 'Microsoft 365 (RSS)',
  apple: 'Apple',
  zoho: 'Zoho',
  'zoho-eu': 'Zoho (EU)',
  'zoho-in': 'Zoho (IN)',
  fastmail: 'Fastmail',
  proton: 'Proton',
  ovh: 'OVHcloud',
  gandi: 'Gandi',
  hostinger: 'Hostinger',
  godaddy: 'GoDaddy',
  infomaniak: 'Infomaniak',
};

/** Plain name of the check behind an observation id; an unknown id names itself. */
export function checkName(id: string, locale: string): string {
  const found = nameValues(identify(id));
  if (!found || !hasMessage(found.id)) return safeText(withoutTry(id), 200);
  return format(found.id, found.values, locale);
}

/** Plain name of a check, with what its data says where the id does not. */
export function observationName(observation: Observation, locale: string): string {
  const { family, route } = identify(observation.id);
  if (
    observation.kind === 'dns-server' &&
    observation.data &&
    (family === 'dns-at' || family === 'dns-control')
  ) {
    const { name, server, role } = observation.data;
    const values = { host: safeText(name), server: safeText(server) };
    return format(role === 'configured' ? 'report.check.dns-at' : 'report.check.dns-control', values, locale);
  }
  if (route !== undefined) return format(`report.route.${route}`, {}, locale);
  return checkName(observation.id, locale);
}

/** A document of a sign-in without a name of its own has that of its kind: a cloud of its own has the same ones. */
function signInName(document: string): string {
  const own = `report.check.sign-in.${document}`;
  return hasMessage(own) ? own : `report.check.sign-in.${document.split('-').at(-1)}`;
}

interface Named {
  id: string;
  values: Record<string, string>;
}

function nameValues(identity: ProbeIdentity): Named | undefined {
  const { family, literal, variant, port } = identity;
  const [subject, host, operator] = [identity.subject, identity.host, identity.operator].map((part) =>
    safeText(part, 120),
  ) as [string, string, string];
  switch (family) {
    case 'dns-at':
    case 'dns-control':
      // Planned before anybody knows which servers these are.
      if (subject === 'mailbox') return { id: `report.check.${family}.mailbox`, values: {} };
      // Which resolver it was stands in the data of what was found.
      return {
        id: family === 'dns-at' ? 'report.check.dns-at-each' : 'report.check.dns-control',
        values: { host: subject },
      };
    case 'control':
      return {
        id: literal ? 'report.check.control-ip' : 'report.check.control',
        values: { operator: operators[operator] ?? operator },
      };
    case 'control-direct':
      return {
        id: literal ? 'report.check.control-direct-ip' : 'report.check.control-direct',
        values: { operator: operators[operator] ?? operator },
      };
    case 'port-control':
      return { id: 'report.check.port-control', values: { host, port: String(port ?? '') } };
    case 'dns':
    case 'proxy-connect':
    case 'direct':
    case 'ways':
      return { id: `report.check.${family}`, values: { host: subject } };
    case 'tcp':
      // Planned before anybody knows which servers these are; each that is found has a name and port of its own.
      return port === undefined
        ? { id: 'report.check.tcp.mailbox', values: {} }
        : { id: 'report.check.tcp', values: { host, port: String(port) } };
    case 'hosts-file':
      return { id: `report.check.${subject === '' ? family : 'hosts-file.mailbox'}`, values: {} };
    case 'tls':
      return { id: variant === '' ? 'report.check.tls' : `report.check.tls.${variant}`, values: { host } };
    case 'domain':
    case 'autoconfig':
    case 'sync':
      return { id: `report.check.${family}.${subject}`, values: {} };
    case 'sign-in':
      return { id: signInName(subject), values: {} };
    // Behind a colon stands whose it is, where another provider has the same elsewhere.
    case 'autodiscover':
      return { id: `report.check.autodiscover.${subject.split(':', 1)[0]}`, values: {} };
    case 'route':
      return { id: `report.route.${subject.split(':', 1)[0]}`, values: {} };
    case 'feed':
      return subject === 'organisation'
        ? { id: 'report.check.feed-organisation', values: {} }
        : { id: 'report.check.feed', values: { feed: feeds[subject] ?? subject } };
    case 'extra':
      return { id: 'report.check.extra', values: { id: subject } };
    default:
      return subject === '' ? { id: `report.check.${family}`, values: {} } : undefined;
  }
}
