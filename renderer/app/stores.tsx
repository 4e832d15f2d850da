import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Run, RunActions, RunStore } from '../features/diagnose/run-store.ts';
import type { AppActions, AppState, AppStore } from './app-store.ts';

interface Stores {
  app: AppStore;
  run: RunStore;
}

export const StoresContext = createContext<Stores | undefined>(undefined);

function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (!stores) throw new Error('No StoresContext around this component');
  return stores;
}

/** A part of what main told and of where the person is. */
export function useApp<Part>(select: (state: AppState & AppActions) => Part): Part {
  return useStore(useStores().app, select);
}

/** A part of the run of this window. */
export function useRun<Part>(select: (run: Run & RunActions) => Part): Part {
  return useStore(useStores().run, select);
}
