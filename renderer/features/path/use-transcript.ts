import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../../messages/messages.tsx';
import { nothingTold, type Progress, type Told, tell } from './transcript.ts';

/** Between two entries, milliseconds: a run settles five stops in a blink, and nobody can listen that fast. */
const BREATH = 800;

/** The entries of the live region for a run, oldest first. A run that begins anew begins a new transcript. */
export function useTranscript(progress: Progress): readonly string[] {
  const { t } = useMessages();
  const [entries, setEntries] = useState<readonly string[]>([]);
  const told = useRef<Told>(nothingTold);
  const latest = useRef(progress);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  latest.current = progress;

  useEffect(() => {
    if (progress.running && told.current.ended) {
      told.current = nothingTold;
      setEntries([]);
    }
    const flush = () => {
      timer.current = undefined;
      const next = tell(told.current, latest.current, t);
      told.current = next.told;
      if (next.entry !== '') setEntries((said) => [...said, next.entry]);
    };
    // The beginning at once, and then whatever a breath brings together.
    if (!told.current.begun) flush();
    else timer.current ??= setTimeout(flush, BREATH);
  }, [progress, t]);

  useEffect(() => () => clearTimeout(timer.current), []);
  return entries;
}
