import { format } from '../../messages/report.ts';
import type { Observation } from '../../model/observation.ts';
import { safeText } from '../safe-text.ts';
import { observationName } from './check-name.ts';

export interface SupportId {
  name: string;
  value: string;
  /** Plain name of the check that got it. */
  where: string;
  failed: boolean;
}

const idHeaders =
  /^(?:request-id|client-request-id|x-ms-request-id|x-azure-ref|x-msedge-ref|x-feserver|x-beserver|x-diaginfo|x-ms-ests-server)$/;

/** Ids that the provider's support asks for, those of failed checks first, each value once. */
export function supportIds(
  report: { readonly observations: readonly Observation[] },
  locale: string,
): SupportId[] {
  const found = new Map<string, SupportId>();
  for (const observation of report.observations) {
    const where = observationName(observation, locale);
    const failed = observation.status === 'failed';
    const add = (name: string, value: string) => {
      if (value === '') return;
      const key = `${name} ${value}`;
      if (!found.has(key) || failed)
        found.set(key, { name: safeText(name, 64), value: safeText(value, 160), where, failed });
    };
    if (observation.kind === 'http' && observation.data) {
      const { headers, parsed } = observation.data;
      for (const header of headers) if (idHeaders.test(header.name)) add(header.name, header.value);
      if (parsed?.type === 'oauth-error' && parsed.traceId !== undefined)
        add(format('report.detail.trace-id', {}, locale), parsed.traceId);
    }
    if (observation.kind === 'mail-protocol')
      add(format('report.detail.server', {}, locale), observation.data?.serverName ?? '');
  }
  return [...found.values()].sort((a, b) => Number(b.failed) - Number(a.failed));
}
