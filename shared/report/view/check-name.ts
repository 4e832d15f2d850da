import { format, hasMessage } from '../../messages/report.ts';
import type { Observation } from '../../model/observation.ts';
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
  apple: 'Apple',
};

/** Plain name of the check behind an observation id (its shape: docs in shared/plan); an unknown id names itself. */
export function checkName(id: string, locale: string): string {
  const bare = id.replace(/#\d+$/, '').replace(/@[^@]*$/, '');
  const [family = '', ...rest] = bare.split(':');
  const tail = rest.join(':');
  const found = nameValues(family, rest, tail);
  if (!found || !hasMessage(found.id)) return safeText(bare, 200);
  return format(found.id, found.values, locale);
}

/** Plain name of a check, with what its data says where the id does not. */
export function observationName(observation: Observation, locale: string): string {
  if (observation.kind === 'dns-server' && observation.data && /^dns-(at|control)/.test(observation.id)) {
    const { name, server, role } = observation.data;
    const values = { host: safeText(name), server: safeText(server) };
    return format(role === 'configured' ? 'report.check.dns-at' : 'report.check.dns-control', values, locale);
  }
  if (observation.route !== undefined && observation.id.startsWith('route:')) {
    return format(`report.route.${observation.route}`, {}, locale);
  }
  return checkName(observation.id, locale);
}

interface Named {
  id: string;
  values: Record<string, string>;
}

function nameValues(family: string, rest: string[], tail: string): Named | undefined {
  const [first = '', second = '', third = ''] = rest.map((part) => safeText(part, 120));
  switch (family) {
    case 'control': {
      const operator = operators[first.replace(/-ip$/, '')] ?? first;
      return {
        id: first.endsWith('-ip') ? 'report.check.control-ip' : 'report.check.control',
        values: { operator },
      };
    }
    case 'dns-at':
      return { id: 'report.check.dns-at', values: { server: first, host: rest.at(-1) ?? '' } };
    case 'dns-control':
      return { id: 'report.check.dns-control', values: { host: rest.at(-1) ?? '' } };
    case 'dns':
    case 'proxy-connect':
    case 'direct':
    case 'ways':
      return { id: `report.check.${family}`, values: { host: safeText(tail, 120) } };
    case 'tcp':
      return { id: 'report.check.tcp', values: { host: first, port: second } };
    case 'tls':
      return { id: third === '' ? 'report.check.tls' : `report.check.tls.${third}`, values: { host: first } };
    case 'domain':
    case 'sign-in':
    case 'autodiscover':
    case 'sync':
      return { id: `report.check.${family}.${first}`, values: {} };
    case 'autoconfig':
      return { id: 'report.check.autoconfig', values: { source: first } };
    case 'route':
      return { id: `report.route.${first}`, values: {} };
    case 'feed':
      return first === 'organisation'
        ? { id: 'report.check.feed-organisation', values: {} }
        : { id: 'report.check.feed', values: { feed: feeds[first] ?? first } };
    case 'extra':
      return { id: 'report.check.extra', values: { id: first } };
    default:
      return tail === '' ? { id: `report.check.${family}`, values: {} } : undefined;
  }
}
