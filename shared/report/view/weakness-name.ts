import { listOf } from '../../messages/list.ts';
import { format } from '../../messages/report.ts';
import type { DataOf, Observation } from '../../model/observation.ts';
import { milliseconds } from './check-detail.ts';

const kindsOfStall = ['stall', 'suspended', 'starved', 'clock-jump'] as const;

/**
 * What was noticed about this computer or its network, each kind once and summed up: "This computer stood still for 6 s".
 * `undefined` for observations of checks.
 */
export function weaknessName(observations: readonly Observation[], locale: string): string | undefined {
  const stalls: DataOf<'device-stall'>[] = [];
  const changed = new Set<DataOf<'network-change'>['changed'][number]>();
  for (const one of observations) {
    if (one.kind === 'device-stall' && one.data) stalls.push(one.data);
    if (one.kind === 'network-change') for (const part of one.data?.changed ?? []) changed.add(part);
  }
  if (changed.size > 0) {
    const parts = [...changed].map((part) => format(`report.network-part.${part}`, {}, locale));
    return format('report.check.network-change.parts', { parts: listOf(parts, locale) }, locale);
  }
  if (stalls.length === 0) return undefined;
  const sentences = kindsOfStall.flatMap((what) => {
    const lengths = stalls.filter((one) => one.what === what).map(({ lengthMs }) => lengthMs);
    if (lengths.length === 0) return [];
    const total = lengths.reduce((sum, length) => sum + length, 0);
    const time = milliseconds(Math.abs(total), locale);
    const values =
      what === 'starved'
        ? { time }
        : what === 'clock-jump'
          ? { time, direction: total < 0 ? 'back' : 'ahead' }
          : { time, count: lengths.length };
    return [format(`report.check.device-stall.${what}`, values, locale)];
  });
  return listOf(sentences, locale);
}
