/** The browser's IDNA, as the URL standard has it: a host in A-labels, empty where it is none. */
export function asciiHost(host: string): string {
  try {
    return new URL(`http://${host}/`).hostname;
  } catch {
    return '';
  }
}
