import { format } from '../../messages/report.ts';
import type { Report } from '../../model/report.ts';
import { safeText } from '../safe-text.ts';

const MAX = 200;

/**
 * Label and value of what the maker of a file wrote about it; empty for a report that was measured here. The labels are
 * Mailpath's, the values a stranger's: whoever shows them shows them as data.
 */
export function senderLines({ handedIn }: Pick<Report, 'handedIn'>, locale: string): [string, string][] {
  if (handedIn === undefined) return [];
  const { tool, verdict } = handedIn;
  const label = (id: string) => format(`report.sender.${id}`, {}, locale);
  const percent = Math.round(verdict.confidence * 100);
  const lines: [string, string][] = [
    [label('tool'), `${tool.name} ${tool.version}`],
    [label('verdict'), `${verdict.outcome} · ${verdict.cause} · ${percent} %`],
    [label('headline'), verdict.headline],
  ];
  return lines.map(([name, value]) => [name, safeText(value, MAX)]);
}
