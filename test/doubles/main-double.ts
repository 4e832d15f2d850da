import { channelName, channelsOf } from '../../shared/ipc/channels.ts';
import type { IpcSchema, MainHandlers, MainNotifiers, WindowSurface } from '../../shared/ipc/define.ts';
import { windowSurface } from '../../shared/ipc/window-surface.ts';

/** Main's side as a test plays it: answers are set, notices are told, and what was asked is kept. */
export interface MainDouble<Schema extends IpcSchema> {
  surface: WindowSurface<Schema>;
  tell: MainNotifiers<Schema>;
  /** Every question in order: channel and validated payload. */
  asked: { channel: string; payload: unknown }[];
}

/**
 * A window surface over the given answers. Payloads are validated as main validates them, and a question without an
 * answer is refused, so a test that passes here speaks the same language as main.
 */
export function mainDouble<Schema extends IpcSchema>(
  schema: Schema,
  handlers: { [Group in keyof MainHandlers<Schema>]?: Partial<MainHandlers<Schema>[Group]> },
): MainDouble<Schema> {
  const asked: MainDouble<Schema>['asked'] = [];
  const listeners = new Map<string, Set<(told: unknown) => void>>();
  const answers = handlers as Record<string, Record<string, (payload: unknown) => unknown> | undefined>;
  const byName = new Map(channelsOf(schema).map((channel) => [channelName(channel), channel]));
  const surface = windowSurface(channelsOf(schema), {
    async invoke(name, payload) {
      const channel = byName.get(name);
      const call = channel && schema[channel.group]?.[channel.name];
      const answer = channel && answers[channel.group]?.[channel.name];
      if (call?.kind !== 'invoke' || !answer) throw new Error(`No answer for ${name}`);
      const checked = call.payload.parse(payload);
      asked.push({ channel: name, payload: checked });
      return structuredClone(await answer(checked));
    },
    listen(name, listener) {
      const known = listeners.get(name) ?? new Set();
      listeners.set(name, known.add(listener));
      return () => known.delete(listener);
    },
  });
  const tell: Record<string, Record<string, (told: unknown) => void>> = {};
  for (const channel of byName.values()) {
    if (channel.kind !== 'notify') continue;
    const notice = (told: unknown) => {
      for (const listener of listeners.get(channelName(channel)) ?? []) listener(structuredClone(told));
    };
    tell[channel.group] = { ...tell[channel.group], [channel.name]: notice };
  }
  return {
    surface: surface as unknown as WindowSurface<Schema>,
    tell: tell as unknown as MainNotifiers<Schema>,
    asked,
  };
}
