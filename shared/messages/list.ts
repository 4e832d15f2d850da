const separators: Readonly<Record<string, string>> = { fr: '\u00a0; ', ja: '、' };

/** Parts in a row, as the language separates them: parts may have commas of their own. */
export function listOf(parts: readonly string[], locale: string): string {
  return parts.join(separators[locale.split('-', 1)[0] ?? ''] ?? '; ');
}
