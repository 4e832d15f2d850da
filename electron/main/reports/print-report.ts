import { BrowserWindow } from 'electron';
import type { ReportPages } from '../report-pages.ts';

/**
 * The report's page as a PDF: printed by a hidden window that runs no script and loads nothing, from the same bytes as
 * the preview.
 */
export async function printReport(html: string, pages: ReportPages): Promise<Buffer> {
  const page = pages.register(html);
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
  });
  try {
    await window.loadURL(page);
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      generateTaggedPDF: true,
      margins: { top: 0.5, bottom: 0.5, left: 0.5, right: 0.5 },
    });
  } finally {
    pages.forget(page);
    window.destroy();
  }
}
