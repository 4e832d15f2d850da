/** Values by their names, each key by its long name (`HKEY_CURRENT_USER\…`). A number is a REG_DWORD, bytes are a REG_BINARY. */
export type RegistryValues = Readonly<Record<string, Readonly<Record<string, RegistryData>>>>;

export type RegistryData = string | number | Buffer | { expand: string } | { multi: readonly string[] };

/**
 * A registration file for `regedit /S`, as Windows writes them: UTF-16 with a byte order mark
 * (https://support.microsoft.com/help/310516).
 */
export function registryFile(keys: RegistryValues): Buffer {
  const lines = ['Windows Registry Editor Version 5.00', ''];
  for (const [key, values] of Object.entries(keys)) {
    lines.push(`[${key}]`);
    for (const [name, data] of Object.entries(values)) lines.push(`${quoted(name)}=${written(data)}`);
    lines.push('');
  }
  return Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`, 'utf16le');
}

function written(data: RegistryData): string {
  if (typeof data === 'number') return `dword:${data.toString(16).padStart(8, '0')}`;
  if (typeof data === 'string') return quoted(data);
  if (Buffer.isBuffer(data)) return `hex:${pairs(data)}`;
  return 'expand' in data
    ? `hex(2):${bytes(`${data.expand}\0`)}`
    : `hex(7):${bytes(`${data.multi.map((one) => `${one}\0`).join('')}\0`)}`;
}

const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

const bytes = (text: string) => pairs(Buffer.from(text, 'utf16le'));

const pairs = (data: Buffer) => [...data].map((byte) => byte.toString(16).padStart(2, '0')).join(',');
