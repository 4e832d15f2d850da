/** What one of Windows' binary values of connections says (REG_BINARY), of WinINET or of WinHTTP. */
export interface ConnectionSettings {
  /** "Automatically detect settings" (WPAD). */
  autoDetect: boolean;
  /** Servers as they are written, when they are switched on; see `windowsProxies`. */
  server?: string;
}

const MANUAL = 0x2;
const AUTO_DETECT = 0x8;

/**
 * Numbers of 32 bits, little-endian: version, counter, flags, length of the servers, and then the servers themselves. What
 * follows (exceptions, address of a script) is not read. Microsoft names the values and the flags, not the form:
 * https://learn.microsoft.com/archive/blogs/askie/what-is-defaultconnectionsettings-key,
 * https://learn.microsoft.com/troubleshoot/windows-server/networking/use-group-policy-apply-winhttp-proxy-settings
 * (2026-11). `undefined`: too short, or it does not fit itself.
 */
export function connectionSettings(bytes: Buffer): ConnectionSettings | undefined {
  if (bytes.length < 16) return undefined;
  const flags = bytes.readUInt32LE(8);
  const length = bytes.readUInt32LE(12);
  if (16 + length > bytes.length) return undefined;
  const server = bytes.toString('latin1', 16, 16 + length);
  return {
    autoDetect: (flags & AUTO_DETECT) !== 0,
    ...((flags & MANUAL) !== 0 && server !== '' && { server }),
  };
}
