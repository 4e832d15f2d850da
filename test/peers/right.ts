import type { Report } from '../../shared/model/report.ts';
import type { PeerCase } from './peer-case.ts';

/** Whether the report says what the case asks for. */
export function isRight(peer: PeerCase, report: Report): boolean {
  return whyWrong(peer, report) === undefined;
}

export function whyWrong(peer: PeerCase, { verdict, observations }: Report): string | undefined {
  const right = peer.right.some(
    ([outcome, cause = verdict.cause]) => outcome === verdict.outcome && cause === verdict.cause,
  );
  if (!right) return `says ${verdict.outcome} ${verdict.cause}`;
  const notes = verdict.notes.map((note) => note.cause);
  const missing = (peer.notes ?? []).filter((note) => note !== verdict.cause && !notes.includes(note));
  if (missing.length > 0) return `does not note ${missing.join(', ')}`;
  if (peer.code !== undefined && !observations.some(({ failure }) => failure?.code === peer.code))
    return `saw no ${peer.code}`;
  return undefined;
}
