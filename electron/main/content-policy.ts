import { styleHash } from '../../shared/report/html/style.ts';

/**
 * What the window's page may load: its own files, and the preview of a report in a frame. It may connect to nothing and
 * make no script out of text.
 */
export const windowPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  'frame-src app://report',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * A rendered report runs nothing and loads nothing; only its own style sheet applies, and only the window frames it.
 * @param window origin of the window's page
 */
export function reportPolicy(window: string): string {
  return [
    "default-src 'none'",
    `style-src '${styleHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${window}`,
    'sandbox',
  ].join('; ');
}
