import type { ParsedAnswer } from '../../../shared/model/observation.ts';
import { plainText } from '../net/plain-text.ts';
import { readXml } from './xml.ts';

/** Autodiscover's older XML ([MS-OXDSCLI]): an action, a redirect, or an error code. */
export function readAutodiscoverXml(body: string): ParsedAnswer | undefined {
  let known = false;
  const found: { action?: string; redirect?: string; errorCode?: string } = {};
  const outcome = readXml(body, (path, _attributes, text) => {
    const name = path.at(-1);
    if (path.length === 1 && name === 'Autodiscover') known = true;
    if (name === 'Action') found.action = plainText(text, 32);
    if (name === 'RedirectUrl') found.redirect = plainText(text, 600);
    // An address: its domain says where the mailbox went, the person is nobody's business.
    if (name === 'RedirectAddr') found.redirect = plainText(text.replace(/^.*@/, '@'), 600);
    if (name === 'ErrorCode') found.errorCode = plainText(text, 64);
  });
  return outcome === 'ok' && known ? { type: 'autodiscover', ...found } : undefined;
}
