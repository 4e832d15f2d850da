import { useContext, useEffect } from 'react';
import type { RunControl } from '../features/diagnose/use-run-control.ts';
import { useMain } from './main-context.tsx';
import { StoresContext } from './stores.tsx';

/** Takes what main tells: events of the run, commands of the menu, links, settings. */
export function useMainNotices({ start, stop }: RunControl): void {
  const main = useMain();
  const stores = useContext(StoresContext);
  useEffect(() => {
    if (!stores) return;
    const { app, run } = stores;
    const ends = [
      main.run.events((events) => run.getState().receive(...events)),
      main.settings.changed((settings) => app.getState().setSettings(settings)),
      main.updates.changed((updates) => app.getState().setUpdates(updates)),
      main.run.watched(({ headline, outcome }) =>
        app.getState().setWatched({ headline, works: outcome === 'healthy' }),
      ),
      main.app.linked(({ address }) => {
        const { status, reset } = run.getState();
        app.getState().setAddress(address, true);
        app.getState().show({ name: 'diagnose' });
        // A run under way is not thrown away for a link.
        if (status === 'finished' || status === 'lost') reset();
      }),
      main.app.command((command) => {
        const { show } = app.getState();
        if (command === 'start') void start();
        else if (command === 'stop') stop();
        else if (command !== 'report') show({ name: command });
        else if (run.getState().report) show({ name: 'report', of: 'run' });
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [main, stores, start, stop]);
}
