import { complain } from './missing.ts';

type Details = Pick<
  Electron.OnBeforeRequestListenerDetails,
  'id' | 'url' | 'method' | 'resourceType' | 'timestamp'
> & {
  webContentsId?: number;
};
type Listener = (
  details: Details,
  answer: (response: { cancel?: boolean; redirectURL?: string }) => void,
) => void;
type Filter = { urls?: string[]; excludeUrls?: string[] };

let lastRequest = 0;

export class WebRequest {
  #listener: Listener | undefined;
  #filter: Filter = {};

  onBeforeRequest(...args: [Listener | null] | [Filter, Listener | null]): void {
    const [filter, listener] = args.length === 1 ? [{}, args[0]] : args;
    this.#filter = filter;
    this.#listener = listener ?? undefined;
  }

  /** Resolves to whether the request may be made. For the other parts of the stand-in. */
  async allows(request: Omit<Details, 'id' | 'timestamp'>): Promise<boolean> {
    const listener = this.#listener;
    const { urls = ['<all_urls>'], excludeUrls = [] } = this.#filter;
    const concerned =
      urls.some((one) => matches(request.url, one)) && !excludeUrls.some((one) => matches(request.url, one));
    if (!listener || !concerned) return true;
    lastRequest += 1;
    const details = { ...request, id: lastRequest, timestamp: Date.now() };
    const { cancel, redirectURL } = await new Promise<Parameters<Parameters<Listener>[1]>[0]>((resolve) =>
      listener(details, resolve),
    );
    if (redirectURL !== undefined) throw new Error('The stand-in for Electron has no redirect of a request.');
    return cancel !== true;
  }
}

/** Patterns of browser extensions: `https://*.example.com/*`, `*://*​/*`, `<all_urls>`. */
function matches(url: string, pattern: string): boolean {
  if (pattern === '<all_urls>') return true;
  const parts = /^(\*|[a-z][a-z0-9+.-]*):\/\/([^/]*)(\/.*)?$/i.exec(pattern);
  if (!parts) throw new TypeError(`Invalid url pattern ${pattern}`);
  const [, scheme = '*', host = '*', path = '/*'] = parts;
  const quoted = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  const schemes = scheme === '*' ? '(?:https?|wss?)' : quoted(scheme);
  const hosts = host.startsWith('*.') ? `(?:[^/]*\\.)?${quoted(host.slice(2))}` : quoted(host);
  return new RegExp(`^${schemes}://${hosts}(?::\\d+)?${quoted(path)}$`, 'i').test(url);
}

export const newWebRequest = () => complain('session.webRequest', new WebRequest());
