import type { Page } from '@playwright/test';
import { DiagnoseScreen } from './diagnose.ts';
import { HistoryScreen } from './history.ts';
import { OpenReportScreen } from './open-report.ts';
import { ReportScreen } from './report.ts';
import { SettingsScreen } from './settings.ts';
import { Shell } from './shell.ts';
import { VerdictScreen } from './verdict.ts';
import { WhyScreen } from './why.ts';
import { type Say, wordsIn } from './words.ts';

export interface Screens {
  say: Say;
  shell: Shell;
  diagnose: DiagnoseScreen;
  verdict: VerdictScreen;
  why: WhyScreen;
  report: ReportScreen;
  history: HistoryScreen;
  openReport: OpenReportScreen;
  settings: SettingsScreen;
}

/** The screens of the window, found by what they say in the language. */
export async function screensOf(window: Page, locale = 'en'): Promise<Screens> {
  const say = await wordsIn(locale);
  return {
    say,
    shell: new Shell(window, say),
    diagnose: new DiagnoseScreen(window, say),
    verdict: new VerdictScreen(window, say),
    why: new WhyScreen(window, say),
    report: new ReportScreen(window, say),
    history: new HistoryScreen(window, say),
    openReport: new OpenReportScreen(window, say),
    settings: new SettingsScreen(window, say),
  };
}
