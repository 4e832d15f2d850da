import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { useMain } from '../../app/main-context.tsx';
import { useApp } from '../../app/stores.tsx';
import { chooseReport, type Reading, type RefusalReason, readDropped } from './read-report.ts';
import { WindowDrop } from './window-drop.tsx';

interface OpenReport {
  isReading: boolean;
  refusal?: RefusalReason | undefined;
  choose(): void;
}

const OpenReportContext = createContext<OpenReport | undefined>(undefined);

export function useOpenReport(): OpenReport {
  const value = useContext(OpenReportContext);
  if (!value) throw new Error('No OpenReportProvider around this component');
  return value;
}

/** Around all screens: a report may be dropped on any of them, and then its own is shown. */
export function OpenReportProvider({ children }: { children: ReactNode }) {
  const main = useMain();
  const show = useApp((state) => state.show);
  const setOpened = useApp((state) => state.setOpened);
  const [isReading, setReading] = useState(false);
  const [refusal, setRefusal] = useState<RefusalReason>();
  const take = useCallback(
    async (reading: Promise<Reading>) => {
      setReading(true);
      setRefusal(undefined);
      const result = await reading;
      setReading(false);
      if (result.status === 'cancelled') return;
      if (result.status === 'opened') setOpened(result.opened);
      else {
        setOpened();
        setRefusal(result.reason);
      }
      show({ name: 'open-report' });
    },
    [show, setOpened],
  );
  const choose = useCallback(() => void take(chooseReport(main)), [take, main]);
  const drop = useCallback((files: File[]) => void take(readDropped(main, files)), [take, main]);
  const value = useMemo(() => ({ isReading, refusal, choose }), [isReading, refusal, choose]);
  return (
    <OpenReportContext value={value}>
      {children}
      <WindowDrop onDrop={drop} />
    </OpenReportContext>
  );
}
