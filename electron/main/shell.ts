import type { BrowserWindow } from 'electron';
import type { IpcNotifiers, SettingsView } from '../../shared/ipc/schema.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { Report } from '../../shared/model/report.ts';
import type { ReportPages } from './report-pages.ts';

/** What the parts of main that answer the window find around them. */
export interface Shell {
  /** Tells the window; dropped while there is none. */
  notify: IpcNotifiers;
  /** The window that dialogs belong to. */
  window(): BrowserWindow | undefined;
  /** The machine's policy, as it was at the start. */
  policy: Policy;
  /** Settings as they apply now. */
  settings(): SettingsView;
  /** Remembers the address when the person wants that. */
  rememberAddress(address: string): void;
  /** Something is measured from now on, of the person or in the background: nothing else may use the network. */
  runStarted(): void;
  /** It is measured no more. `report`: of a run of the person that came to its end. */
  runEnded(report?: Report): void;
  /** Rendered reports, for the preview's frame and for printing. */
  pages: ReportPages;
  /** Opens a new message of the person's mail app, to the helpdesk of the policy only; `false` when it was refused. */
  openMail(mail: { to: string; subject: string; body: string }): Promise<boolean>;
  /** Folder of the built app: `engine.cjs` lies there. */
  appFolder: string;
  /** Folder of what is kept on this device. */
  userData: string;
  /** One line in the log file, redacted there. */
  log(line: string): void;
  /** A defect of ours: logged, redacted, never shown. */
  unexpected(error: unknown, where: string): void;
}
