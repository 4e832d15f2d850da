import { useCallback, useEffect, useState } from 'react';
import type { HistoryEntry } from '../../../shared/ipc/schema.ts';
import { useMain } from '../../app/main-context.tsx';

export type PastRuns =
  | { status: 'loading' }
  | { status: 'failed' }
  | { status: 'there'; entries: readonly HistoryEntry[] };

/** Past runs of this device, newest first, and how to erase them. */
export function useHistory() {
  const main = useMain();
  const [runs, setRuns] = useState<PastRuns>({ status: 'loading' });
  const take = useCallback(
    (answer: Promise<HistoryEntry[]>) =>
      answer.then(
        (entries) => setRuns({ status: 'there', entries }),
        () => setRuns({ status: 'failed' }),
      ),
    [],
  );
  useEffect(() => {
    take(main.history.list(undefined));
  }, [main, take]);
  return {
    runs,
    remove: (reportIds: string[]) => take(main.history.remove({ reportIds })),
    clear: () => take(main.history.clear(undefined)),
  };
}
