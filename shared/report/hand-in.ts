import { type Report, reportSchemaId } from '../model/report.ts';
import type { Judgement } from '../verdict/judge.ts';
import { version } from '../version.ts';

/**
 * Somebody's file as a report that Mailpath can show as its own: with the judgement of here in the place of whatever verdict
 * and facts the file brought along, and its maker's words apart. A file says of itself what it likes, and an outage is a hunting
 * season (voice.md).
 */
export function handIn(file: Report, { verdict, facts }: Pick<Judgement, 'verdict' | 'facts'>): Report {
  const { outcome, cause, confidence, headline } = file.verdict;
  return {
    ...file,
    schema: reportSchemaId,
    tool: { name: 'mailpath', version },
    verdict,
    facts,
    handedIn: { tool: file.tool, verdict: { outcome, cause, confidence, headline } },
  };
}
