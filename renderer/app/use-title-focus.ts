import { useEffect, useRef } from 'react';

/**
 * Within one screen, another view takes the place of the last, and with it goes the button that was pressed: the focus
 * goes to the new headline. The first view is the shell's to announce.
 */
export function useTitleFocus(view: unknown): void {
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    const title = document.querySelector<HTMLElement>('main h1');
    title?.setAttribute('tabindex', '-1');
    title?.focus();
  }, [view]);
}
