/** A host name out of a stranger's text, or nothing. Labels are parted by a dot each: one way to read it, linear. */
export function hostIn(text: string | undefined): string | undefined {
  if (text === undefined || text.length > 200) return undefined;
  return /^[A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z0-9][A-Za-z0-9-]*)*\.?$/.test(text) ? text : undefined;
}

/** Exchange puts the name of the machine that answered at the end of its greeting, base64 of UTF-16LE. */
export function exchangeServerName(greeting: string): string | undefined {
  const encoded = /\[([A-Za-z0-9+/]{8,600}={0,2})\]\s*$/.exec(greeting)?.[1];
  return encoded === undefined ? undefined : hostIn(Buffer.from(encoded, 'base64').toString('utf16le'));
}
