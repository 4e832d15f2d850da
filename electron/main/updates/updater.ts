import type { UpdateChannel } from '../../../shared/model/policy.ts';

/** What looks, fetches and installs: electron-updater, or a test's own. */
export interface Updater {
  /** Resolves to a newer version that this computer may have, or `undefined`. Rejects when nobody knows. */
  look(channel: UpdateChannel): Promise<string | undefined>;
  /** Fetches and verifies what was found. Rejects also when it was stopped. */
  download(): Promise<void>;
  /** Ends what is under way on the network. */
  stop(): void;
  /** Whether what was fetched is installed when the app ends. */
  installOnQuit(wanted: boolean): void;
  /** Ends the app, installs, and starts it again. */
  restart(): void;
}
