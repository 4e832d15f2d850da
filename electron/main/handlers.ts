import type { IpcHandlers } from '../../shared/ipc/schema.ts';
import type { Shell } from './shell.ts';

/** What main does about runs, reports and the history. */
export type WorkHandlers = Pick<IpcHandlers, 'run' | 'report' | 'history'> & {
  /** Past runs on this device. */
  historyCount(): number;
  /** Ends the engine's process and closes the history. */
  close(): void;
};

export function workHandlers(_shell: Shell): WorkHandlers {
  return {
    historyCount: () => 0,
    close() {},
    run: {
      start: () => ({ status: 'refused', reason: 'busy' }),
      cancel() {},
    },
    report: {
      open: () => ({ status: 'refused', reason: 'not-found' }),
      choose: () => ({ status: 'cancelled' }),
      read: () => ({ status: 'refused', reason: 'not-a-report' }),
      render: () => ({ status: 'not-found' }),
      save: () => ({ status: 'failed', reason: 'not-found' }),
      copy: () => ({ status: 'failed', reason: 'not-found' }),
      email: () => ({ status: 'failed', reason: 'not-found' }),
      upload: () => ({ status: 'failed', reason: 'not-found' }),
    },
    history: {
      list: () => [],
      compare: () => ({ status: 'not-found' }),
      remove: () => [],
      clear: () => [],
    },
  };
}
