import { isLoopback } from './environment-proxy.ts';
import type { ProxyChoice } from './network-profile.ts';
import { bypasses } from './proxy-bypass.ts';

/** What a desktop's settings say of proxies; the same shape for all three systems. */
export interface SystemProxies {
  manual: ManualProxies;
  /** Address of the script, as it is set. */
  pacUrl?: string;
  /** The system looks for a script by itself (WPAD); on by default on Windows, where mostly there is none. */
  autoDetect: boolean;
  /** Windows: what its services use (WinHTTP), `null` for the direct way; absent where that is not known. */
  services?: ProxyChoice | null;
}

export interface ManualProxies {
  http?: ProxyChoice;
  https?: ProxyChoice;
  /** For what has none of its own. */
  socks?: ProxyChoice;
  /** As written: names, `*.suffix`, `10.*`, `169.254/16`, with or without a port. */
  exceptions: readonly string[];
  /** Names without a dot go direct. */
  exceptPlainNames: boolean;
}

export const noProxies: SystemProxies = {
  manual: { exceptions: [], exceptPlainNames: false },
  autoDetect: false,
};

/** Whether anything is set at all; WPAD alone is not, since Windows has it on everywhere. */
export function anySet({ manual, pacUrl }: SystemProxies): boolean {
  return pacUrl !== undefined || hasManual(manual);
}

export function hasManual({ http, https, socks }: ManualProxies): boolean {
  return (http ?? https ?? socks) !== undefined;
}

/** Who is asked for the URL by the manual settings; `null` is direct. Loopback is never proxied. */
export function manualProxyFor(manual: ManualProxies, text: string): ProxyChoice | null {
  const url = new URL(text);
  const proxy = (url.protocol === 'https:' ? manual.https : manual.http) ?? manual.socks;
  if (proxy === undefined || isLoopback(url.hostname)) return null;
  if (manual.exceptPlainNames && !/[.:]/.test(url.hostname)) return null;
  return manual.exceptions.some((one) => bypasses(one, url)) ? null : proxy;
}
