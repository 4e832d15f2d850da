import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';
import type { CDPSession, Frame, Page } from 'playwright';
import type { BrowserWindow } from './browser-window.ts';
import { deliver, IpcMain } from './ipc.ts';
import { complain, complainClass } from './missing.ts';
import { nativeTheme } from './native-theme.ts';
import { openNewWindow } from './new-window.ts';
import type { PageAnswer, PageQuestion } from './page-shim.ts';
import { printToPdf } from './pdf.ts';
import { preloadScript, wayName } from './preload-script.ts';
import { chromiumStarted } from './readiness.ts';
import { fromPageUrl, toPageUrl } from './scheme-origins.ts';
import type { Session } from './session.ts';
import { encode } from './structured-text.ts';
import { WebFrameMain } from './web-frame.ts';
import { openWindows } from './windows.ts';

/** A message to a page waits behind the one before it. */
type Turn = Promise<unknown>;

export type WindowOpenHandler = (details: Electron.HandlerDetails) => Electron.WindowOpenHandlerResponse;

let lastId = 0;

/** The page inside a window. */
export class WebContents extends EventEmitter {
  readonly id: number;
  readonly session: Session;
  readonly ipc = new IpcMain();
  readonly navigationHistory = complain('webContents.navigationHistory', {
    canGoBack: () => false,
    canGoForward: () => false,
    clear: () => {},
    length: () => 1,
    getActiveIndex: () => 0,
  });
  readonly #window: BrowserWindow;
  readonly #preferences: Electron.WebPreferences;
  readonly #opened: Promise<Page>;
  #page: Page | undefined;
  #protocol: CDPSession | undefined;
  #targetId: string | undefined;
  #turn: Turn = Promise.resolve();
  #titleTold: Promise<void> = Promise.resolve();
  #loading = false;
  #zoom = 1;
  windowOpenHandler: WindowOpenHandler | undefined;

  constructor(window: BrowserWindow, session: Session, preferences: Electron.WebPreferences) {
    super();
    lastId += 1;
    this.id = lastId;
    this.#window = window;
    this.session = session;
    this.#preferences = preferences;
    this.#opened = this.#open();
    // Who waits for it hears of it; with nobody waiting it is a defect of the stand-in, and the window never shows.
    this.#opened.catch((error: unknown) => this.isDestroyed() || console.error(error));
  }

