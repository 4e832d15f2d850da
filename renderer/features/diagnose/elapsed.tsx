import { useEffect, useState } from 'react';
import { useMessages } from '../../messages/messages.tsx';

/** Seconds since it appeared: its own component, so that nothing else is drawn again for it. */
export function Elapsed() {
  const { seconds } = useMessages();
  const [ms, setMs] = useState(0);
  useEffect(() => {
    const begun = performance.now();
    const timer = setInterval(() => setMs(performance.now() - begun), 200);
    return () => clearInterval(timer);
  }, []);
  return <span className="tabular">{seconds(ms)}</span>;
}
