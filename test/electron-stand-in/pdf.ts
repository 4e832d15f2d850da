import type { CDPSession } from 'playwright';

/** Inches, as Chromium's printing wants them. */
const sheets: Record<string, [width: number, height: number]> = {
  A0: [33.1, 46.8],
  A1: [23.4, 33.1],
  A2: [16.54, 23.4],
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
  Legal: [8.5, 14],
  Letter: [8.5, 11],
  Tabloid: [11, 17],
  Ledger: [17, 11],
};

/** Electron's own implementation is the same command of the protocol, with the same options. */
export async function printToPdf(session: CDPSession, options: Electron.PrintToPDFOptions): Promise<Buffer> {
  const { pageSize = 'Letter', margins, ...rest } = options;
  const sheet = typeof pageSize === 'string' ? sheets[pageSize] : [pageSize.width, pageSize.height];
  if (!sheet) throw new Error(`Invalid pageSize ${String(pageSize)}`);
  const { top, bottom, left, right } = margins ?? {};
  const given = { marginTop: top, marginBottom: bottom, marginLeft: left, marginRight: right };
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const { data } = await session.send('Page.printToPDF', {
    ...rest,
    ...set,
    paperWidth: sheet[0] ?? 0,
    paperHeight: sheet[1] ?? 0,
  });
  return Buffer.from(data, 'base64');
}
