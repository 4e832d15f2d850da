import { EventEmitter } from 'node:events';
import type { VerifyProc } from './certificate-verdict.ts';
import { fetchAs } from './fetch.ts';
import { complain, complainClass } from './missing.ts';
import { newProtocol } from './protocol.ts';
import { proxyFor } from './proxy-rules.ts';
import type { WebContents } from './web-contents.ts';
import type { WebFrameMain } from './web-frame.ts';
import { newWebRequest } from './web-request.ts';

type RequestHandler = (
  contents: WebContents,
  permission: string,
  answer: (granted: boolean) => void,
  details: object,
) => void;
type CheckHandler = (
  contents: WebContents | null,
  permission: string,
  origin: string,
  details: object,
) => boolean;

/** What belongs together for pages: schemes, permissions, requests, proxy. All share one Chromium profile here. */
export class Session extends EventEmitter {
  readonly protocol = newProtocol();
  readonly webRequest = newWebRequest();
  #request: RequestHandler | undefined;
  #check: CheckHandler | undefined;
  #proxy: Electron.ProxyConfig = {};
  #spellChecker = true;
  /** For the other parts of the stand-in. */
  verifyProc: VerifyProc | undefined;
  /** Of `net.request`, under way. For the other parts of the stand-in. */
  readonly requests = new Set<{ fail(message: string): void }>();

  setPermissionRequestHandler(handler: RequestHandler | null): void {
    this.#request = handler ?? undefined;
  }

  setPermissionCheckHandler(handler: CheckHandler | null): void {
    this.#check = handler ?? undefined;
  }

  setDevicePermissionHandler(_handler: unknown): void {}

  setDisplayMediaRequestHandler(_handler: unknown): void {}

  setUSBProtectedClassesHandler(_handler: unknown): void {}

  setBluetoothPairingHandler(_handler: unknown): void {}

  /** Without a handler the answer is yes, as in Electron. For the other parts of the stand-in. */
  async permits(
    contents: WebContents,
    { permission, kind }: { permission: string; kind: 'check' | 'request' },
    frame: WebFrameMain,
  ): Promise<boolean> {
    const details = {
      requestingUrl: frame.url,
      isMainFrame: frame.parent === null,
      securityOrigin: frame.origin,
    };
    if (kind === 'check') return this.#check?.(contents, permission, frame.origin, details) ?? true;
    const handler = this.#request;
    if (!handler) return true;
    return new Promise((resolve) => handler(contents, permission, resolve, details));
  }

  async setProxy(config: Electron.ProxyConfig): Promise<void> {
    this.#proxy = { ...config };
  }

  async resolveProxy(url: string): Promise<string> {
    return proxyFor(url, this.#proxy);
  }

  async forceReloadProxyConfig(): Promise<void> {}

  /** Ends what is under way. */
  async closeAllConnections(): Promise<void> {
    for (const request of [...this.requests]) request.fail('net::ERR_ABORTED');
  }

  async clearCache(): Promise<void> {}

  async clearStorageData(): Promise<void> {}

  async clearHostResolverCache(): Promise<void> {}

  async clearAuthCache(): Promise<void> {}

  flushStorageData(): void {}

  setSpellCheckerEnabled(on: boolean): void {
    this.#spellChecker = on;
  }

  isSpellCheckerEnabled(): boolean {
    return this.#spellChecker;
  }

  setSpellCheckerLanguages(_languages: string[]): void {}

  setUserAgent(_agent: string): void {}

  setPreloads(_paths: string[]): void {
    throw new Error('The stand-in for Electron has no “session.setPreloads”: use webPreferences.preload.');
  }

  setCertificateVerifyProc(proc: VerifyProc | null): void {
    this.verifyProc = proc ?? undefined;
  }

  setSSLConfig(_config: object): void {}

  isPersistent(): boolean {
    return true;
  }

  fetch(input: string | Request, init?: RequestInit): Promise<Response> {
    return fetchAs(this, input, init);
  }
}
complainClass('Session', Session);

const partitions = new Map<string, Session>();

export const session = complain('session', {
  defaultSession: new Session(),
  fromPartition(partition: string, _options: { cache?: boolean } = {}): Session {
    if (partition === '') return session.defaultSession;
    const one = partitions.get(partition) ?? new Session();
    partitions.set(partition, one);
    return one;
  },
});

export const protocol = session.defaultSession.protocol;
