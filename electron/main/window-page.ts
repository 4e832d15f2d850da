/** Where the window's page is, and what may be in it. */
export interface WindowPage {
  /** What the window loads. */
  url: string;
  /** The page's origin, as Chromium writes it. */
  origin: string;
  /** Set while the page comes from a development server on this computer. */
  development: boolean;
}

export const bundledPage: WindowPage = {
  url: 'app://bundle/index.html',
  origin: 'app://bundle',
  development: false,
};

/**
 * The page of this start: the built one, or that of a development server on this computer.
 * @param wanted address of the development server; never obeyed by a packaged app
 */
export function windowPage(packaged: boolean, wanted: string | undefined): WindowPage {
  const url = packaged || wanted === undefined ? null : URL.parse(wanted);
  const loopback = url?.hostname === '127.0.0.1' || url?.hostname === 'localhost';
  if (!url || !loopback || url.protocol !== 'http:') return bundledPage;
  return { url: `${url.origin}/`, origin: url.origin, development: true };
}

const withoutQuery = (url: string) => url.replace(/[?#].*$/s, '');

/** Whether the address is the window's one page. */
export const isWindowPage = (url: string, page: WindowPage) => withoutQuery(url) === page.url;

/** Whether the address is a rendered report, which only frames show. */
export const isReportPage = (url: string) => /^app:\/\/report\/[0-9a-f-]{36}$/.test(url);

/** Whether anything in the window may ask for the address; everything else never leaves it. */
export function mayRequest(url: string, page: WindowPage, packaged: boolean): boolean {
  if (/^app:\/\/(?:bundle|report)\//.test(url)) return true;
  if (packaged) return false;
  if (url.startsWith('devtools://')) return true;
  const socket = page.origin.replace(/^http/, 'ws');
  return page.development && (url.startsWith(`${page.origin}/`) || url.startsWith(`${socket}/`));
}
