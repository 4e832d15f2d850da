/*
 * Runs in every frame of a window before any script of the page, by its source text: nothing outside of the function exists
 * there. Keeps its way to main in its closure.
 */

export interface ShimSettings {
  /** Global name of the way to main; the page never sees it. */
  way: string;
  /** Name of the event that carries what main pushes. */
  push: string;
  schemes: string[];
  /** Whether the preload runs in frames inside the page too (`nodeIntegrationInSubFrames`). */
  subFrames: boolean;
  /** Whether `<webview>` is an element of its own kind (`webviewTag`). */
  webview: boolean;
  platform: string;
  argv: string[];
}

/** What the page asks of main, as one object. */
export type PageQuestion =
  | { ask: 'invoke' | 'send'; channel: string; args: string }
  | { ask: 'open'; url: string; name: string; features: string; disposition: string; referrer: string }
  | { ask: 'navigate'; url: string }
  | { ask: 'permission'; permission: string; kind: 'check' | 'request' }
  | { ask: 'webview'; params: Record<string, string> };

/** `value` is encoded; `error` is what ipcRenderer.invoke throws. */
export interface PageAnswer {
  value?: string;
  error?: string;
}

interface Codec {
  encode(value: unknown): string;
  decode(text: string): unknown;
}

export type PreloadFunction = (
  require: (name: string) => unknown,
  module: { exports: object },
  exports: object,
  process: object,
) => void;

type Listener = (event: object, ...args: unknown[]) => void;

