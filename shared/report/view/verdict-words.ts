import { listOf } from '../../messages/list.ts';
import { format, hasMessage, ifKnown } from '../../messages/report.ts';
import { routeIds } from '../../model/client-ids.ts';
import type { Report } from '../../model/report.ts';
import type { AffectedId, Verdict } from '../../model/verdict.ts';
import { milliseconds } from './check-detail.ts';

/** Whose side, in two words: of a local verdict the place, since "local" helps nobody. */
export function sideWords(verdict: Pick<Verdict, 'outcome' | 'side'>, locale: string): string {
  const key = verdict.side === 'local' ? verdict.outcome : verdict.side;
  return format(`report.side.${key}`, {}, locale);
}

/** Confidence in words; the borders are those of the headline's "looks like" (0.8) and of `inconclusive` (0.5). */
export function certaintyWords(confidence: number, locale: string): string {
  const key =
    confidence >= 0.9
      ? 'very-sure'
      : confidence >= 0.8
        ? 'sure'
        : confidence >= 0.5
          ? 'fairly-sure'
          : 'not-sure';
  return format(`report.certainty.${key}`, {}, locale);
}

export function verdictTag(verdict: Verdict, locale: string): string {
  // "Not clear yet, confirmed, not sure" would say the same three times.
  if (verdict.side === 'unknown') return sideWords(verdict, locale);
  return format(
    'report.verdict.tag',
    {
      side: sideWords(verdict, locale),
      status: format(`report.verdict.${verdict.status}`, {}, locale),
      certainty: certaintyWords(verdict.confidence, locale),
    },
    locale,
  );
}

/** Where an undecided verdict leans; empty when it does not. */
export function leaningWords({ leaning }: Pick<Verdict, 'leaning'>, locale: string): string {
  if (!leaning) return '';
  const side = leaning.side === 'provider' ? 'provider' : 'local';
  return format(`report.verdict.leaning.${side}`, {}, locale);
}

const routes: ReadonlySet<string> = new Set(routeIds);

/** Ways in that no person would name: they serve programs, or other servers. */
const innerRoutes: ReadonlySet<AffectedId> = new Set([
  'graph',
  'graph-meta',
  'autod2',
  'mapi-nspi',
  'mobile-detect',
  'substrate',
  'owa-health',
  'mx',
]);

/**
 * What a person would name: the apps; where none is known, the ways into the mailbox. A way that answers is no comfort beside
 * an app that fails, and may have the same name.
 */
export function appsOf(
  verdict: Pick<Verdict, 'affected' | 'working'>,
  list: 'affected' | 'working',
  locale: string,
): string[] {
  const apps = verdict[list].filter((id) => !routes.has(id));
  const appsFail = list === 'working' && verdict.affected.some((id) => !routes.has(id));
  if (apps.length > 0 || appsFail) return namesOf(apps, locale);
  return namesOf(
    verdict[list].filter((id) => !innerRoutes.has(id)),
    locale,
  );
}

/** Plain names of affected or working routes and clients, each once. */
export function namesOf(ids: readonly AffectedId[], locale: string): string[] {
  return [
    ...new Set(ids.map((id) => format(`report.${routes.has(id) ? 'route' : 'client'}.${id}`, {}, locale))),
  ];
}

/** Local time of the measured computer, with its zone, and UTC: `2026-11-20 10:14:05 UTC+1 (09:14:05 UTC)`. */
export function startedWords(report: Report): string {
  const at = Date.parse(report.startedAt);
  const offset = report.environment.utcOffsetMinutes;
  const local = new Date(at + offset * 60_000);
  if (Number.isNaN(local.getTime())) return report.startedAt;
  const zone = `UTC${offset < 0 ? '−' : '+'}${Math.floor(Math.abs(offset) / 60)}${
    offset % 60 === 0 ? '' : `:${String(Math.abs(offset) % 60).padStart(2, '0')}`
  }`;
  const text = local.toISOString().slice(0, 19).replace('T', ' ');
  return offset === 0 ? `${text} UTC` : `${text} ${zone} (${new Date(at).toISOString().slice(11, 19)} UTC)`;
}

/** Label and value of each line about the run. */
export function runLines(report: Report, locale: string): [string, string][] {
  const label = (id: string) => format(`report.run.${id}`, {}, locale);
  const { environment, request, tool, timing, redaction, handedIn } = report;
  // Of a file, the program that measured stands among its maker's words, and this one judged.
  const runtime = `, ${environment.runtime}`;
  const counts = Object.entries(redaction.replaced)
    .filter(([name]) => hasMessage(`report.run.replaced.${name}`))
    .map(([name, count]) => format(`report.run.replaced.${name}`, { count }, locale))
    .join(', ');
  const found = foundWords(report, locale);
  const lines: [string, string][] = [
    [label('mailbox'), request.address ?? request.domain],
    ...(found === undefined ? [] : [[label('found-by'), found] satisfies [string, string]]),
    [label('started'), startedWords(report)],
    [label('duration'), milliseconds(report.durationMs, locale)],
    [label('tool'), `${tool.name} ${tool.version}${handedIn ? '' : runtime}`],
    [
      label('system'),
      `${environment.platform} ${environment.release} ${environment.architecture}${handedIn ? runtime : ''}`,
    ],
    [label('computer'), environment.hostname],
    [label('resolvers'), resolverWords(environment.dnsServers, locale)],
    [label('id'), report.id],
    [
      label('redaction'),
      format(`report.run.redaction.${redaction.level}`, { counts: ifKnown(counts) }, locale),
    ],
  ];
  if (timing.firstVerdictMs !== undefined) {
    lines.splice(found === undefined ? 3 : 4, 0, [
      label('first-verdict'),
      milliseconds(timing.firstVerdictMs, locale),
    ]);
  }
  return lines;
}

/** How the mailbox was found, and what spoke of another; absent in reports of before 2026-12. */
function foundWords({ facts }: Report, locale: string): string | undefined {
  const words = (ways = '') =>
    ways
      .split(' ')
      .map((by) => `report.run.found-how.${by}`)
      .filter(hasMessage)
      .map((id) => format(id, {}, locale));
  const [found] = words(facts['mailbox-found-by']?.value);
  const others = words(facts['mailbox-otherwise']?.value);
  if (found === undefined || others.length === 0) return found;
  return format('report.run.found-otherwise', { found, others: listOf(others, locale) }, locale);
}

/** Unknown is not "none". */
function resolverWords(servers: readonly string[] | undefined, locale: string): string {
  if (servers === undefined) return format('report.not-read', {}, locale);
  return servers.join(', ') || format('report.none', {}, locale);
}

/** Remarks about the run that a reader must not miss. */
export function runRemarks(report: Report, locale: string): string[] {
  const remarks: string[] = [];
  const { environment, cutShort, handedIn } = report;
  if (handedIn !== undefined) remarks.push(format('report.handed-in', {}, locale));
  if (cutShort !== undefined) remarks.push(format(`report.verdict.cut.${cutShort}`, {}, locale));
  if (environment.publicRootsReplaced) remarks.push(format('report.run.roots-replaced', {}, locale));
  if (environment.extraRoots > 0) {
    remarks.push(format('report.run.extra-roots', { count: environment.extraRoots }, locale));
  }
  return remarks;
}
