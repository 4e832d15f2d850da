import { DiagnoseScreen } from '../features/diagnose/diagnose-screen.tsx';
import type { RunControl } from '../features/diagnose/use-run-control.ts';
import { HistoryScreen } from '../features/history/history-screen.tsx';
import { OpenReportScreen } from '../features/open-report/open-report-screen.tsx';
import { ReportScreen } from '../features/report/report-screen.tsx';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import { WhyScreen } from '../features/why/why-screen.tsx';
import type { Screen } from './app-store.ts';

export function ScreenView({ screen, control }: { screen: Screen; control: RunControl }) {
  switch (screen.name) {
    case 'diagnose':
      return <DiagnoseScreen control={control} />;
    case 'history':
      return <HistoryScreen />;
    case 'open-report':
      return <OpenReportScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'why':
      return <WhyScreen of={screen.of} />;
    case 'report':
      return <ReportScreen of={screen.of} />;
  }
}
