/** Time that each step of one request may take, in milliseconds. */
export interface Limits {
  dnsMs: number;
  tcpMs: number;
  tlsMs: number;
  /** From the request to the end of the answer; in mail dialogues, each reply after the greeting. */
  firstByteMs: number;
}

/** What the answers of strangers may cost (design.md 7). Bytes, unless the name says otherwise. */
export const caps = {
  httpHead: 16 * 1024,
  httpBody: 256 * 1024,
  /** Only for documents that are known to be long: status feeds, a report from a second place. */
  httpLongBody: 4 * 1024 * 1024,
  httpHeaders: 100,
  line: 4 * 1024,
  lines: 100,
  dialogue: 32 * 1024,
  dnsMessage: 64 * 1024,
  dnsAnswers: 40,
  dnsAliases: 16,
  dnsText: 600,
  addresses: 64,
  certificates: 8,
  certificateNames: 20,
} as const;

/** Milliseconds since `start` (performance.now), to a tenth. */
export function elapsedMs(start: number): number {
  return Math.max(0, Math.round((performance.now() - start) * 10) / 10);
}
