import { secretsByDialogue } from '../../pasted/secret-dialogue.ts';
import { secretsByShape } from '../../pasted/secret-shapes.ts';
import { merged, removed, withoutSpans } from '../../pasted/secret-span.ts';

/** What addresses of sign-in pages carry along: whom it is about, and values that were made for this sign-in. */
const personalParameters = /([?&#](?:state|nonce|login_hint|username|user|email)=)[^\s&#"'<>]+/gi;

/**
 * Removes secrets from what a server or a program wrote: those that have a shape of their own. What a person pastes is read
 * more closely before (shared/pasted/secrets-in-text.ts). `ids`: the text is known to be an id of a server, so opaque runs stay.
 */
export function removeSecrets(text: string, ids: boolean): string {
  const spans = merged([...secretsByShape(text, ids), ...secretsByDialogue(text)], text);
  return withoutSpans(text, spans).replace(personalParameters, `$1${removed}`);
}
