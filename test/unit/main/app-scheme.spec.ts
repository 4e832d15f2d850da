import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer, appScheme } from '../../../electron/main/app-scheme.ts';
import { ReportPages } from '../../../electron/main/report-pages.ts';

let parent: string;
const pages = new ReportPages();

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'mailpath-scheme-'));
  await mkdir(join(parent, 'window/assets'), { recursive: true });
  await mkdir(join(parent, 'window-backup'));
  await writeFile(join(parent, 'main.cjs'), 'secret');
  await writeFile(join(parent, 'window-backup/index.html'), 'secret');
  await writeFile(join(parent, 'window/index.html'), '<!doctype html>');
  await writeFile(join(parent, 'window/assets/index-B1a_2.js'), 'export {};');
  await writeFile(join(parent, 'window/assets/index.css'), 'body {}');
  await writeFile(join(parent, 'window/.hidden'), 'secret');
});
afterAll(() => rm(parent, { recursive: true, force: true }));

const get = (url: string, method = 'GET') =>
  answer({ url, method }, { folder: join(parent, 'window'), pages, window: 'app://bundle' });

test.each([
  ['app://bundle/index.html', 'text/html; charset=utf-8'],
  ['app://bundle/index.html?x=1', 'text/html; charset=utf-8'],
  ['app://bundle/index.html#/why', 'text/html; charset=utf-8'],
  ['app://bundle/assets/index-B1a_2.js', 'text/javascript; charset=utf-8'],
  ['app://bundle/assets/index.css', 'text/css; charset=utf-8'],
])('%s is served as %s with its guards', async (url, type) => {
  const { status, headers } = await get(url);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe(type);
  expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
  expect(headers.get('content-security-policy')).toContain("connect-src 'none'");
  expect(headers.get('content-security-policy')).not.toContain('unsafe');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
});

test.each([
  'app://bundle/',
  'app://bundle',
  'app://bundle/missing.js',
  'app://bundle/../main.cjs',
  'app://bundle/assets/../../main.cjs',
  'app://bundle/%2e%2e/main.cjs',
  'app://bundle/%2e%2e%2fmain.cjs',
  'app://bundle/..%5cmain.cjs',
  'app://bundle/..\\main.cjs',
  'app://bundle/assets\\..\\..\\main.cjs',
  'app://bundle/%252e%252e/main.cjs',
  'app://bundle//etc/passwd',
  'app://bundle/./index.html',
  'app://bundle/../window-backup/index.html',
  'app://bundle/.hidden',
  'app://bundle/index.html%00.js',
  'app://bundle/index.html\u0000',
  'app://bundle/index.html.',
  'app://bundle/index.html::$DATA',
  'app://bundle/C:/Windows/win.ini',
  'app://bundle/assets',
  'app://bundle:80/index.html',
  'app://user@bundle/index.html',
  'app://bundle.evil.example/index.html',
  'app://other/index.html',
  'app:///index.html',
  'app:index.html',
  'file:///etc/passwd',
  'app://report/',
  'app://report/00000000-0000-0000-0000-000000000000',
])('%s is not found', async (url) => {
  const answered = await get(url);
  expect(answered.status).toBe(404);
  expect(await answered.text()).toBe('');
});

test('only reading is answered', async () => {
  expect((await get('app://bundle/index.html', 'POST')).status).toBe(405);
  expect((await get('app://bundle/index.html', 'HEAD')).status).toBe(200);
});

test('a report is served out of memory, in a sandbox without scripts that only the window frames', async () => {
  const url = pages.register('<p>report</p>');
  const answered = await get(url);
  const policy = answered.headers.get('content-security-policy')?.split('; ');
  expect(await answered.text()).toBe('<p>report</p>');
  expect(policy).toEqual([
    "default-src 'none'",
    expect.stringMatching(/^style-src 'sha256-[^']+'$/),
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors app://bundle',
    'sandbox',
  ]);
  expect((await get(`${url}?x`)).status).toBe(404);
  expect((await get(`${url}/..`)).status).toBe(404);
});

test('old reports are forgotten', async () => {
  const urls = Array.from({ length: 6 }, (_, index) => pages.register(String(index)));
  const kept = await Promise.all(urls.map(async (url) => (await get(url)).status));
  expect(kept).toEqual([404, 404, 200, 200, 200, 200]);
  pages.forget(urls[5] ?? '');
  expect((await get(urls[5] ?? '')).status).toBe(404);
});

test('the scheme is secure and standard, and may nothing else', () => {
  const { standard, secure, ...others } = appScheme.privileges ?? {};
  expect({ standard, secure }).toEqual({ standard: true, secure: true });
  expect(Object.values(others)).toEqual(Object.keys(others).map(() => false));
  expect(Object.keys(others)).toContain('bypassCSP');
});
