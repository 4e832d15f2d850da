import { useCallback, useContext, useState } from 'react';
import type { AddressProblem } from '../../../shared/address/address-problem.ts';
import { readAddress } from '../../../shared/address/read-address.ts';
import type { ClientId } from '../../../shared/model/client-ids.ts';
import type { Answers } from '../../app/app-store.ts';
import { useMain } from '../../app/main-context.tsx';
import { StoresContext } from '../../app/stores.tsx';
import type { MessageId } from '../../messages/messages.tsx';
import { asciiHost } from './ascii-host.ts';

/** Where mail is read in a browser stands in the catalogue, which the window does not load: main says it. */
const notKnownHere = () => false;

/** Mail on a phone without Wi-Fi, or on another network. */
export type Elsewhere = 'works' | 'fails';

/** What the person has just said, beside the answers. */
export interface JustSaid {
  elsewhere?: Elsewhere;
  /** What nobody knows is no slip of the keyboard. */
  spelledRight?: true;
}

export interface RunProblem {
  /** The address is at fault: said at its field. */
  ofAddress: boolean;
  sentence: MessageId;
}

export interface RunControl {
  /** With the address and the answers as they stand. */
  start: (said?: JustSaid) => Promise<void>;
  stop: () => void;
  /** Why it did not start, and what to do about it. */
  problem: RunProblem | undefined;
  clearProblem: () => void;
}

/** Starts and stops the run of this window. */
export function useRunControl(): RunControl {
  const main = useMain();
  const stores = useContext(StoresContext);
  const [problem, setProblem] = useState<RunProblem>();
  const start = useCallback(
    async ({ elsewhere, spelledRight }: JustSaid = {}) => {
      if (!stores) return;
      const { app, run } = stores;
      const { address: typed, answers, screen, show, setAddress, insistOn } = app.getState();
      setProblem(undefined);
      // Shown anew it would begin at its headline, and a field that is at fault would lose the focus to it.
      if (screen.name !== 'diagnose') show({ name: 'diagnose' });
      const target = readAddress(typed, asciiHost, notKnownHere);
      if ('problem' in target) return setProblem(addressProblem(target.problem));
      const { status, begin } = run.getState();
      if (status === 'running' || status === 'starting') return;
      // What was understood stands in the field, for the person to see.
      const address = target.written;
      if (address !== typed) setAddress(address);
      if (spelledRight) insistOn(address);
      const insisted = app.getState().insistedOn === address;
      const takeBack = begin();
      try {
        const result = await main.run.start({
          address,
          failing: appsThat('fails', answers),
          working: appsThat('works', answers),
          ...pastedOf(answers),
          ...(elsewhere && { elsewhere }),
          ...(insisted && { spelledRight: true }),
        });
        if (result.status === 'started') return;
        takeBack();
        setProblem(
          result.reason === 'busy'
            ? { ofAddress: false, sentence: 'window.diagnose.busy' }
            : addressProblem(result.problem),
        );
      } catch {
        takeBack();
        setProblem({ ofAddress: false, sentence: 'window.diagnose.not-started' });
      }
    },
    [main, stores],
  );
  const stop = useCallback(() => void main.run.cancel(undefined).catch(() => undefined), [main]);
  const clearProblem = useCallback(() => setProblem(undefined), []);
  return { start, stop, problem, clearProblem };
}

const addressProblem = (problem: AddressProblem): RunProblem => ({
  ofAddress: true,
  sentence: `address.${problem}`,
});

function pastedOf({ errorText, keepErrorText }: Answers): { errorText?: string; keepErrorText?: boolean } {
  const text = errorText.trim().slice(0, 4096);
  if (text === '') return {};
  return { errorText: text, ...(keepErrorText && { keepErrorText }) };
}

const appsThat = (what: 'fails' | 'works', { apps }: Answers): ClientId[] =>
  (Object.keys(apps) as ClientId[]).filter((id) => apps[id] === what);
