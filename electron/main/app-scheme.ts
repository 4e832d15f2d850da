import { readFile } from 'node:fs/promises';
import { type CustomScheme, type Protocol, protocol } from 'electron';
import { bundleFile, contentTypeOf } from './bundle-file.ts';
import { reportPolicy, windowPolicy } from './content-policy.ts';
import type { ReportPages } from './report-pages.ts';

export const APP_SCHEME = 'app';
/** The one page of the window. */
export const windowUrl = 'app://bundle/index.html';

/**
 * Standard and secure, so that it has an origin and relative addresses; nothing else: the content policy applies to it,
 * no other origin may read it, no service worker may outlive the window.
 */
export const appScheme: CustomScheme = {
  scheme: APP_SCHEME,
  privileges: {
    standard: true,
    secure: true,
    bypassCSP: false,
    allowServiceWorkers: false,
    supportFetchAPI: false,
    corsEnabled: false,
    stream: false,
    codeCache: false,
    allowExtensions: false,
  },
};

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([appScheme]);
}

/** Headers of everything that the scheme serves. */
const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

export interface AppSchemeOptions {
  /** Folder of the built window, absolute. */
  folder: string;
  pages: ReportPages;
}

/** Serves `app://bundle/…` out of the folder and `app://report/…` out of memory; everything else is not found. */
export function serveAppScheme(on: Protocol, options: AppSchemeOptions): void {
  on.handle(APP_SCHEME, (request) => answer(request, options));
}

export async function answer(request: Request, { folder, pages }: AppSchemeOptions): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return notFound(405);
  const url = URL.parse(request.url);
  if (url?.host === 'bundle') {
    const file = bundleFile(folder, request.url);
    const bytes = file === undefined ? undefined : await readFile(file).catch(() => undefined);
    if (file === undefined || bytes === undefined) return notFound();
    return new Response(bytes, {
      headers: {
        ...always,
        'content-type': contentTypeOf(file),
        'content-security-policy': windowPolicy(),
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      },
    });
  }
  const page = url?.host === 'report' ? pages.page(url.pathname.slice(1)) : undefined;
  if (page === undefined) return notFound();
  return new Response(page, {
    headers: {
      ...always,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': reportPolicy,
      'cross-origin-resource-policy': 'same-site',
    },
  });
}

function notFound(status = 404): Response {
  return new Response(null, {
    status,
    headers: { ...always, 'content-security-policy': "default-src 'none'" },
  });
}