export function installShim(
  settings: ShimSettings,
  codec: Codec,
  preload: PreloadFunction | undefined,
): void {
  const globals = window as unknown as Record<string, unknown>;
  const way = globals[settings.way] as ((text: string) => Promise<string>) | undefined;
  delete globals[settings.way];
  if (!way) return;

  const ask = async (question: PageQuestion): Promise<PageAnswer> =>
    JSON.parse(await way(JSON.stringify(question))) as PageAnswer;

  const mapped = (url: unknown): unknown => {
    if (typeof url !== 'string' && !(url instanceof URL)) return url;
    const match = /^\s*([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([\s\S]*)$/i.exec(String(url));
    const scheme = match?.[1]?.toLowerCase() ?? '';
    if (!match || !settings.schemes.includes(scheme)) return url;
    return `https://${match[2] ? `${match[2]}.` : ''}${scheme}.invalid${match[3]}`;
  };

  mapAddresses();
  if (window === window.top) askBeforeNavigation();
  answerPermissions();
  announceNewWindows();
  if (settings.webview) announceWebviews();
  if (preload && (window === window.top || settings.subFrames)) runPreload(preload);

  function mapAddresses(): void {
    const setAttribute = Element.prototype.setAttribute;
    Element.prototype.setAttribute = function (this: Element, name: string, value: string) {
      const isAddress = /^(src|href|action|data)$/i.test(name);
      setAttribute.call(this, name, isAddress ? (mapped(value) as string) : value);
    };
    const properties: [typeof Element, string][] = [
      [HTMLIFrameElement, 'src'],
      [HTMLImageElement, 'src'],
      [HTMLScriptElement, 'src'],
      [HTMLLinkElement, 'href'],
      [HTMLAnchorElement, 'href'],
      [HTMLFormElement, 'action'],
    ];
    for (const [element, name] of properties) {
      const own = Object.getOwnPropertyDescriptor(element.prototype, name);
      if (!own?.set) continue;
      const set = own.set;
      Object.defineProperty(element.prototype, name, {
        ...own,
        set(this: Element, value: unknown) {
          set.call(this, mapped(value));
        },
      });
    }
    const fetchReal = window.fetch;
    window.fetch = (input, init) => fetchReal.call(window, mapped(input) as RequestInfo, init);
    const open = XMLHttpRequest.prototype.open as (...args: unknown[]) => void;
    XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...args: unknown[]) {
      args[1] = mapped(args[1]);
      open.apply(this, args);
    } as typeof XMLHttpRequest.prototype.open;
  }

  /** `location` cannot be replaced, but it says where it wants to go, before it goes: main is asked first. */
  function askBeforeNavigation(): void {
    interface Navigate extends Event {
      destination: { url: string; sameDocument: boolean };
      navigationType: 'push' | 'replace' | 'reload' | 'traverse';
      downloadRequest: string | null;
    }
    let allowed: string | undefined;
    const navigation = globals.navigation as EventTarget | undefined;
    navigation?.addEventListener('navigate', (event) => {
      const { destination, navigationType, downloadRequest, cancelable } = event as Navigate;
      if (!cancelable || destination.sameDocument || downloadRequest !== null) return;
      const url = String(mapped(destination.url));
      if (allowed === url) {
        allowed = undefined;
        return;
      }
      event.preventDefault();
      void ask({ ask: 'navigate', url }).then(({ value }) => {
        if (value === undefined || codec.decode(value) !== true) return;
        allowed = url;
        if (navigationType === 'reload') window.location.reload();
        else if (navigationType === 'replace') window.location.replace(url);
        else window.location.assign(url);
      });
    });
  }

  function answerPermissions(): void {
    const granted = async (permission: string, kind: 'check' | 'request') => {
      const { value } = await ask({ ask: 'permission', permission, kind });
      return value !== undefined && codec.decode(value) === true;
    };
    const denied = () => new DOMException('Permission denied', 'NotAllowedError');
    // Absent where the page's origin is not secure.
    if (navigator.permissions) {
      navigator.permissions.query = async ({ name }) => {
        const state = (await granted(name, 'check')) ? 'granted' : 'denied';
        return Object.assign(new EventTarget(), { name, state, onchange: null }) as PermissionStatus;
      };
    }
    if (navigator.geolocation) {
      const locate = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);
      navigator.geolocation.getCurrentPosition = (found, failed, options) => {
        void granted('geolocation', 'request').then((yes) => {
          if (yes) locate(found, failed, options);
          else failed?.({ code: 1, message: 'User denied Geolocation' } as GeolocationPositionError);
        });
      };
    }
    if (typeof Notification === 'function') {
      Notification.requestPermission = async (heard?: (state: NotificationPermission) => void) => {
        const state = (await granted('notifications', 'request')) ? 'granted' : 'denied';
        heard?.(state);
        return state;
      };
    }
    const guard = <T extends object>(owner: T | undefined, name: keyof T, permission: string) => {
      if (!owner || typeof owner[name] !== 'function') return;
      const real = (owner[name] as (...args: unknown[]) => Promise<unknown>).bind(owner);
      const asked = async (...args: unknown[]) => {
        if (!(await granted(permission, 'request'))) throw denied();
        return real(...args);
      };
      Object.defineProperty(owner, name, { value: asked, configurable: true, writable: true });
    };
    guard(navigator.mediaDevices, 'getUserMedia', 'media');
    guard(navigator.mediaDevices, 'getDisplayMedia', 'display-capture');
    guard(navigator.clipboard, 'read', 'clipboard-read');
    guard(navigator.clipboard, 'readText', 'clipboard-read');
    guard(navigator.clipboard, 'writeText', 'clipboard-sanitized-write');
  }

  function announceNewWindows(): void {
    const announce = (url: string, name: string, features: string, disposition: string) =>
      void ask({ ask: 'open', url, name, features, disposition, referrer: document.location.href });
    window.open = (url = '', name = '', features = '') => {
      const address = new URL(String(mapped(String(url))) || 'about:blank', document.baseURI).href;
      announce(address, name, features, features === '' ? 'foreground-tab' : 'new-window');
      return null;
    };
    const followed = (event: MouseEvent) => {
      const start = event.composedPath()[0];
      const anchor = start instanceof Element ? start.closest('a[href]') : null;
      if (!(anchor instanceof HTMLAnchorElement) || event.defaultPrevented || event.button > 1) return;
      const own = ['', '_self', '_top', '_parent'].includes(anchor.target);
      if (own && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) return;
      event.preventDefault();
      announce(anchor.href, anchor.target, '', own ? 'background-tab' : 'foreground-tab');
    };
    window.addEventListener('click', followed);
    window.addEventListener('auxclick', followed);
  }

  function announceWebviews(): void {
    const announced = new WeakSet<Node>();
    const look = (records: MutationRecord[]) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (!(node instanceof HTMLElement) || node.tagName !== 'WEBVIEW' || announced.has(node)) continue;
        announced.add(node);
        const params = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
        void ask({ ask: 'webview', params }).then(({ value }) => {
          if (value === undefined || codec.decode(value) !== true) node.remove();
        });
      }
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  }

  function runPreload(run: PreloadFunction): void {
    const listeners = new Map<string, Listener[]>();
    window.addEventListener(settings.push, (event) => {
      const { channel, args } = (event as CustomEvent<{ channel: string; args: string }>).detail;
      const heard = codec.decode(args) as unknown[];
      for (const listener of [...(listeners.get(channel) ?? [])]) {
        listener({ sender: ipcRenderer, ports: [] }, ...heard);
      }
    });
    const ipcRenderer = {
      async invoke(channel: string, ...args: unknown[]) {
        const answer = await ask({ ask: 'invoke', channel, args: codec.encode(args) });
        if (answer.error !== undefined) {
          throw new Error(`Error invoking remote method '${channel}': ${answer.error}`);
        }
        return answer.value === undefined ? undefined : codec.decode(answer.value);
      },
      send(channel: string, ...args: unknown[]) {
        void ask({ ask: 'send', channel, args: codec.encode(args) });
      },
      sendSync() {
        throw new Error(
          'The stand-in for Electron has no “ipcRenderer.sendSync”: a page of Chromium cannot wait.',
        );
      },
      on(channel: string, listener: Listener) {
        listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
        return ipcRenderer;
      },
      once(channel: string, listener: Listener) {
        const once: Listener = (...told) => {
          ipcRenderer.removeListener(channel, once);
          listener(...told);
        };
        return ipcRenderer.on(channel, once);
      },
      removeListener(channel: string, listener: Listener) {
        const kept = (listeners.get(channel) ?? []).filter((one) => one !== listener);
        listeners.set(channel, kept);
        return ipcRenderer;
      },
      off(channel: string, listener: Listener) {
        return ipcRenderer.removeListener(channel, listener);
      },
      removeAllListeners(channel: string) {
        listeners.delete(channel);
        return ipcRenderer;
      },
    };

    /** Across worlds only plain data and functions travel; the page gets frozen copies. */
    const bridged = (value: unknown): unknown => {
      if (typeof value === 'function') return (...args: unknown[]) => bridged(value(...args.map(bridged)));
      if (value instanceof Promise) return value.then(bridged);
      if (Array.isArray(value)) return Object.freeze(value.map(bridged));
      if (value === null || typeof value !== 'object') return value;
      if (Object.getPrototypeOf(value) !== Object.prototype) return value;
      return Object.freeze(
        Object.fromEntries(Object.entries(value).map(([key, one]) => [key, bridged(one)])),
      );
    };
    const contextBridge = {
      exposeInMainWorld(key: string, api: unknown) {
        if (key in window) {
          throw new Error('Cannot bind an API on top of an existing property on the window object');
        }
        Object.defineProperty(window, key, { value: bridged(api), enumerable: true });
      },
    };

    const modules: Record<string, object> = { electron: { contextBridge, ipcRenderer } };
    const load = (name: string) => {
      const known = modules[name === 'electron/renderer' ? 'electron' : name];
      if (!known) throw new Error(`module not found: ${name}`);
      return known;
    };
    const module = { exports: {} };
    const sandboxed = {
      platform: settings.platform,
      type: 'renderer',
      argv: settings.argv,
      env: {},
      versions: {},
      sandboxed: true,
      contextIsolated: true,
    };
    run(load, module, module.exports, sandboxed);
  }
}
