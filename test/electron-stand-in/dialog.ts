import { complain } from './missing.ts';
import { records } from './records.ts';

/** Everybody presses Cancel, until a test puts its own function here. */
export const dialog = complain('dialog', {
  showOpenDialog: async () => ({ canceled: true, filePaths: [] as string[] }),
  showOpenDialogSync: () => undefined,
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
  showSaveDialogSync: () => '',
  async showMessageBox(...args: unknown[]) {
    const options = args.at(-1) as Electron.MessageBoxOptions;
    return { response: options.cancelId ?? 0, checkboxChecked: options.checkboxChecked ?? false };
  },
  showMessageBoxSync(...args: unknown[]) {
    return (args.at(-1) as Electron.MessageBoxSyncOptions).cancelId ?? 0;
  },
  showErrorBox(title: string, content: string) {
    records.errorBoxes.push({ title, content });
    process.stderr.write(`${title}\n${content}\n`);
  },
});
