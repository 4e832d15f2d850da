import { useCallback, useContext, useState } from 'react';
import type { WindowMessageId } from '../../../shared/messages/window.ts';
import type { ClientId } from '../../../shared/model/client-ids.ts';
import type { Answers } from '../../app/app-store.ts';
import { useMain } from '../../app/main-context.tsx';
import { StoresContext } from '../../app/stores.tsx';

/** Mail on a phone without Wi-Fi. */
export type Elsewhere = 'works' | 'fails';

export interface RunControl {
  /** With the address and the answers as they stand, and what the person has just tried on a phone. */
  start: (elsewhere?: Elsewhere) => Promise<void>;
  stop: () => void;
  /** Why it did not start, and what to do about it. */
  problem: WindowMessageId | undefined;
  clearProblem: () => void;
}

/** Starts and stops the run of this window. */
export function useRunControl(): RunControl {
  const main = useMain();
  const stores = useContext(StoresContext);
  const [problem, setProblem] = useState<WindowMessageId>();
  const start = useCallback(
    async (elsewhere?: Elsewhere) => {
      if (!stores) return;
      const { app, run } = stores;
      const { address, answers, screen, show } = app.getState();
      setProblem(undefined);
      // Shown anew it would begin at its headline, and a field that is at fault would lose the focus to it.
      if (screen.name !== 'diagnose') show({ name: 'diagnose' });
      if (address.trim() === '') return setProblem('window.diagnose.address-missing');
      const { status, begin } = run.getState();
      if (status === 'running' || status === 'starting') return;
      const takeBack = begin();
      try {
        const result = await main.run.start({
          address: address.trim(),
          failing: appsThat('fails', answers),
          working: appsThat('works', answers),
          ...(answers.errorText.trim() !== '' && { errorText: answers.errorText.trim().slice(0, 4096) }),
          ...(elsewhere && { elsewhere }),
        });
        if (result.status === 'started') return;
        takeBack();
        setProblem(result.reason === 'busy' ? 'window.diagnose.busy' : 'window.diagnose.address-invalid');
      } catch {
        takeBack();
        setProblem('window.diagnose.not-started');
      }
    },
    [main, stores],
  );
  const stop = useCallback(() => void main.run.cancel(undefined).catch(() => undefined), [main]);
  const clearProblem = useCallback(() => setProblem(undefined), []);
  return { start, stop, problem, clearProblem };
}

const appsThat = (what: 'fails' | 'works', { apps }: Answers): ClientId[] =>
  (Object.keys(apps) as ClientId[]).filter((id) => apps[id] === what);
