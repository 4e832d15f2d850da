import { useEffect, useState } from 'react';

/** Added with each frame: two thousand at once would hold the window for a second. */
const STEP = 30;

/** How many of `total` are shown: the first few, or, once asked for, more with each frame until all are there. */
export function useGrowing(total: number, first: number) {
  const [all, setAll] = useState(false);
  const [grown, setGrown] = useState(first);
  const growing = all && grown < total;
  useEffect(() => {
    if (!growing) return;
    const frame = requestAnimationFrame(() => setGrown(grown + STEP));
    return () => cancelAnimationFrame(frame);
  }, [growing, grown]);
  const toggle = () => {
    setAll(!all);
    setGrown(first);
  };
  return { shown: all ? grown : first, all, toggle };
}
