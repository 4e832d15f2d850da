import { useEffect, useState } from 'react';
import { useMessages } from '../../messages/messages.tsx';

/** Time since it appeared, five times a second: its own component, so that nothing else is drawn for it. */
export function Elapsed() {
  const { duration } = useMessages();
  const [ms, setMs] = useState(0);
  useEffect(() => {
    const begun = performance.now();
    const timer = setInterval(() => setMs(performance.now() - begun), 200);
    return () => clearInterval(timer);
  }, []);
  return (
    <span className="tabular">{duration(Math.max(1000, ms) === 1000 ? Math.round(ms / 100) * 100 : ms)}</span>
  );
}
