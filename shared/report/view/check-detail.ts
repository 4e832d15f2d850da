import { failureMessage } from '../../messages/failure-message.ts';
import { format, type MessageValue } from '../../messages/report.ts';
import { cutReasons } from '../../model/cut-reasons.ts';
import type { Observation } from '../../model/observation.ts';
import { identify } from '../../model/probe-identity.ts';
import { watchedKinds } from '../../model/watched-kinds.ts';
import { safeText } from '../safe-text.ts';
import { checkName } from './check-name.ts';

/** Plain words for the failure of an observation; empty when it did not fail. */
export function failureWords(observation: Observation, locale: string): string {
  const code = observation.failure?.code;
  if (observation.status !== 'failed' || code === undefined) return '';
  return format(failureMessage(code), {}, locale);
}

/** Why an observation did not run or does not apply, or passed only in part; empty when it ran. */
export function reasonWords(observation: Observation, locale: string): string {
  const { reason, blockedBy, notRead, status } = observation;
  if (status === 'ok' && notRead !== undefined) return format('report.reason.not-read', {}, locale);
  if (reason === undefined) return '';
  if (reason === 'dependency-failed' && blockedBy !== undefined) {
    return format('report.reason.dependency-failed-on', { check: checkName(blockedBy, locale) }, locale);
  }
  return format(`report.reason.${reason}`, {}, locale);
}

/** Kinds whose time says nothing, because they read this computer, or is said already. */
const untimed: ReadonlySet<string> = new Set([
  ...['user-report', 'interfaces', 'hosts-file', 'proxy-settings'],
  ...watchedKinds,
]);

/** The technical side in a few words: status, server, code, time. Texts of servers are made safe to show. */
export function technicalDetail(observation: Observation, locale: string): string {
  const parts: string[] = [];
  const { failure, data } = observation;
  if (data !== undefined) parts.push(...dataParts(observation, (id, values) => format(id, values, locale)));
  if (data !== undefined && 'via' in data && data.via === 'proxy' && data.proxy !== undefined)
    parts.push(format('report.detail.by-proxy', { proxy: safeText(data.proxy, 80) }, locale));
  for (const { what, why } of observation.notRead ?? []) {
    parts.push(format('report.detail.not-read', { what: safeText(`${what} (${why})`, 120) }, locale));
  }
  if (failure !== undefined) {
    parts.push(failure.code);
    if (failure.text !== undefined) parts.push(safeText(failure.text, 160));
  }
  const ran = observation.status === 'ok' || observation.status === 'failed';
  if (ran && !untimed.has(observation.kind)) parts.push(milliseconds(totalMs(observation), locale));
  // What had begun and was cut off, unlike what had not.
  if (cutReasons.has(observation.reason ?? '') && observation.durationMs > 0) {
    const time = milliseconds(observation.durationMs, locale);
    parts.push(format('report.detail.cut-after', { time }, locale));
  }
  return parts.filter((part) => part !== '').join(', ');
}

/** Time of one observation, milliseconds: the exchange's own where it was measured. */
export function totalMs(observation: Observation): number {
  const data = observation.data as { timing?: { totalMs: number } } | undefined;
  return data?.timing?.totalMs ?? observation.durationMs;
}

/** A span of milliseconds: `340 ms`, `4.1 s`, from two minutes on `2.5 min`. */
export function milliseconds(ms: number, locale: string): string {
  if (ms >= 120_000) return format('report.run.minutes', { minutes: ms / 60_000 }, locale);
  return ms >= 1000
    ? format('report.run.seconds', { seconds: ms / 1000 }, locale)
    : format('report.run.milliseconds', { ms: ms < 10 ? Math.round(ms * 10) / 10 : Math.round(ms) }, locale);
}

