import { expect, test } from 'vitest';
import { notifier } from '../../../electron/main/ipc/notifier.ts';
import { IpcRefused, registerHandlers } from '../../../electron/main/ipc/register-handlers.ts';
import { refuseSender } from '../../../electron/main/ipc/sender.ts';
import { longestTyped } from '../../../shared/address/address-problem.ts';
import { channelName, channelsOf } from '../../../shared/ipc/channels.ts';
import { type IpcHandlers, ipc } from '../../../shared/ipc/schema.ts';

const rule = { origin: 'app://bundle', pages: ['app://bundle/index.html'] };
const page = { url: 'app://bundle/index.html', origin: 'app://bundle', parent: null };

test.each([
  ['the page', page, true, undefined],
  ['the page at a place within', { ...page, url: 'app://bundle/index.html#/why' }, true, undefined],
  ['a frame that is gone', null, true, 'no-frame'],
  ['another window', page, false, 'not-our-window'],
  ['a frame in the page', { ...page, parent: {} }, true, 'not-the-main-frame'],
  ['a report', { ...page, url: 'app://report/x', origin: 'app://report' }, true, 'foreign-origin'],
  ['a sandboxed page', { ...page, origin: 'null' }, true, 'foreign-origin'],
  [
    'a site',
    { url: 'https://evil.example/', origin: 'https://evil.example', parent: null },
    true,
    'foreign-origin',
  ],
  ['a name that begins alike', { ...page, origin: 'app://bundle.evil' }, true, 'foreign-origin'],
  ['another file of the app', { ...page, url: 'app://bundle/other.html' }, true, 'not-the-page'],
  ['a blank page', { ...page, url: 'about:blank' }, true, 'not-the-page'],
] as const)('%s is judged', (_name, frame, ours, reason) => {
  expect(refuseSender(frame, ours, rule)).toBe(reason);
});

type Listener = (event: unknown, ...args: unknown[]) => Promise<unknown>;

function registered(refusal?: 'foreign-origin') {
  const listeners = new Map<string, Listener>();
  const lines: string[] = [];
  const defects: unknown[] = [];
  const given: unknown[] = [];
  const handlers: Record<string, Record<string, (payload: unknown) => unknown>> = {};
  for (const { group, name, kind } of channelsOf(ipc)) {
    if (kind !== 'invoke') continue;
    handlers[group] ??= {};
    const calls = handlers[group];
    if (calls) {
      calls[name] = (payload) => {
        given.push(payload);
        if (name === 'clear') throw new Error('ana@contoso.com broke it');
        return `${group}.${name}`;
      };
    }
  }
  registerHandlers(
    { handle: (channel, listener) => void listeners.set(channel, listener as unknown as Listener) },
    handlers as unknown as IpcHandlers,
    {
      refuse: () => refusal,
      refused: (channel, reason) => lines.push(`${channel} ${reason}`),
      unexpected: (error) => defects.push(error),
    },
  );
  const ask = (channel: string, ...args: unknown[]) =>
    listeners.get(`mailpath:${channel}`)?.({}, ...args) ?? Promise.reject(new Error('no such channel'));
  return { listeners, lines, defects, given, ask };
}

test('every question of the schema is answered, and nothing else is listened to', async () => {
  const { listeners, ask } = registered();
  const questions = channelsOf(ipc).filter(({ kind }) => kind === 'invoke');
  expect([...listeners.keys()].sort()).toEqual(questions.map(channelName).sort());
  expect(await ask('history.list')).toBe('history.list');
});

test('a sender that is not ours is refused before anything of it is looked at', async () => {
  const { ask, lines, given } = registered('foreign-origin');
  await expect(ask('history.list')).rejects.toEqual(new IpcRefused('foreign-origin'));
  expect(lines).toEqual(['mailpath:history.list foreign-origin']);
  expect(given).toEqual([]);
});

test.each([
  ['run.start', [{ address: 7 }], 'payload'],
  ['run.start', [{ address: 'x'.repeat(longestTyped + 1), failing: [], working: [] }], 'payload'],
  ['run.start', [], 'payload'],
  ['history.list', ['ana@contoso.com'], 'payload'],
  ['app.openExternal', [{ kind: 'url', url: 'https://ana@contoso.com' }], 'payload'],
  ['history.list', [undefined, 'ana@contoso.com'], 'extra-arguments'],
])('%s with %j is refused as %s, and the log has nothing of it', async (channel, args, reason) => {
  const { ask, lines, given } = registered();
  await expect(ask(channel, ...args)).rejects.toThrow(`refused: ${reason}`);
  expect(lines).toEqual([`mailpath:${channel} ${reason}`]);
  expect(given).toEqual([]);
});

test('fields that the schema does not know do not reach the handler', async () => {
  const { ask, given } = registered();
  await ask('report.open', { reportId: 'r', __extra: 1 });
  expect(given).toEqual([{ reportId: 'r' }]);
});

test('what a handler throws stays in main', async () => {
  const { ask, defects } = registered();
  await expect(ask('history.clear')).rejects.toThrow(/^refused: internal$/);
  expect(defects).toHaveLength(1);
});

test('a window that is gone is told nothing', () => {
  const sent: unknown[] = [];
  let gone = false;
  const contents = { isDestroyed: () => gone, send: (...told: unknown[]) => void sent.push(told) };
  const notify = notifier(() => contents);
  notify.app.command('history');
  gone = true;
  notify.app.command('settings');
  notifier(() => undefined).app.command('settings');
  expect(sent).toEqual([['mailpath:app.command', 'history']]);
});
