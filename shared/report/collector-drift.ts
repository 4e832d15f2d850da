import { namesNobody } from '../catalogue/host-owner.ts';
import type { Report } from '../model/report.ts';
import { probeAddress } from '../plan/probe-address.ts';
import { driftOfReport } from './drift.ts';

/** Probes whose addresses stand in the catalogue; those of a policy or of the organisation's own servers can name it. */
const CATALOGUE_PROBE = /^(?:route|sign-in|sync|autodiscover):/;

const MAX_ENTRIES = 20;

/**
 * The drift that a collector hears of: `host method path status`, the same words on every computer. Only hosts that are the
 * same for all customers of a provider, and only paths that we asked for; what in them names the domain is `{domain}`.
 */
export function collectorDrift(report: Report): string[] {
  const asked = new Set(
    report.observations.flatMap((one) =>
      one.kind === 'http' && CATALOGUE_PROBE.test(one.probe) && one.data?.redirects.length === 0
        ? [one.id]
        : [],
    ),
  );
  const { domain } = report.request;
  const lines = driftOfReport(report)
    .filter(({ host, observations }) => namesNobody(host) && observations.some((id) => asked.has(id)))
    .map(
      ({ host, method, path, statusCode }) =>
        `${host} ${method} ${withoutDomain(path, domain)} ${statusCode}`,
    );
  return [...new Set(lines)].slice(0, MAX_ENTRIES);
}

function withoutDomain(path: string, domain: string): string {
  const address = probeAddress(domain);
  return [encodeURIComponent(address), address]
    .reduce((text, name) => text.replaceAll(name, '{address}'), path)
    .replaceAll(domain, '{domain}');
}
