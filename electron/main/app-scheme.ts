import { readFile } from 'node:fs/promises';
import type { CustomScheme, Protocol } from 'electron';
import { bundleFile, contentTypeOf } from './bundle-file.ts';
import { reportPolicy, windowPolicy } from './content-policy.ts';
import type { ReportPages } from './report-pages.ts';

export const APP_SCHEME = 'app';

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
export function registerAppScheme(on: Protocol): void {
  on.registerSchemesAsPrivileged([appScheme]);
}

/** Headers of everything that the scheme serves. */
const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

export interface AppSchemeOptions {
  /** Folder of the built window, absolute. */
  folder: string;
  pages: ReportPages;
  /** Origin of the window's page, which may frame a report. */
  window: string;
}

/** Serves `app://bundle/…` out of the folder and `app://report/…` out of memory; everything else is not found. */
export function serveAppScheme(on: Protocol, options: AppSchemeOptions): void {
  on.handle(APP_SCHEME, (request) => answer(request, options));
}

/** The answer to a request of the scheme. Never rejects. */
export async function answer(
  request: Pick<Request, 'url' | 'method'>,
  { folder, pages, window }: AppSchemeOptions,
): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return nothing(405);
  const file = bundleFile(folder, request.url);
  if (file !== undefined) {
    const bytes = await readFile(file).catch(() => undefined);
    if (!bytes) return nothing(404);
    return new Response(bytes, {
      headers: {
        ...always,
        'content-type': contentTypeOf(file),
        'content-security-policy': windowPolicy,
        'cross-origin-opener-policy': 'same-origin',
      },
    });
  }
  const token = /^app:\/\/report\/([^/?#]+)$/.exec(request.url)?.[1];
  const page = token === undefined ? undefined : pages.page(token);
  if (page === undefined) return nothing(404);
  return new Response(page, {
    headers: {
      ...always,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': reportPolicy(window),
    },
  });
}

function nothing(status: 404 | 405): Response {
  return new Response(null, {
    status,
    headers: { ...always, 'content-security-policy': "default-src 'none'" },
  });
}
