/** An address in the domain whose local part is ours: the person's own never leaves the machine (protocols.md 0.5). */
export function probeAddress(domain: string): string {
  return `connectivity-probe@${domain}`;
}
