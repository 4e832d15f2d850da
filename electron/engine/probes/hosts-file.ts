import { setImmediate } from 'node:timers/promises';
import * as z from 'zod';
import { namesThatMatter } from '../../../shared/catalogue/host-owner.ts';
import { keyHosts } from '../../../shared/catalogue/key-hosts.ts';
import { underSuffix } from '../../../shared/catalogue/under-suffix.ts';
import { addressOf } from '../net/resolve.ts';
import { type Probe, unreadFinding } from '../probe.ts';

const MAX_ENTRIES = 100;
/** About ten milliseconds. */
const LINES_AT_ONCE = 5000;
/** RFC 1035, 2.3.4, with the dot at the end. */
const MAX_NAME = 254;

interface Entry {
  line: number;
  address: string;
  name: string;
}

const input = z.object({
  /** The servers of the mailbox, once they are known, instead of the names that always matter. */
  mailbox: z.literal(true).optional(),
});

/**
 * Entries of the hosts file that name a mail, sign-in or control host, or the domain (protocols.md 9.5); or, in a second
 * reading, those that name a server of the mailbox, whoever runs it.
 */
export const hostsFile: Probe<'hosts-file'> = async (planned, context, emit) => {
  const { profile, request } = context;
  const { mailbox } = input.parse(planned.input);
  const wanted = mailbox
    ? context.mailbox().servers.map(({ host }) => host.toLowerCase())
    : [...namesThatMatter, request.domain];
  const reading = await profile.platform.hostsFile();
  if (reading.is === 'not-read' || reading.is === 'not-told') return emit(unreadFinding(reading));
  const file = reading.is === 'value' ? reading.value : { path: 'hosts', text: '', whole: true };
  const all = await entriesFor(new Set(wanted), file.text);
  // A block list names more of them than a report holds: those that a mailbox stands and falls with go first.
  const entries =
    all.length > MAX_ENTRIES
      ? [...all.filter(isFirst(request.domain)), ...all.filter((one) => !isFirst(request.domain)(one))]
      : all;
  const notRead = [
    ...(file.whole ? [] : [{ what: file.path, why: 'too-large' }]),
    ...(all.length > MAX_ENTRIES ? [{ what: file.path, why: 'too-many' }] : []),
  ];
  emit({ status: 'ok', data: { path: file.path, entries: entries.slice(0, MAX_ENTRIES) }, notRead });
};

/**
 * In the order of the file. Block lists have a quarter of a million lines: a line is looked at closely only when one of its names
 * counts, and the answers that other checks wait for are let in between.
 */
async function entriesFor(suffixes: ReadonlySet<string>, text: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (index % LINES_AT_ONCE === LINES_AT_ONCE - 1) await setImmediate();
    const [address = '', ...names] = line.replace(/#.*/, '').trim().split(/\s+/);
    const counting = names.map((name) => name.toLowerCase()).filter((name) => isUnder(suffixes, name));
    if (counting.length === 0 || addressOf(address) === undefined) continue;
    for (const name of counting) entries.push({ line: index + 1, address, name });
  }
  return entries;
}

/** Whether the name, or a domain above it, is one of the suffixes. */
function isUnder(suffixes: ReadonlySet<string>, name: string): boolean {
  if (name.length > MAX_NAME) return false;
  let rest = name.endsWith('.') ? name.slice(0, -1) : name;
  for (;;) {
    if (suffixes.has(rest)) return true;
    const dot = rest.indexOf('.');
    if (dot < 0) return false;
    rest = rest.slice(dot + 1);
  }
}

const isFirst =
  (domain: string) =>
  ({ name }: Entry) =>
    underSuffix(name, domain) || keyHosts.some(({ host }) => host === name);
