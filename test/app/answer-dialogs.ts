import type { ElectronApplication } from '@playwright/test';

/** From now on the person saves to this file, whatever is asked; without one, presses Cancel. */
export const saveTo = (app: ElectronApplication, file: string | undefined): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    const answer = async () => ({ canceled: filePath === undefined, filePath: filePath ?? '' });
    dialog.showSaveDialog = answer as typeof dialog.showSaveDialog;
  }, file);

/** From now on the person opens this file; without one, presses Cancel. */
export const openFrom = (app: ElectronApplication, file: string | undefined): Promise<void> =>
  app.evaluate(({ dialog }, path) => {
    const filePaths = path === undefined ? [] : [path];
    const answer = async () => ({ canceled: path === undefined, filePaths });
    dialog.showOpenDialog = answer as typeof dialog.showOpenDialog;
  }, file);
