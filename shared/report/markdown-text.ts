import { safeText } from './safe-text.ts';

/**
 * A sentence for a ticket: no markup, no links, no mentions. Addresses of the web are defanged, because a ticket system
 * makes a link of whatever looks like one, and a server may have written it.
 */
export function markdownText(text: string, max = 700): string {
  return defang(safeText(text, max))
    .replace(/[\\`*_[\]<>|~#]/g, '\\$&')
    .replace(/@(?=[\p{L}\p{N}])/gu, '(at)')
    .replace(/^(\s*)([-+=]|\d+[.)])/, '$1\\$2');
}

/** Text of a machine, as it is, in a code span that it cannot leave. */
export function markdownCode(text: string, max = 300): string {
  const shown = defang(safeText(text, max)).trim();
  if (shown === '') return '';
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = /^`|`$/.test(shown) ? ' ' : '';
  // A bar would end the cell of a table even inside a code span.
  return `${fence}${padding}${shown.replaceAll('|', '¦')}${padding}${fence}`;
}

/** `hxxps://evil[.]example/x`: readable, and no link anywhere. */
export function defang(text: string): string {
  return (
    text
      // Wherever it stands: not every ticket system wants a word's edge before a link.
      .replace(/(h)tt(ps?)(:)(?=\/\/)/gi, '$1xx$2$3')
      .replace(/\b(ftp|wss?|file|javascript|data|vbscript)(:)(?=\S)/gi, '$1[$2]')
      .replace(
        /(hxxps?:\/\/)([^\s/?#]+)/gi,
        (_, scheme: string, host: string) => scheme + host.replaceAll('.', '[.]'),
      )
      .replace(/\bwww\.(?=\w)/gi, 'www[.]')
  );
}
