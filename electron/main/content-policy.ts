import { styleHash } from '../../shared/report/html/style.ts';

/**
 * What the window's page may load: its own files, and the preview of a report in a frame. It may connect to nothing and
 * make no script out of text.
 * @param development origin of a development server whose files and reload socket are allowed as well
 */
export function windowPolicy(development?: string): string {
  const self = development === undefined ? "'self'" : `'self' ${development}`;
  const inline = development === undefined ? '' : " 'unsafe-inline'";
  const connect =
    development === undefined ? "'none'" : `${development} ${development.replace(/^http/, 'ws')}`;
  return [
    "default-src 'none'",
    `script-src ${self}${inline}`,
    `style-src ${self}${inline}`,
    `img-src ${self}`,
    `font-src ${self}`,
    `connect-src ${connect}`,
    'frame-src app://report',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    ...(development === undefined ? ["require-trusted-types-for 'script'", "trusted-types 'none'"] : []),
  ].join('; ');
}

/** A rendered report runs nothing and loads nothing; only its own style sheet applies, and only the window frames it. */
export const reportPolicy = [
  "default-src 'none'",
  `style-src '${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors app://bundle',
  'sandbox',
].join('; ');