function dataParts(
  observation: Observation,
  say: (id: string, values?: Record<string, MessageValue>) => string,
): string[] {
  const safe = (text: string | undefined, max = 80) => (text === undefined ? '' : safeText(text, max));
  switch (observation.kind) {
    case 'interfaces':
      return [
        [...new Set(observation.data?.interfaces.map((entry) => entry.name + (entry.tunnel ? ' (VPN)' : '')))]
          .slice(0, 6)
          .map((name) => safe(name, 40))
          .join(' '),
      ];
    case 'gateway':
      return [safe(observation.data?.address)];
    case 'hosts-file':
      return (observation.data?.entries ?? [])
        .slice(0, 3)
        .map((entry) => safe(`${entry.address} ${entry.name}`));
    case 'proxy-settings':
      return [
        say('report.detail.proxy-source', { source: observation.data?.source ?? 'unknown' }),
        // "Direct" out of settings that were not read is nobody's decision.
        [
          ...new Set(
            observation.data?.decisions
              .filter(({ proxy, problem }) => problem !== 'not-read' || proxy !== 'DIRECT')
              .map((decision) => safe(decision.proxy)),
          ),
        ]
          .slice(0, 3)
          .join(' '),
        observation.data?.autoDetect === true ? say('report.detail.proxy-search') : '',
        ...otherServices(observation.data).map((proxy) =>
          say('report.detail.proxy-services', { proxy: safe(proxy) }),
        ),
      ];
    case 'pac':
      return [safe(observation.data?.url), status(observation.data?.statusCode)];
    case 'proxy-connect':
      return [safe(observation.data?.proxy), status(observation.data?.statusCode)];
    case 'internet-control': {
      const { statusCode, location, title } = observation.data ?? {};
      return [
        status(statusCode),
        location === undefined || observation.status === 'ok'
          ? ''
          : say('report.detail.to', { place: safe(location) }),
        title === undefined || observation.status === 'ok'
          ? ''
          : say('report.detail.title', { title: safe(title) }),
      ];
    }
    case 'dns-system':
      return [addressList(observation.data?.addresses.map((entry) => entry.address) ?? [])];
    case 'dns-server': {
      const { rcode, answers = [], role, server } = observation.data ?? {};
      const where =
        identify(observation.id).family === 'dns-control'
          ? role === 'control'
            ? say('report.detail.via', { server: safe(server) })
            : safe(server)
          : '';
      return [where, rcode === 'NOERROR' ? '' : safe(rcode), addressList(answers)];
    }
    case 'dns-random-label':
      return (observation.data?.rewritten ?? [])
        .slice(0, 2)
        .map((entry) => `${safe(entry.name)} ${safe(entry.address)}`);
    case 'tcp':
      return [safe(observation.data?.remote.address)];
    case 'tls': {
      const { protocol, chain, platform } = observation.data ?? {};
      const leaf = chain?.certificates[0];
      const issuer = chain?.anchor === 'public' && observation.status === 'ok' ? undefined : leaf?.issuerName;
      return [
        safe(protocol),
        issuer === undefined ? '' : say('report.detail.issued-by', { issuer: safe(issuer) }),
        safe(platform?.error),
      ];
    }
    case 'http': {
      const { statusCode, own, frontDoor, frontDoorSite } = observation.data ?? {};
      const site = safe(frontDoorSite) || safe(frontDoor);
      return [
        status(statusCode),
        own === true && observation.status === 'failed' ? say('report.detail.own-headers') : '',
        site,
      ];
    }
    case 'mail-protocol':
      return [
        safe(observation.data?.serverName),
        observation.status === 'ok'
          ? ''
          : say('report.detail.reached', { step: observation.data?.reached ?? 'nothing' }),
      ];
    case 'autoconfig':
      return [status(observation.data?.statusCode)];
    case 'status-feed': {
      const { state, refreshedAt, incidents = [] } = observation.data ?? {};
      return [
        state === undefined ? '' : say('report.detail.feed-state', { state }),
        refreshedAt === undefined
          ? ''
          : say('report.detail.feed-renewed', { time: `${refreshedAt.slice(0, 16).replace('T', ' ')} UTC` }),
        incidents
          .slice(0, 3)
          .map((incident) => safe(incident.id, 40))
          .join(' '),
      ];
    }
    case 'device-stall':
    case 'network-change':
      return [`${observation.startedAt.slice(11, 19)} UTC`];
    default:
      return [];
  }
}

function status(code: number | undefined): string {
  return code === undefined ? '' : `HTTP ${code}`;
}

function addressList(addresses: readonly string[]): string {
  const shown = addresses.slice(0, 2).map((address) => safeText(address, 80));
  const rest = addresses.length - shown.length;
  return shown.join(' ') + (rest > 0 ? ` +${rest}` : '');
}

type ProxySettingsData = NonNullable<Extract<Observation, { kind: 'proxy-settings' }>['data']>;

/** The proxy of Windows' services, where they go another way than the person's programs. */
function otherServices(data: ProxySettingsData | undefined): string[] {
  const { services, decisions = [] } = data ?? {};
  if (services === undefined) return [];
  const same =
    decisions.length === 0 ? services === 'DIRECT' : decisions.every(({ proxy }) => proxy === services);
  return same ? [] : [services];
}
