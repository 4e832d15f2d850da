import type { BrowserContext, Frame, Request as PageRequest, Route } from 'playwright';
import { fromPageUrl, ownSchemes, toPageHeaders, toPageHtml, toPageUrl } from './scheme-origins.ts';
import { session } from './session.ts';
import { preventable, type WebContents } from './web-contents.ts';
import { WebFrameMain } from './web-frame.ts';
import { contentsOfPage } from './windows.ts';

/** Chromium's names of what is fetched, as Electron's webRequest names them. */
const resourceTypes: Record<string, Electron.OnBeforeRequestListenerDetails['resourceType']> = {
  stylesheet: 'stylesheet',
  script: 'script',
  image: 'image',
  font: 'font',
  media: 'media',
  xhr: 'xhr',
  fetch: 'xhr',
  ping: 'ping',
  websocket: 'webSocket',
};

/** Every request of every page passes here: navigations are asked for, listeners may refuse, own schemes are answered. */
export async function interceptPageRequests(context: BrowserContext): Promise<void> {
  await context.route('**/*', async (route) => {
    try {
      await pass(route);
    } catch (error) {
      if (!/closed|Target/.test(String(error))) process.stderr.write(`${error}\n`);
      await route.abort('failed').catch(() => undefined);
    }
  });
}

async function pass(route: Route): Promise<void> {
  const request = route.request();
  const url = fromPageUrl(request.url());
  const frame = frameOf(request);
  const contents = frame && contentsOfPage(frame.page());
  const used = contents?.session ?? session.defaultSession;
  const navigates = request.isNavigationRequest();
  const isMain = frame?.parentFrame() === null;
  // Of the main frame the page has asked already; what remains is wanted by main, or by a test in a person's place.
  if (frame && contents && navigates && !isMain && !contents.allowsNavigation(frame, request.url())) {
    return route.abort('aborted');
  }
  const resourceType = navigates
    ? isMain
      ? 'mainFrame'
      : 'subFrame'
    : (resourceTypes[request.resourceType()] ?? 'other');
  const asked = {
    url,
    method: request.method(),
    resourceType,
    ...(contents ? { webContentsId: contents.id } : {}),
  };
  if (!(await used.webRequest.allows(asked))) return route.abort('blockedbyclient');
  const handler = used.protocol.handlerOf(url);
  if (handler) return answer(route, url, handler, contents, frame);
  if (ownSchemes().some((scheme) => url.startsWith(`${scheme}:`))) return route.abort('failed');
  return route.continue();
}

/** A service worker has no frame, and a frame that has gone cannot be asked for. */
function frameOf(request: PageRequest): Frame | undefined {
  try {
    return request.frame();
  } catch {
    return undefined;
  }
}

async function answer(
  route: Route,
  url: string,
  handler: (request: Request) => Response | Promise<Response>,
  contents: WebContents | undefined,
  frame: Frame | undefined,
): Promise<void> {
  const request = route.request();
  const headers = await request.allHeaders();
  for (const name of ['referer', 'origin']) {
    const value = headers[name];
    if (value !== undefined) headers[name] = fromPageUrl(value);
  }
  const body = request.postDataBuffer();
  const response = await handler(
    new Request(url, {
      method: request.method(),
      headers: Object.entries(headers).filter(([name]) => !name.startsWith(':')),
      ...(body ? { body: new Uint8Array(body) } : {}),
    }),
  );
  const target = response.headers.get('location');
  if (response.status >= 300 && response.status < 400 && target !== null) {
    return redirect(route, new URL(target, url).href, contents, frame);
  }
  const bytes = Buffer.from(await response.arrayBuffer());
  const isHtml = response.headers.get('content-type')?.startsWith('text/html') === true;
  await route.fulfill({
    status: response.status,
    headers: toPageHeaders(response.headers),
    body: isHtml ? toPageHtml(bytes.toString('utf8')) : bytes,
  });
}

/** Chromium follows no redirect between intercepted origins, so the page is sent there anew. */
async function redirect(
  route: Route,
  url: string,
  contents: WebContents | undefined,
  frame: Frame | undefined,
): Promise<void> {
  await route.abort('aborted');
  if (!contents || !frame || !route.request().isNavigationRequest()) return;
  const isMainFrame = frame.parentFrame() === null;
  const event = preventable({ url, isSameDocument: false, isMainFrame, frame: WebFrameMain.of(frame) });
  contents.emit('will-redirect', event, url, false, isMainFrame);
  if (event.defaultPrevented) return;
  contents.emit('did-redirect-navigation', {}, url, false, isMainFrame);
  if (isMainFrame) await contents.loadURL(url).catch(() => undefined);
  else await frame.goto(toPageUrl(url)).catch(() => undefined);
}
