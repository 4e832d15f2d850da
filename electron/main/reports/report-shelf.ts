import type { HistoryEntry, OpenResult, PastRuns } from '../../../shared/ipc/schema.ts';
import type { Policy } from '../../../shared/model/policy.ts';
import type { Report } from '../../../shared/model/report.ts';
import { handIn } from '../../../shared/report/hand-in.ts';
import type { Meanwhile } from '../../../shared/report/view/meanwhile.ts';
import type { History } from '../../history/history.ts';
import type { EngineProcess } from '../engine-process/engine-process.ts';
import { fileState } from '../file-state.ts';

/** Reports of others that stay open, at most; the oldest is forgotten. They are never written to the history. */
const MAX_FOREIGN = 20;

/** Where reports are found by id: runs of this device in the history, reports of others for as long as the app runs. */
export class ReportShelf {
  readonly #history: History;
  readonly #engine: Pick<EngineProcess, 'judge'>;
  readonly #foreign = new Map<string, Report>();
  #opened = 0;

  constructor(history: History, engine: Pick<EngineProcess, 'judge'>) {
    this.#history = history;
    this.#engine = engine;
  }

  get(reportId: string): Report | undefined {
    return this.#foreign.get(reportId) ?? this.#history.get(reportId);
  }

  /** Forgets reports of others. */
  clear(): void {
    this.#foreign.clear();
  }

  list(): HistoryEntry[] {
    return this.#history.list();
  }

  /** The list, and how it stands with the file. */
  pastRuns(): PastRuns {
    const entries = this.list();
    return { entries, file: fileState(this.#history) };
  }

  /** A run of this device, judged again with today's rules in the language; or a report of somebody else, once more. */
  async open(reportId: string, policy: Policy, locale: string): Promise<OpenResult> {
    const report = this.get(reportId);
    if (!report) return { status: 'refused', reason: 'not-found' };
    const judged = await this.#engine.judge(JSON.stringify(report), policy, locale);
    if ('refused' in judged) return { status: 'refused', reason: judged.refused };
    const { verdict, facts, meanwhile } = judged;
    if (report.handedIn === undefined) {
      const opened = { reportId, report: judged.report, meanwhile, judgedAgain: verdict, foreign: false };
      return { status: 'opened', opened };
    }
    const again = { ...judged.report, verdict, facts };
    this.#foreign.set(reportId, again);
    return openedFile(reportId, again, meanwhile);
  }

  /** The text of somebody else's report. It is kept as what this program makes of it, never as what it says itself. */
  async read(text: string, policy: Policy, locale: string): Promise<OpenResult> {
    const judged = await this.#engine.judge(text, policy, locale);
    if ('refused' in judged) return { status: 'refused', reason: judged.refused };
    const report = handIn(judged.report, judged);
    return openedFile(this.#keep(report), report, judged.meanwhile);
  }

  /** Under an id of our own: its own may be that of a run of this device. */
  #keep(report: Report): string {
    this.#opened += 1;
    const id = `foreign-${this.#opened}`;
    this.#foreign.set(id, report);
    const [oldest] = this.#foreign.keys();
    if (this.#foreign.size > MAX_FOREIGN && oldest !== undefined) this.#foreign.delete(oldest);
    return id;
  }
}

function openedFile(reportId: string, report: Report, meanwhile: Meanwhile): OpenResult {
  return {
    status: 'opened',
    opened: { reportId, report, meanwhile, judgedAgain: report.verdict, foreign: true },
  };
}
