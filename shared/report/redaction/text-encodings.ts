export function decodePercent(text: string): string {
  return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Letters and digits of base64 (RFC 4648) as UTF-8 text; with the bytes as `%ff` where they are none. */
export function decodeBase64(digits: string): string {
  const bits = [...digits].map((digit) => alphabet.indexOf(digit).toString(2).padStart(6, '0')).join('');
  return decodePercent(bits.replace(/.{1,8}/g, percentOf));
}

const percentOf = (byte: string) => `%${Number.parseInt(byte, 2).toString(16).padStart(2, '0')}`;
