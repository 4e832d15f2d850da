import { domainToASCII } from 'node:url';
import { readAddress } from '../../shared/address/read-address.ts';
import { isWebMailHost } from '../../shared/address/web-mail-hosts.ts';
import { safeText } from '../../shared/report/safe-text.ts';

const LINK_SCHEME = 'mailpath';

/** UTF-16 units: an address of 320, each character encoded, and the frame around it. */
const LONGEST = 1024;

export type DeepLink = { address: string } | { refused: 'too-long' | 'unknown' | 'no-address' };

/**
 * Reads `mailpath://diagnose?address=ana@contoso.com`, the one link that there is. Anybody can put one in a web page or
 * a mail, so it may only fill in an address.
 */
export function parseDeepLink(link: string): DeepLink {
  if (link.length > LONGEST) return { refused: 'too-long' };
  const encoded = /^mailpath:\/\/diagnose\/?\?address=([^&#]*)$/i.exec(link)?.[1];
  if (encoded === undefined) return { refused: 'unknown' };
  const address = decode(encoded);
  // Nothing invisible and nothing that turns the line around: the person must see what will be asked.
  if (address === undefined || safeText(address) !== address) return { refused: 'no-address' };
  const target = readAddress(address, domainToASCII, isWebMailHost);
  if ('problem' in target) return { refused: 'no-address' };
  return { address: target.written };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The link among the arguments that the system started the app with. */
export const linkAmong = (argv: readonly string[]) =>
  argv.find((argument) => argument.toLowerCase().startsWith(`${LINK_SCHEME}:`));
