/**
 * What `app-update.yml` says, which the packaging writes beside the app. `none`: there is none, or not over TLS.
 * `unsigned`: updates would be installed whoever made them.
 */
export type UpdateFeed = 'usable' | 'unsigned' | 'none';

/**
 * Reads no more than top-level keys, so that a start does not wait for a YAML parser.
 * @param text of the file; `undefined` when it cannot be read
 */
export function feedKind(text: string | undefined, platform: NodeJS.Platform): UpdateFeed {
  if (text === undefined || !/^provider:/m.test(text)) return 'none';
  const url = /^url:\s*(.*)$/m.exec(text)?.[1]?.replaceAll(/['"]/g, '');
  if (url !== undefined && !url.startsWith('https://')) return 'none';
  // GitHub's provider has this key for a host of one's own.
  if (/^protocol:\s*['"]?http['"]?\s*$/m.test(text)) return 'none';
  // Windows: without the publisher's name electron-updater runs any installer. A Mac checks by itself that the new version
  // is signed like the running one; an AppImage has the checksum of the feed and nothing else.
  if (platform === 'win32' && !/^publisherName:/m.test(text)) return 'unsigned';
  return 'usable';
}
