import type { WebContents } from 'electron';
import { channelName, channelsOf } from '../../../shared/ipc/channels.ts';
import { type IpcNotifiers, ipc } from '../../../shared/ipc/schema.ts';

/** Tells the window; what is told while there is none is dropped: a new window asks for the state. */
export function notifier(target: () => Pick<WebContents, 'send' | 'isDestroyed'> | undefined): IpcNotifiers {
  const notices: Record<string, Record<string, (told: unknown) => void>> = {};
  for (const channel of channelsOf(ipc)) {
    if (channel.kind !== 'notify') continue;
    const name = channelName(channel);
    const notify = (told: unknown) => {
      const contents = target();
      if (contents && !contents.isDestroyed()) contents.send(name, told);
    };
    notices[channel.group] = { ...notices[channel.group], [channel.name]: notify };
  }
  return notices as unknown as IpcNotifiers;
}
