import { mkdirSync } from 'node:fs';
import { homedir, hostname, userInfo } from 'node:os';
import { join } from 'node:path';
// The flavour without Electron: the other one opens channels to main that nobody validates.
import log from 'electron-log/node';
import { Pseudonyms } from '../../shared/report/redaction/pseudonyms.ts';
import { SecondNet } from '../../shared/report/redaction/second-net.ts';
import { safeText } from '../../shared/report/safe-text.ts';

/** Bytes; then the file becomes `main.old.log` and a new one begins. */
const LARGEST = 1024 * 1024;
/** UTF-16 units of one entry, and lines of a stack. */
const LONGEST_ENTRY = 4000;
const MOST_LINES = 30;

export interface LogFile {
  info(text: string): void;
  error(text: string): void;
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
  mkdirSync(folder, { recursive: true, mode: 0o700 });
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
  return { file, info: (text) => logger.info(text), error: (text) => logger.error(text) };
}
