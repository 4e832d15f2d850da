/// <reference types="vite/client" />
import { render } from 'vitest-browser-react';
import '../../renderer/ui/base.css';
import { createAppStore, type Screen } from '../../renderer/app/app-store.ts';
import { MainContext } from '../../renderer/app/main-context.tsx';
import { ScreenView } from '../../renderer/app/screen-view.tsx';
import { StoresContext, useApp } from '../../renderer/app/stores.tsx';
import { createRunStore } from '../../renderer/features/diagnose/run-store.ts';
import { OpenReportProvider } from '../../renderer/features/open-report/open-report-context.tsx';
import { MessagesProvider } from '../../renderer/messages/messages.tsx';
import type { MainHandlers } from '../../shared/ipc/define.ts';
import {
  type InitialState,
  type Ipc,
  ipc,
  type OpenedReport,
  type SettingsView,
} from '../../shared/ipc/schema.ts';
import type { Report } from '../../shared/model/report.ts';
import { defaultSettings } from '../../shared/model/settings.ts';
import { handIn } from '../../shared/report/hand-in.ts';
import { meanwhileOf } from '../../shared/report/view/meanwhile.ts';
import { mainDouble } from '../doubles/main-double.ts';

export type Answers = { [Group in keyof MainHandlers<Ipc>]?: Partial<MainHandlers<Ipc>[Group]> };

export const ordinarySettings: SettingsView = {
  values: defaultSettings,
  fixed: [],
  suggested: [],
  policy: [],
  problems: [],
  locale: 'en',
  helpdesk: { page: false },
  file: {},
};

/** As main hands over a report of somebody else. */
export function openedFrom(report: Report, changes: Partial<OpenedReport> = {}): OpenedReport {
  const { foreign = true, judgedAgain = report.verdict } = changes;
  const shown = foreign ? handIn(report, { verdict: judgedAgain, facts: report.facts }) : report;
  return { reportId: report.id, report: shown, meanwhile: meanwhileOf(report), foreign, ...changes };
}

interface Showing {
  answers?: Answers;
  settings?: Partial<SettingsView>;
  opened?: OpenedReport;
}

/** One screen of the window over a double of main, with the stores and providers that the app puts around it. */
export async function show(screen: Screen, { answers = {}, settings, opened }: Showing = {}) {
  const initial: InitialState = {
    settings: { ...ordinarySettings, ...settings },
    address: 'ana.martin@contoso.com',
    platform: 'linux',
    version: '0.1.0',
    historyCount: 0,
    updates: { status: 'not-looked' },
  };
  const main = mainDouble(ipc, answers);
  const app = createAppStore(initial);
  app.getState().setOpened(opened);
  app.getState().show(screen);
  const stores = { app, run: createRunStore() };
  await render(
    <MainContext value={main.surface}>
      <StoresContext value={stores}>
        <MessagesProvider locale="en">
          <OpenReportProvider>
            <Shown />
          </OpenReportProvider>
        </MessagesProvider>
      </StoresContext>
    </MainContext>,
  );
  return { main, ...stores };
}

const control = { start: () => {}, stop: () => {} };

function Shown() {
  const screen = useApp((state) => state.screen);
  return (
    <main>
      <ScreenView screen={screen} control={control as never} />
    </main>
  );
}
