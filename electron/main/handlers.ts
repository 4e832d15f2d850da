import { join } from 'node:path';
import { app, Notification } from 'electron';
import type { IpcHandlers } from '../../shared/ipc/schema.ts';
import { format } from '../../shared/messages/window.ts';
import type { Obstacle } from '../../shared/model/obstacle.ts';
import type { Report } from '../../shared/model/report.ts';
import type { NotCollected } from '../collector/collect-run.ts';
import { History } from '../history/history.ts';
import { EngineProcess } from './engine-process/engine-process.ts';
import { platformAnswers } from './platform/answer-question.ts';
import { reportAnswers } from './reports/report-answers.ts';
import { ReportShelf } from './reports/report-shelf.ts';
import { BackgroundChecks } from './run/background-checks.ts';
import { knownDomains } from './run/known-domains.ts';
import { quietRun } from './run/quiet-run.ts';
import { Runs } from './run/runs.ts';
import type { Shell } from './shell.ts';

/** What main does about runs, reports and the history. */
export type WorkHandlers = Pick<IpcHandlers, 'run' | 'report' | 'history'> & {
  /** Past runs on this device. */
  historyCount(): number;
  /** Whether a run is under way, of the person or in the background. */
  measuring(): boolean;
  /** The settings have changed: background checks may begin or end. */
  settingsChanged(): void;
  /** When the newest run began whose clock was right: the only time by which anything that is kept is old. */
  lastRightTime(): Date | undefined;
  /** Deletes all runs, also the one that is under way, and forgets every report. */
  wipe(): void;
  /** Ends the engine's process and closes the history. */
  close(): void;
};

/** Puts the engine, the history and the reports together for one window. */
export function workHandlers(shell: Shell): WorkHandlers {
  const history = History.open(join(shell.userData, 'history.sqlite'), undefined, shell.log);
  const policy = () => shell.policy;
  const locale = () => shell.settings().locale;
  const onUnexpected = (error: unknown) => shell.unexpected(error, 'engine');
  const ways = {
    file: engineFile(shell.appFolder),
    answer: platformAnswers(),
    collected(problem: NotCollected | undefined) {
      if (problem) shell.log(`the collector ${problem.host} did not take a result: ${problem.reason}`);
    },
  };

  /** Of checks in the background. */
  let quiet = new AbortController();

  /** How many of them are under way. */
  let quietRuns = 0;
  /** Of the run that is about to end. */
  let last: Report | undefined;

  function finished(report: Report): Obstacle | undefined {
    const obstacle = history.add(report);
    checks.finished(report);
    return obstacle;
  }

  const engine: EngineProcess = new EngineProcess({
    ...ways,
    listener: {
      event: (message) => runs.listener.event(message),
      ended(runId) {
        runs.listener.ended(runId);
        shell.runEnded(last);
        last = undefined;
      },
      lost(runId, why) {
        runs.listener.lost(runId, why);
        last = undefined;
        shell.runEnded();
      },
      unexpected: onUnexpected,
    },
  });
  const runs: Runs = new Runs({
    engine,
    tell: shell.notify.run,
    policy,
    locale,
    knownDomains: () => knownDomains(policy(), history.list()),
    onStarted(address) {
      checks.started();
      shell.runStarted();
      shell.rememberAddress(address);
    },
    onFinished(report) {
      last = report;
      return finished(report);
    },
    onUnexpected,
  });
  const checks: BackgroundChecks = new BackgroundChecks({
    allowed: () => shell.settings().values.backgroundChecks,
    busy: () => engine.running,
    check() {
      const request = runs.lastRequest;
      if (!request) return;
      const again = { ...request, locale: locale() };
      const { signal } = quiet;
      quietRuns += 1;
      shell.runStarted();
      void quietRun({ ...ways, request: again, policy: policy(), signal, onUnexpected }).then((report) => {
        quietRuns -= 1;
        if (report) finished(report);
        shell.runEnded();
      });
    },
    changed: (report) => announce(shell, report),
  });
  const shelf = new ReportShelf(history, engine);
  // Ready before the first click: starting a process takes longer than the first answers from the network.
  engine.warmUp();

  return {
    run: { start: runs.start, cancel: runs.cancel },
    ...reportAnswers({
      shelf,
      history,
      pages: shell.pages,
      window: shell.window,
      policy,
      locale,
      openMail: shell.openMail,
    }),
    historyCount: () => history.count(),
    measuring: () => engine.running || quietRuns > 0,
    settingsChanged: () => checks.reconsider(),
    lastRightTime: () => history.lastRightTime,
    wipe() {
      engine.abandon();
      quiet.abort();
      quiet = new AbortController();
      runs.forget();
      checks.forget();
      shelf.clear();
      shell.pages.clear();
      engine.warmUp();
      last = undefined;
      shell.runEnded();
      // Last, since it may throw: what could not be deleted must not keep the next run from being measured.
      history.wipe();
    },
    close() {
      checks.stop();
      engine.close();
      history.close();
    },
  };
}

/** Tells the person and the window that it works again, or that something else broke. */
function announce(shell: Shell, report: Report): void {
  const { outcome, headline } = report.verdict;
  if (Notification.isSupported()) {
    const title = format('window.notice.watched-title', {}, shell.settings().locale);
    const notification = new Notification({ title, body: headline });
    notification.on('click', () => shell.window()?.show());
    notification.show();
  }
  shell.notify.run.watched({ reportId: report.id, outcome, headline });
}

/** The built entry of the engine's process. Tests measure a simulated Internet with another one; a packaged app never. */
function engineFile(appFolder: string): string {
  const other = app.isPackaged ? undefined : process.env.MAILPATH_ENGINE_ENTRY;
  return other ?? join(appFolder, 'engine.cjs');
}
