import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { installShim, type ShimSettings } from './page-shim.ts';
import { ownSchemes } from './scheme-origins.ts';
import { decode, encode } from './structured-text.ts';

/** Nobody but the shim knows them. */
export const wayName = `way${randomBytes(9).toString('hex')}`;
export const pushName = `push${randomBytes(9).toString('hex')}`;

/**
 * The script that runs in a window's frames before the page's own: the shim, with the preload's source as a function inside,
 * because evaluating a text is what the page's content policy forbids.
 */
export function preloadScript(preferences: Electron.WebPreferences): string {
  const settings: ShimSettings = {
    way: wayName,
    push: pushName,
    schemes: ownSchemes(),
    subFrames: preferences.nodeIntegrationInSubFrames === true,
    webview: preferences.webviewTag === true,
    platform: process.platform,
    argv: preferences.additionalArguments ?? [],
  };
  const { preload } = preferences;
  const run =
    preload === undefined
      ? 'undefined'
      : `function (require, module, exports, process) {\n${readFileSync(preload, 'utf8')}\n}`;
  return `(${installShim})(${JSON.stringify(settings)}, { encode: ${encode}, decode: ${decode} }, ${run});`;
}
