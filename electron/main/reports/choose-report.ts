import { open } from 'node:fs/promises';
import { type BrowserWindow, dialog } from 'electron';
import { maxReportBytes } from '../../../shared/ipc/schema.ts';
import { format } from '../../../shared/messages/window.ts';

/** The text of a report that the person picks; `undefined` when they pick none. */
export async function chooseReport(
  window: BrowserWindow | undefined,
  locale: string,
): Promise<{ text: string } | { refused: 'too-large' | 'unreadable' } | undefined> {
  const options = {
    title: format('window.dialog.open-report', {}, locale),
    filters: [{ name: 'JSON', extensions: ['json'] }],
    properties: ['openFile' as const],
  };
  const chosen = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  const [file] = chosen.filePaths;
  if (chosen.canceled || file === undefined) return undefined;
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      return size > maxReportBytes ? { refused: 'too-large' } : { text: await handle.readFile('utf8') };
    } finally {
      await handle.close();
    }
  } catch {
    return { refused: 'unreadable' };
  }
}
