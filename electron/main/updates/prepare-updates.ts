import type { UpdateState } from '../../../shared/model/updates.ts';
import type { PolicySource } from '../../policy/policy-source.ts';
import type { LogFile } from '../log-file.ts';
import type { AppSettings } from '../settings/app-settings.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { Installation } from './installation.ts';
import { updateAvailability } from './update-availability.ts';
import { Updates } from './updates.ts';

export interface PrepareUpdatesOptions {
  installation: Installation;
  /** Instead of the packaged `app-update.yml`: of tests. */
  feedFile: string | undefined;
  policies: readonly PolicySource[];
  settings: Pick<AppSettings, 'view'>;
  store: Pick<SettingsStore, 'lastLook' | 'keepLook'>;
  isMeasuring(): boolean;
  tell(state: UpdateState): void;
  log: LogFile;
}

/** Puts updates together. Asks nobody: that begins after a run, or when the person wants it. */
export function prepareUpdates(options: PrepareUpdatesOptions): Updates {
  const { installation, feedFile, policies, settings, store, isMeasuring, tell, log } = options;
  return new Updates({
    availability: () => updateAvailability({ installation, policies, choice: settings.view.values.updates }),
    async load() {
      const { electronUpdater } = await import('./electron-updater.ts');
      return electronUpdater({ feedFile, log });
    },
    isMeasuring,
    lastLook: () => store.lastLook,
    keepLook: (look) => store.keepLook(look),
    tell,
    log: (line) => log.info(line),
  });
}