  async #open(): Promise<Page> {
    const { context } = await chromiumStarted;
    const page = await context.newPage();
    this.#page = page;
    page.on('close', () => this.#window.pageClosed());
    page.on('crash', () => {
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    });
    page.on('console', (message) => {
      const level = message.type() === 'warning' ? 'warning' : message.type();
      this.emit('console-message', { level, message: message.text(), frame: this.mainFrame });
    });
    const protocol = await context.newCDPSession(page);
    this.#protocol = protocol;
    this.#targetId = (await protocol.send('Target.getTargetInfo')).targetInfo.targetId;
    if (this.#preferences.javascript === false) {
      await protocol.send('Emulation.setScriptExecutionDisabled', { value: true });
    }
    page.on('domcontentloaded', () => {
      this.emit('dom-ready', {});
      this.#titleTold = this.#tellTitle(page);
    });
    page.on('load', () => {
      // Again: a client that has found the page meanwhile has set its media back.
      void nativeTheme.applyTo(page).catch(() => undefined);
      this.#loading = false;
      this.emit('did-finish-load', {});
      this.emit('did-stop-loading', {});
    });
    page.on('framenavigated', (frame) => {
      if (frame !== page.mainFrame()) return;
      this.emit('did-navigate', {}, this.getURL(), 200, 'OK');
    });
    await page.exposeBinding(wayName, async ({ frame }, text: string) =>
      JSON.stringify(await this.#answer(frame, JSON.parse(text) as PageQuestion)),
    );
    await page.addInitScript({ content: preloadScript(this.#preferences) });
    const { width, height } = this.#window.getContentBounds();
    await page.setViewportSize({ width, height });
    await nativeTheme.applyTo(page);
    return page;
  }

  async #tellTitle(page: Page): Promise<void> {
    const title = await page.title().catch(() => '');
    if (title !== '') this.emit('page-title-updated', { preventDefault() {} }, title, true);
  }

  async #answer(frame: Frame, question: PageQuestion): Promise<PageAnswer> {
    switch (question.ask) {
      case 'open':
        openNewWindow(this, question);
        return {};
      case 'permission':
        return { value: encode(await this.session.permits(this, question, WebFrameMain.of(frame))) };
      case 'navigate':
        return { value: encode(this.allowsNavigation(frame, question.url)) };
      case 'webview':
        return { value: encode(this.#mayAttach(question.params)) };
      default:
        return deliver(this, WebFrameMain.of(frame), question);
    }
  }

  /** Asks the listeners of `will-frame-navigate` and, for the main frame, `will-navigate`. */
  allowsNavigation(frame: Frame, pageUrl: string): boolean {
    const isMainFrame = frame.parentFrame() === null;
    const url = fromPageUrl(pageUrl);
    const details = {
      url,
      isSameDocument: false,
      isMainFrame,
      frame: WebFrameMain.of(frame),
      initiator: null,
    };
    const any = preventable(details);
    this.emit('will-frame-navigate', any);
    if (any.defaultPrevented || !isMainFrame) return !any.defaultPrevented;
    const own = preventable(details);
    this.emit('will-navigate', own, url, false, true);
    return !own.defaultPrevented;
  }

  #mayAttach(params: Record<string, string>): boolean {
    const event = preventable();
    this.emit('will-attach-webview', event, {}, params);
    if (event.defaultPrevented) return false;
    throw new Error('The stand-in for Electron cannot attach a <webview>.');
  }

  isPage(page: Page): boolean {
    return this.#page === page;
  }

  /** The page, as soon as there is one. For the other parts of the stand-in. */
  get opened(): Promise<Page> {
    return this.#opened;
  }

  get targetId(): string | undefined {
    return this.#targetId;
  }

  get window(): BrowserWindow {
    return this.#window;
  }

  get mainFrame(): WebFrameMain {
    if (!this.#page)
      throw new Error('The stand-in has no frame before the window has loaded its first page.');
    return WebFrameMain.of(this.#page.mainFrame());
  }

  get hostWebContents(): null {
    return null;
  }

  get zoomFactor(): number {
    return this.#zoom;
  }

  set zoomFactor(factor: number) {
    this.setZoomFactor(factor);
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.#opened;
    const address = toPageUrl(url);
    this.#loading = true;
    this.emit('did-start-loading', {});
    try {
      await page.goto(address, { waitUntil: 'load' });
      await this.#titleTold;
    } catch (error) {
      this.#loading = false;
      const code = /net::(ERR_\w+)/.exec(String(error))?.[1] ?? 'ERR_FAILED';
      this.emit('did-fail-load', {}, -2, code, url, true);
      throw Object.assign(new Error(`${code} (-2) loading '${url}'`), { code, errno: -2, url });
    }
  }

  loadFile(file: string): Promise<void> {
    return this.loadURL(pathToFileURL(file).href);
  }

  getURL(): string {
    const url = this.#page?.url() ?? '';
    return url === 'about:blank' ? '' : fromPageUrl(url);
  }

  getTitle(): string {
    return this.#window.getTitle();
  }

  isLoading(): boolean {
    return this.#loading;
  }

  isLoadingMainFrame(): boolean {
    return this.#loading;
  }

  isDestroyed(): boolean {
    return this.#window.isDestroyed();
  }

  isCrashed(): boolean {
    return false;
  }

  isFocused(): boolean {
    return this.#window.isFocused();
  }

  focus(): void {}

  stop(): void {
    void this.#protocol?.send('Page.stopLoading').catch(() => undefined);
  }

  reload(): void {
    void this.#page?.reload().catch(() => undefined);
  }

  reloadIgnoringCache(): void {
    this.reload();
  }

  close(_options?: { waitForBeforeUnload?: boolean }): void {
    this.#window.close();
  }

  send(channel: string, ...args: unknown[]): void {
    const text = encode(args);
    this.#turn = this.#turn.then(async () => {
      const page = await this.#opened;
      await WebFrameMain.of(page.mainFrame()).push(channel, text);
    });
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.windowOpenHandler = handler;
  }

  async executeJavaScript(code: string): Promise<unknown> {
    return (await this.#opened).evaluate(code);
  }

  async insertCSS(css: string): Promise<string> {
    await (await this.#opened).addStyleTag({ content: css });
    return 'css';
  }

  async printToPDF(options: Electron.PrintToPDFOptions = {}): Promise<Buffer> {
    await this.#opened;
    if (!this.#protocol) throw new Error('Failed to generate PDF: the window is closed');
    return printToPdf(this.#protocol, options);
  }

  async capturePage() {
    const png = await (await this.#opened).screenshot();
    return complain('NativeImage', { toPNG: () => png, isEmpty: () => png.length === 0 });
  }

  getLastWebPreferences(): Electron.WebPreferences {
    return { ...this.#preferences };
  }

  getOSProcessId(): number {
    return process.pid;
  }

  getZoomFactor(): number {
    return this.#zoom;
  }

  setZoomFactor(factor: number): void {
    this.#zoom = factor;
    // A page that is zoomed has fewer CSS pixels.
    void this.#protocol?.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 }).catch(() => undefined);
  }

  getZoomLevel(): number {
    return Math.log(this.#zoom) / Math.log(1.2);
  }

  setZoomLevel(level: number): void {
    this.setZoomFactor(1.2 ** level);
  }

  async setVisualZoomLevelLimits(_minimum: number, _maximum: number): Promise<void> {}

  setIgnoreMenuShortcuts(_ignore: boolean): void {}

  setBackgroundThrottling(_allowed: boolean): void {}

  openDevTools(): void {
    this.emit('devtools-opened');
  }

  closeDevTools(): void {}

  toggleDevTools(): void {}

  isDevToolsOpened(): boolean {
    return false;
  }

  getType(): 'window' {
    return 'window';
  }

  getUserAgent(): string {
    return 'stand-in';
  }

  forcefullyCrashRenderer(): void {
    void this.#protocol?.send('Page.crash').catch(() => undefined);
  }

  static getAllWebContents(): WebContents[] {
    return openWindows.map(({ webContents }) => webContents);
  }

  static fromId(id: number): WebContents | undefined {
    return WebContents.getAllWebContents().find((one) => one.id === id);
  }

  static fromFrame(frame: WebFrameMain): WebContents | undefined {
    return WebContents.getAllWebContents().find((one) => one.#page && one.mainFrame === frame.top);
  }

  static fromDevToolsTargetId(targetId: string): WebContents | undefined {
    return WebContents.getAllWebContents().find((one) => one.targetId === targetId);
  }

  static getFocusedWebContents(): WebContents | null {
    return openWindows.find((window) => window.isFocused())?.webContents ?? null;
  }
}
complainClass('WebContents', WebContents);

/** The event object of everything that a listener may refuse. */
export function preventable<T extends object>(details?: T) {
  const event = {
    ...(details as T),
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
  };
  return event;
}
