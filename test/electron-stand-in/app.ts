import { EventEmitter } from 'node:events';
import { AppPaths } from './app-paths.ts';
import { CommandLine } from './command-line.ts';
import type { FoundApp } from './find-app.ts';
import { systemLanguages } from './languages.ts';
import { Menu } from './menu.ts';
import { complain } from './missing.ts';
import { isReady, runningChromium } from './readiness.ts';
import { records } from './records.ts';
import { session } from './session.ts';
import { SingleInstance } from './single-instance.ts';
import { utilities } from './utilities.ts';
import { preventable } from './web-contents.ts';
import { openWindows } from './windows.ts';

export class App extends EventEmitter {
  readonly commandLine = complain('app.commandLine', new CommandLine(process.argv.slice(1)));
  readonly isPackaged = false;
  userAgentFallback = 'stand-in';
  accessibilitySupportEnabled = false;
  badgeCount = 0;
  /** Only macOS has one. */
  readonly dock = undefined;
  readonly #paths = new AppPaths(() => this.#name, this.commandLine.getSwitchValue('user-data-dir'));
  readonly #ready = Promise.withResolvers<void>();
  #name = 'Electron';
  #version = '0.0.0';
  #folder = process.cwd();
  #quitting = false;
  #exitCode: number | undefined;
  #instance: SingleInstance | undefined;

  /** For the other parts of the stand-in. */
  describe({ name, version, folder }: FoundApp): void {
    this.#name = name;
    this.#version = version;
    this.#folder = folder;
  }

  /** For the other parts of the stand-in. */
  becomeReady(): void {
    this.#ready.resolve();
    this.emit('will-finish-launching');
    this.emit('ready', {}, {});
  }

  /** For the other parts of the stand-in: whether it was told to end. */
  get ending(): boolean {
    return this.#quitting || this.#exitCode !== undefined;
  }

  get name(): string {
    return this.#name;
  }

  set name(name: string) {
    this.#name = name;
  }

  get applicationMenu(): Menu | null {
    return Menu.getApplicationMenu();
  }

  set applicationMenu(menu: Menu | null) {
    Menu.setApplicationMenu(menu);
  }

  getName(): string {
    return this.#name;
  }

  setName(name: string): void {
    this.#name = name;
  }

  getVersion(): string {
    return this.#version;
  }

  getAppPath(): string {
    return this.#folder;
  }

  getPath(name: string): string {
    return this.#paths.get(name);
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }

  setAppLogsPath(path = this.getPath('logs')): void {
    this.setPath('logs', path);
  }

  getLocale(): string {
    return this.commandLine.getSwitchValue('lang') || (systemLanguages()[0] ?? 'en-US');
  }

  getSystemLocale(): string {
    return systemLanguages()[0] ?? 'en-US';
  }

  getLocaleCountryCode(): string {
    return this.getSystemLocale().split('-')[1] ?? '';
  }

  getPreferredSystemLanguages(): string[] {
    return systemLanguages();
  }

  isReady(): boolean {
    return isReady();
  }

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  requestSingleInstanceLock(additionalData: unknown = null): boolean {
    this.#instance ??= new SingleInstance(this.getPath('userData'));
    return this.#instance.request((second) => {
      this.emit('second-instance', {}, second.argv, second.workingDirectory, second.additionalData);
    }, additionalData);
  }

  hasSingleInstanceLock(): boolean {
    return this.#instance?.held ?? false;
  }

  releaseSingleInstanceLock(): void {
    this.#instance?.release();
  }

  /** Asks everybody: listeners of `before-quit`, each window, listeners of `will-quit`. */
  quit(): void {
    if (this.#exitCode !== undefined) return;
    const before = preventable();
    this.emit('before-quit', before);
    if (before.defaultPrevented) return;
    this.#quitting = true;
    for (const window of [...openWindows]) {
      const event = preventable();
      window.emit('close', event);
      if (event.defaultPrevented) {
        this.#quitting = false;
        return;
      }
    }
    for (const window of [...openWindows]) window.pageClosed();
    const will = preventable();
    this.emit('will-quit', will);
    this.#quitting = false;
    if (!will.defaultPrevented) this.exit(0);
  }

  /** Ends at once, Chromium first. */
  exit(code = 0): void {
    if (this.#exitCode !== undefined) return;
    this.#exitCode = code;
    this.emit('quit', {}, code);
    this.#instance?.release();
    const end = async () => runningChromium()?.end();
    void end().finally(() => process.exit(code));
  }

  relaunch(): void {}

  /** Without a listener the app ends. For the other parts of the stand-in. */
  allWindowsClosed(): void {
    if (this.ending) return;
    if (!this.emit('window-all-closed')) this.quit();
  }

  focus(): void {
    openWindows[0]?.focus();
  }

  hide(): void {}

  show(): void {}

  resolveProxy(url: string): Promise<string> {
    return session.defaultSession.resolveProxy(url);
  }

  setProxy(config: Electron.ProxyConfig): Promise<void> {
    return session.defaultSession.setProxy(config);
  }

  getAppMetrics() {
    const cpu = { percentCPUUsage: 0, idleWakeupsPerSecond: 0 };
    const memory = { workingSetSize: 0, peakWorkingSetSize: 0 };
    const started = Date.now() - process.uptime() * 1000;
    return [
      { pid: process.pid, type: 'Browser' as const, creationTime: started, cpu, memory },
      ...[...utilities].map(({ pid, serviceName, startedAt }) => ({
        pid,
        type: 'Utility' as const,
        serviceName,
        name: serviceName,
        creationTime: startedAt,
        cpu,
        memory,
      })),
    ];
  }

  setAsDefaultProtocolClient(protocol: string): boolean {
    records.protocolClients.push(protocol);
    return true;
  }

  removeAsDefaultProtocolClient(protocol: string): boolean {
    const at = records.protocolClients.indexOf(protocol);
    if (at >= 0) records.protocolClients.splice(at, 1);
    return at >= 0;
  }

  isDefaultProtocolClient(protocol: string): boolean {
    return records.protocolClients.includes(protocol);
  }

  enableSandbox(): void {
    if (isReady()) throw new Error('app.enableSandbox() can only be called before app is ready');
    this.commandLine.appendSwitch('enable-sandbox');
  }

  disableHardwareAcceleration(): void {
    if (isReady())
      throw new Error('app.disableHardwareAcceleration() can only be called before app is ready');
  }

  setAppUserModelId(_id: string): void {}

  setAboutPanelOptions(_options: Electron.AboutPanelOptionsOptions): void {}

  showAboutPanel(): void {}

  addRecentDocument(_path: string): void {}

  clearRecentDocuments(): void {}

  setBadgeCount(count: number): boolean {
    this.badgeCount = count;
    return true;
  }

  isAccessibilitySupportEnabled(): boolean {
    return this.accessibilitySupportEnabled;
  }

  setAccessibilitySupportEnabled(enabled: boolean): void {
    this.accessibilitySupportEnabled = enabled;
  }

  setLoginItemSettings(_settings: Electron.Settings): void {}

  getLoginItemSettings() {
    return { openAtLogin: false };
  }

  configureHostResolver(_options: Electron.ConfigureHostResolverOptions): void {}
}

export const app: App = complain('app', new App());
