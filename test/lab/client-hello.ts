/** What a ClientHello says, as far as a device on the path can see (RFC 8446, 4.1.2; RFC 6066, 3). */
export interface ClientHello {
  serverName?: string;
  /** Of the handshake message with its record head: over about 1,400 it needs a second packet. */
  bytes: number;
}

/** `undefined`: not complete yet. `null`: no TLS. */
export function readClientHello(data: Buffer): ClientHello | null | undefined {
  if (data.length === 0) return undefined;
  if (data[0] !== 22) return null;
  if (data.length < 5) return undefined;
  const bytes = 5 + data.readUInt16BE(3);
  if (data.length < bytes) return undefined;
  const serverName = readServerName(data.subarray(5, bytes));
  return serverName === undefined ? { bytes } : { bytes, serverName };
}

function readServerName(message: Buffer): string | undefined {
  try {
    let at = 4 + 2 + 32;
    at += 1 + message.readUInt8(at); // session id
    at += 2 + message.readUInt16BE(at); // cipher suites
    at += 1 + message.readUInt8(at); // compression
    const end = at + 2 + message.readUInt16BE(at);
    at += 2;
    while (at + 4 <= end) {
      const type = message.readUInt16BE(at);
      const length = message.readUInt16BE(at + 2);
      if (type === 0) {
        const nameLength = message.readUInt16BE(at + 7);
        return message.toString('latin1', at + 9, at + 9 + nameLength).toLowerCase();
      }
      at += 4 + length;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}
