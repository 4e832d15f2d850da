import * as z from 'zod';

/**
 * What a string in a report can give away. Redaction follows the class of the field, never a guess about its content
 * (design.md 7); regular expressions are only the second net, for `text`.
 *
 * - `public`: hosts of providers, protocol words, ids that a provider's support asks for. Kept at every level.
 * - `host`: a host or domain that can name the organisation. Kept at `standard`, replaced at `strict`.
 * - `person`: an e-mail address, a user or computer name. Replaced at `standard` and `strict`.
 * - `ip`: an address that can be this computer's or its network's. Private, local and own addresses are replaced at
 *   `standard`; every address at `strict`.
 * - `path`: a path on this computer. The home folder is replaced at `standard`, the whole path at `strict`.
 * - `secret`: never kept, at any level but `none`.
 * - `text`: free text, from a server or from a person: the second net runs over it.
 */
export type RedactionClass = 'public' | 'host' | 'person' | 'ip' | 'path' | 'secret' | 'text';

export const redactionClasses = z.registry<{ class: RedactionClass }>();

/** A string field of the class, capped at `max` UTF-16 units so that a foreign report cannot be endless. */
function classified(name: RedactionClass, max: number) {
  return z.string().max(max).register(redactionClasses, { class: name });
}

/** A new schema each call: a caller may narrow it without touching the others. */
export const publicText = (max = 512) => classified('public', max);
export const hostName = (max = 300) => classified('host', max);
export const personText = (max = 512) => classified('person', max);
export const ipAddress = () => classified('ip', 64);
export const pathText = () => classified('path', 1024);
export const freeText = (max = 1024) => classified('text', max);
