import { EventEmitter } from 'node:events';
import { app } from './app.ts';
import { Menu } from './menu.ts';
import { complainClass } from './missing.ts';
import { isReady } from './readiness.ts';
import { workArea } from './screen.ts';
import { Session, session } from './session.ts';
import { preventable, WebContents } from './web-contents.ts';
import { WindowPlace } from './window-place.ts';
import { openWindows } from './windows.ts';

type Options = Electron.BrowserWindowConstructorOptions;

/** What Electron assumes where the app says nothing. */
const usualPreferences: Electron.WebPreferences = {
  allowRunningInsecureContent: false,
  contextIsolation: true,
  experimentalFeatures: false,
  javascript: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  sandbox: true,
  webSecurity: true,
  webviewTag: false,
};

/** A page of Chromium with the manners of a window. Nothing is drawn on a screen; places and states are remembered. */
export class BrowserWindow extends EventEmitter {
  readonly id: number;
  readonly webContents: WebContents;
  readonly #place: WindowPlace;
  #title: string;
  #visible: boolean;
  #focused = false;
  #destroyed = false;
  #shownOnce = false;
  #resizable: boolean;
  #minimum: number[];
  #maximum = [0, 0];
  #menuBarVisible = true;
  #background: string;
  #opacity = 1;

  constructor(options: Options = {}) {
    if (!isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    super();
    const preferences = { ...usualPreferences, ...options.webPreferences };
    const own = preferences.session as unknown;
    const used =
      own instanceof Session
        ? own
        : preferences.partition
          ? session.fromPartition(preferences.partition)
          : session.defaultSession;
    this.#place = new WindowPlace(options, workArea, (event) => this.#placed(event));
    this.#title = options.title ?? app.getName();
    this.#visible = options.show !== false;
    this.#resizable = options.resizable ?? true;
    this.#minimum = [options.minWidth ?? 0, options.minHeight ?? 0];
    this.#background = options.backgroundColor ?? '#FFFFFF';
    this.webContents = new WebContents(this, used, preferences);
    this.id = this.webContents.id;
    openWindows.push(this);
    if (this.#visible) this.focus();
    this.webContents.on('dom-ready', () => {
      if (this.#shownOnce) return;
      this.#shownOnce = true;
      this.emit('ready-to-show');
    });
    this.webContents.on('page-title-updated', (event: ReturnType<typeof preventable>, title: string) => {
      const asked = preventable(event);
      this.emit('page-title-updated', asked, title, true);
      if (!asked.defaultPrevented) this.#title = title;
    });
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('browser-window-created', {}, this);
  }

  #placed(event: string): void {
    this.emit(event);
    if (event !== 'resize') return;
    const { width, height } = this.getContentBounds();
    const resized = async () => (await this.webContents.opened).setViewportSize({ width, height });
    void resized().catch(() => undefined);
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  loadFile(file: string): Promise<void> {
    return this.webContents.loadFile(file);
  }

  reload(): void {
    this.webContents.reload();
  }

  /** Asks the listeners of `close`, who may keep it open. */
  close(): void {
    if (this.#destroyed) return;
    const event = preventable();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy(): void {
    const close = async () => (await this.webContents.opened).close();
    void close().catch(() => undefined);
  }

  /** Chromium has closed the page. For the other parts of the stand-in. */
  pageClosed(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.#visible = false;
    const at = openWindows.indexOf(this);
    if (at >= 0) openWindows.splice(at, 1);
    this.webContents.emit('destroyed');
    this.emit('closed');
    if (openWindows.length === 0) app.allWindowsClosed();
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  show(): void {
    this.showInactive();
    this.focus();
  }

  showInactive(): void {
    const was = this.#visible;
    this.#visible = true;
    if (!was) this.emit('show');
  }

  hide(): void {
    this.#visible = false;
    this.blur();
    this.emit('hide');
  }

  isVisible(): boolean {
    return this.#visible && !this.#place.minimized;
  }

  focus(): void {
    for (const other of openWindows) if (other !== this) other.blur();
    if (this.#focused) return;
    this.#focused = true;
    this.emit('focus');
    app.emit('browser-window-focus', {}, this);
  }

  blur(): void {
    if (!this.#focused) return;
    this.#focused = false;
    this.emit('blur');
    app.emit('browser-window-blur', {}, this);
  }

  isFocused(): boolean {
    return this.#focused && !this.#destroyed;
  }

  getBounds(): Electron.Rectangle {
    return this.#place.bounds;
  }

  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.#place.move(bounds);
  }

  getNormalBounds(): Electron.Rectangle {
    return this.#place.normal;
  }

  getContentBounds(): Electron.Rectangle {
    return this.#place.bounds;
  }

  setContentBounds(bounds: Electron.Rectangle): void {
    this.#place.move(bounds);
  }

  getSize(): number[] {
    const { width, height } = this.getBounds();
    return [width, height];
  }

  getContentSize(): number[] {
    return this.getSize();
  }

  setSize(width: number, height: number): void {
    this.#place.move({ width, height });
  }

  setContentSize(width: number, height: number): void {
    this.setSize(width, height);
  }

  getPosition(): number[] {
    const { x, y } = this.getBounds();
    return [x, y];
  }

  setPosition(x: number, y: number): void {
    this.#place.move({ x, y });
  }

  center(): void {
    this.#place.center();
  }

  minimize(): void {
    this.#place.enter('minimized');
  }

  maximize(): void {
    this.showInactive();
    this.#place.enter('maximized');
  }

  setFullScreen(on: boolean): void {
    if (on) this.#place.enter('full-screen');
    else if (this.isFullScreen()) this.#place.leave();
  }

  unmaximize(): void {
    if (this.isMaximized()) this.#place.leave();
  }

  restore(): void {
    this.#place.leave();
  }

  isMinimized(): boolean {
    return this.#place.minimized;
  }

  isMaximized(): boolean {
    return this.#place.state === 'maximized';
  }

  isFullScreen(): boolean {
    return this.#place.state === 'full-screen';
  }

  isNormal(): boolean {
    return this.#place.state === 'normal';
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: string): void {
    this.#title = title;
  }

  isResizable(): boolean {
    return this.#resizable;
  }

  setResizable(resizable: boolean): void {
    this.#resizable = resizable;
  }

  getMinimumSize(): number[] {
    return this.#minimum;
  }

  setMinimumSize(width: number, height: number): void {
    this.#minimum = [width, height];
  }

  getMaximumSize(): number[] {
    return this.#maximum;
  }

  setMaximumSize(width: number, height: number): void {
    this.#maximum = [width, height];
  }

  setMenu(_menu: Menu | null): void {}

  removeMenu(): void {}

  setMenuBarVisibility(visible: boolean): void {
    this.#menuBarVisible = visible;
  }

  isMenuBarVisible(): boolean {
    return this.#menuBarVisible && Menu.getApplicationMenu() !== null;
  }

  setAutoHideMenuBar(_hide: boolean): void {}

  setBackgroundColor(color: string): void {
    this.#background = color;
  }

  getBackgroundColor(): string {
    return this.#background;
  }

  setOpacity(opacity: number): void {
    this.#opacity = opacity;
  }

  getOpacity(): number {
    return this.#opacity;
  }

  setProgressBar(_progress: number): void {}

  setTitleBarOverlay(_options: object): void {}

  setIcon(_icon: unknown): void {}

  flashFrame(_flash: boolean): void {}

  moveTop(): void {}

  setAlwaysOnTop(_on: boolean): void {}

  isEnabled(): boolean {
    return true;
  }

  isModal(): boolean {
    return false;
  }

  getParentWindow(): null {
    return null;
  }

  getChildWindows(): BrowserWindow[] {
    return [];
  }

  setContentProtection(_on: boolean): void {}

  capturePage() {
    return this.webContents.capturePage();
  }

  static getAllWindows(): BrowserWindow[] {
    return [...openWindows];
  }

  static getFocusedWindow(): BrowserWindow | null {
    return openWindows.find((window) => window.isFocused()) ?? null;
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return openWindows.find(({ webContents }) => webContents === contents) ?? null;
  }

  static fromId(id: number): BrowserWindow | null {
    return openWindows.find((window) => window.id === id) ?? null;
  }
}
complainClass('BrowserWindow', BrowserWindow);
