import { createContext, useContext } from 'react';
import type { MailpathSurface } from '../../shared/ipc/schema.ts';

/** Main's side, as the preload exposes it; a double in tests. */
export const MainContext = createContext<MailpathSurface | undefined>(undefined);

export function useMain(): MailpathSurface {
  const main = useContext(MainContext);
  if (!main) throw new Error('No MainContext around this component');
  return main;
}
