import { type Channel, channelName } from './channels.ts';

/** The two ends that a surface is laid over: Electron's in the preload, a double in tests. */
export interface Transport {
  invoke(channel: string, payload: unknown): Promise<unknown>;
  /** Returns how to stop listening. */
  listen(channel: string, listener: (told: unknown) => void): () => void;
}

type Surface = Record<string, Record<string, (argument: never) => unknown>>;

/** The object that the window finds: `surface.<group>.<name>`. Gives only what was told, never an event object. */
export function windowSurface(channels: readonly Channel[], transport: Transport): Surface {
  const surface: Surface = {};
  for (const channel of channels) {
    const name = channelName(channel);
    surface[channel.group] ??= {};
    const group = surface[channel.group];
    if (!group) continue;
    group[channel.name] =
      channel.kind === 'invoke'
        ? (payload: never) => transport.invoke(name, payload)
        : (listener: never) => transport.listen(name, listener as (told: unknown) => void);
  }
  return surface;
}
