import { type EngineEvent, engineEvent } from '../model/event.ts';
import type { Observation } from '../model/observation.ts';
import { type RedactionLevel, type Report, report as reportSchema } from '../model/report.ts';
import { keptRequest } from './kept-request.ts';
import { type OwnFacts, Redactor } from './redaction/redactor.ts';

const order: readonly RedactionLevel[] = ['none', 'standard', 'strict'];

/** A copy of the report at the level; never less redacted than it already was, and of a pasted text no more than may be kept. */
export function redact(report: Report, level: RedactionLevel): Report {
  const before = report.redaction.level;
  const target = order.indexOf(before) > order.indexOf(level) ? before : level;
  return target === 'none' ? kept(report) : redactReport(report, new Redactor(target));
}

function kept(report: Report): Report {
  const request = keptRequest(report.request);
  return request === report.request ? report : { ...report, request };
}

function redactReport(whole: Report, redactor: Redactor): Report {
  const report = kept(whole);
  if (report.redaction.level !== 'none') redactor.reserve(JSON.stringify(report));
  learnReport(report, redactor);
  const copy = redactor.redact(reportSchema, report);
  const replaced: Record<string, number> = { ...copy.redaction.replaced };
  for (const [name, count] of Object.entries(redactor.counts()))
    replaced[name] = (replaced[name] ?? 0) + count;
  return { ...copy, redaction: { level: redactor.level, replaced } };
}

function learnReport(report: Report, redactor: Redactor): void {
  redactor.knowDomain(report.request.domain);
  redactor.knowAddress(report.request.address, report.request.domain);
  redactor.knowComputer(report.environment.hostname);
  for (const observation of report.observations) learnOwnAddresses(observation, redactor);
  redactor.learn(reportSchema, report);
}

/** Addresses of this computer's interfaces and of its router. */
function learnOwnAddresses(observation: Observation, redactor: Redactor): void {
  if (observation.kind === 'interfaces' && observation.data) {
    for (const entry of observation.data.interfaces) redactor.knowOwnAddress(entry.address);
    const gateway = observation.data.defaultRoute?.gateway;
    if (gateway !== undefined) redactor.knowOwnAddress(gateway);
  }
  if (observation.kind === 'gateway' && observation.data) redactor.knowOwnAddress(observation.data.address);
}

/**
 * Redacts the events of one run as they come, and at the end its report, with the same pseudonyms all along.
 * `own` says what is known of this person and computer before the first event.
 */
export function createEventRedactor(level: RedactionLevel, own: OwnFacts) {
  if (level === 'none') return { event: (event: EngineEvent) => event, report: kept };
  const redactor = new Redactor(level, own);
  return {
    event(event: EngineEvent): EngineEvent {
      if (event.type === 'finished') return { ...event, report: redactReport(event.report, redactor) };
      if (event.type === 'observed') learnOwnAddresses(event.observation, redactor);
      redactor.learn(engineEvent, event);
      return redactor.redact(engineEvent, event);
    },
    report: (report: Report): Report => redactReport(report, redactor),
  };
}
