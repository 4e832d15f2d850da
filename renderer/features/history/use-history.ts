import { useCallback, useEffect, useState } from 'react';
import type { PastRuns } from '../../../shared/ipc/schema.ts';
import { useMain } from '../../app/main-context.tsx';

export type PastRunsState = { status: 'loading' } | { status: 'failed' } | ({ status: 'there' } & PastRuns);

/** Past runs of this device, newest first, and how to erase them. */
export function useHistory() {
  const main = useMain();
  const [runs, setRuns] = useState<PastRunsState>({ status: 'loading' });
  const take = useCallback(
    (answer: Promise<PastRuns>) =>
      answer.then(
        (past) => setRuns({ status: 'there', ...past }),
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
