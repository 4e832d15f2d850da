import { rmSync } from 'node:fs';
import { homedir, hostname, userInfo } from 'node:os';
import { join } from 'node:path';
// The flavour without Electron: the other one opens channels to main that nobody validates.
import log from 'electron-log/node';
import { Pseudonyms } from '../../shared/report/redaction/pseudonyms.ts';
import { SecondNet } from '../../shared/report/redaction/second-net.ts';
import { safeText } from '../../shared/report/safe-text.ts';
import { dropOldEntries } from './log-retention.ts';
import { keepFilePrivate, keepFolderPrivate } from './private-folder.ts';

/** Bytes; then the file becomes `main.old.log` and a new one begins. */
const LARGEST = 1024 * 1024;
/** UTF-16 units of one entry, and lines of a stack. */
const LONGEST_ENTRY = 4000;
const MOST_LINES = 30;

export interface LogFile {
  info(text: string): void;
  error(text: string): void;
  /** Takes out entries that are older. */
  dropOlder(oldest: Date): void;
  /** Empties it. */
  wipe(): void;
  /** Path of the file. */
  file: string;
}

/** Takes out of a text what names the person, this computer or its network (the second net of the report). */
export function logRedactor(
  person: { home: string; user: string; computer: string } = {
    home: homedir(),
    user: userName(),
    computer: hostname(),
  },
): (text: string) => string {
  const net = new SecondNet(new Pseudonyms());
  net.names.addUser(person.user);
  net.names.addComputer(person.computer);
  const options = { addresses: 'all', showKind: true, ids: false } as const;
  return (text) =>
    text
      .split(/\r?\n/, MOST_LINES)
      .map((line) => net.apply(safeText(line.replaceAll(person.home, '~'), LONGEST_ENTRY), options))
      .join('\n')
      .slice(0, LONGEST_ENTRY);
}

/** Some systems know no name for the user's number. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

/**
 * The log file, readable by this user alone. Everything goes through one redacting hook at the sink, whoever wrote it.
 * @param folder absolute
 * @param onConsole also to the console, for those who work on Mailpath
 */
export function openLogFile(folder: string, onConsole: boolean): LogFile {
  const file = join(folder, 'main.log');
  const rotated = join(folder, 'main.old.log');
  keepFolderPrivate(folder);
  for (const one of [file, rotated]) keepFilePrivate(one);
  const logger = log.create({ logId: 'mailpath' });
  const redacted = logRedactor();
  const { transports } = logger;
  transports.file.resolvePathFn = () => file;
  transports.file.maxSize = LARGEST;
  transports.file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  transports.file.format = '[{iso}] [{level}] {text}';
  transports.file.level = 'info';
  transports.console.level = onConsole ? 'info' : false;
  transports.console.format = '{text}';
  if (transports.ipc) transports.ipc.level = false;
  transports.remote.level = false;
  logger.hooks.push((message) => ({
    ...message,
    data: [redacted(message.data.map(String).join(' '))],
  }));
  return {
    file,
    info: (text) => logger.info(text),
    error: (text) => logger.error(text),
    dropOlder(oldest) {
      for (const one of [file, rotated]) dropOldEntries(one, oldest);
    },
    wipe() {
      // Empty rather than gone: the menu shows it in its folder.
      transports.file.getFile().clear();
      for (const one of [rotated, `${file}.new`, `${rotated}.new`]) rmSync(one, { force: true });
    },
  };
}
