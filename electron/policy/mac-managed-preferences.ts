import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunCommand } from '../engine/net/run-command.ts';
import { checkPolicy, isPolicyKey } from './check-policy.ts';
import { LARGEST_POLICY } from './policy-file.ts';
import {
  absentSource,
  type PolicyLayer,
  type PolicyProblem,
  type PolicySource,
  unusableSource,
} from './policy-source.ts';
import { parseDictionary } from './property-list.ts';

/** The bundle's id. */
export const preferencesDomain = 'app.mailpath.desktop';

export interface MacPoliciesOptions {
  run: RunCommand;
  /** Short name; absent when the system does not know it. */
  user: string | undefined;
  /** Home folder, absolute. */
  home: string | undefined;
  /** The folder that stands for `/` in a test. */
  root?: string | undefined;
}

/**
 * Managed preferences (forced by a profile): the user's, then the device's; then what is only suggested, in the user's
 * own domain and in the machine's. Never rejects.
 * https://developer.apple.com/documentation/devicemanagement/managedpreferences
 */
export function macPolicies({ run, user, home, root = '/' }: MacPoliciesOptions): Promise<PolicySource[]> {
  const file = `${preferencesDomain}.plist`;
  const places: [PolicyLayer, string][] = [
    ...(user ? [['machine', `/Library/Managed Preferences/${user}/${file}`] as [PolicyLayer, string]] : []),
    ['machine', `/Library/Managed Preferences/${file}`],
    ...(home ? [['suggested', `${home}/Library/Preferences/${file}`] as [PolicyLayer, string]] : []),
    ['suggested', `/Library/Preferences/${file}`],
  ];
  return Promise.all(places.map(([layer, name]) => readPreferences(layer, name, join(root, name), run)));
}

async function readPreferences(
  layer: PolicyLayer,
  name: string,
  path: string,
  run: RunCommand,
): Promise<PolicySource> {
  const nothing = (problem: PolicyProblem) => unusableSource(layer, name, problem);
  const unreadable = (reason: string) => nothing({ kind: 'unreadable', file: name, reason });
  try {
    const { size } = await stat(path);
    if (size > LARGEST_POLICY) return nothing({ kind: 'too-large', file: name });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    return code === 'ENOENT' ? absentSource(layer, name) : unreadable(code);
  }
  // Mostly binary. Not as JSON: that refuses a whole list because of one date in it.
  const end = await run('/usr/bin/plutil', ['-convert', 'xml1', '-o', '-', '--', path]);
  if ('failure' in end) return unreadable(end.failure);
  if (end.code !== 0) return nothing({ kind: 'not-property-list', file: name });
  let all: Record<string, unknown>;
  try {
    all = await parseDictionary(end.stdout);
  } catch {
    return nothing({ kind: 'not-property-list', file: name });
  }
  const ours = Object.fromEntries(Object.entries(all).filter(([key]) => isOurs(key, layer)));
  return { layer, name, ...checkPolicy(ours, name), found: true, usable: true };
}

/**
 * macOS keeps things of its own in an app's domain (`NSWindow Frame …`, `AppleLanguages`), so a key that is not known there
 * is not a mistake. A profile has only what an administrator wrote, and the payload's book-keeping.
 */
function isOurs(key: string, layer: PolicyLayer): boolean {
  return layer === 'suggested' ? isPolicyKey(key) : !/^(?:Payload[A-Z]|_)/.test(key);
}
