import { expect, test } from 'vitest';
import {
  bundledPage,
  isReportPage,
  isWindowPage,
  mayRequest,
  windowPage,
} from '../../../electron/main/window-page.ts';

const dev = windowPage(false, 'http://127.0.0.1:5173/');

test('a development server is obeyed on this computer only, and never by a packaged app', () => {
  expect(dev).toEqual({ url: 'http://127.0.0.1:5173/', origin: 'http://127.0.0.1:5173', development: true });
  for (const wanted of [
    undefined,
    '',
    'x',
    'https://127.0.0.1/',
    'http://evil.example/',
    'http://127.0.0.1.evil/',
  ]) {
    expect(windowPage(false, wanted)).toBe(bundledPage);
  }
  expect(windowPage(true, 'http://127.0.0.1:5173/')).toBe(bundledPage);
});

test.each([
  ['app://bundle/index.html', true],
  ['app://bundle/index.html#/why', true],
  ['app://bundle/other.html', false],
  ['app://report/x', false],
  ['https://evil.example/app://bundle/index.html', false],
  ['about:blank', false],
])('%s as the window’s page: %s', (url, is) => {
  expect(isWindowPage(url, bundledPage)).toBe(is);
});

test('a frame shows reports by their token', () => {
  expect(isReportPage('app://report/00000000-0000-4000-8000-000000000000')).toBe(true);
  expect(isReportPage('app://report/../bundle/index.html')).toBe(false);
  expect(isReportPage('app://bundle/index.html')).toBe(false);
});

test.each([
  ['app://bundle/assets/index.js', true],
  ['app://report/x', true],
  ['app://other/x', false],
  ['https://outlook.office.com/', false],
  ['http://127.0.0.1:5173/', false],
  ['wss://evil.example/', false],
  ['file:///etc/passwd', false],
  ['data:text/html,x', false],
  ['blob:app://bundle/x', false],
  ['devtools://devtools/bundled/x.js', false],
])('a packaged window that asks for %s: %s', (url, may) => {
  expect(mayRequest(url, bundledPage, true)).toBe(may);
});

test('in development its server and the developer tools are asked as well, and nobody else', () => {
  for (const url of ['http://127.0.0.1:5173/main.tsx', 'ws://127.0.0.1:5173/', 'devtools://devtools/x.js']) {
    expect(mayRequest(url, dev, false)).toBe(true);
  }
  expect(mayRequest('http://127.0.0.1:51730/', dev, false)).toBe(false);
  expect(mayRequest('https://evil.example/', dev, false)).toBe(false);
  expect(mayRequest('http://127.0.0.1:5173/main.tsx', bundledPage, false)).toBe(false);
});
