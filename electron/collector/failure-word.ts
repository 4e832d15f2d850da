/**
 * Why an exchange failed, in one word: a status code, the system's or the runtime's code (`ECONNREFUSED`), or the error's
 * name (`TimeoutError`). Never the message: it may hold what the server said.
 */
export function failureWord(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code } = error as { code?: unknown };
  // A DOMException has a number for a code as well.
  if (typeof code === 'number' && error.name === 'OTLPExporterError') return `HTTP ${code}`;
  return typeof code === 'string' ? code : error.name;
}
