import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { channelName, channelsOf } from '../../../shared/ipc/channels.ts';
import type { Call } from '../../../shared/ipc/define.ts';
import { type IpcHandlers, ipc } from '../../../shared/ipc/schema.ts';
import { readForeign } from '../../../shared/model/read-foreign.ts';
import type { SenderRefusal } from './sender.ts';

export type Refusal = SenderRefusal | 'payload' | 'extra-arguments' | 'internal';

/** What the window's promise is rejected with: a word of a closed list, nothing of the payload or of an error. */
export class IpcRefused extends Error {
  override readonly name = 'IpcRefused';
  readonly reason: Refusal;

  constructor(reason: Refusal) {
    super(`refused: ${reason}`);
    this.reason = reason;
  }
}

export interface RegisterOptions {
  /** Why the sender is not answered. */
  refuse(event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>): SenderRefusal | undefined;
  /** One line for the log; never has anything of the payload. */
  refused(channel: string, reason: Refusal): void;
  /** A handler of ours threw. */
  unexpected(error: unknown, where: string): void;
}

/** Answers every question of the schema: sender first, then payload, then the handler. */
export function registerHandlers(
  ipcMain: Pick<IpcMain, 'handle'>,
  handlers: IpcHandlers,
  options: RegisterOptions,
): void {
  const byName = handlers as unknown as Record<string, Record<string, (payload: unknown) => unknown>>;
  const schema: Readonly<Record<string, Readonly<Record<string, Call>>>> = ipc;
  for (const channel of channelsOf(ipc)) {
    const call = schema[channel.group]?.[channel.name];
    if (call?.kind !== 'invoke') continue;
    const name = channelName(channel);
    const handler = byName[channel.group]?.[channel.name];
    if (!handler) throw new Error(`No handler for ${name}`);
    const refuse = (reason: Refusal) => {
      options.refused(name, reason);
      throw new IpcRefused(reason);
    };
    ipcMain.handle(name, async (event, ...args: unknown[]) => {
      const reason = options.refuse(event);
      if (reason) return refuse(reason);
      if (args.length > 1) return refuse('extra-arguments');
      const checked = readForeign(call.payload, args[0]);
      if (!checked.fits) return refuse('payload');
      try {
        return await handler(checked.data);
      } catch (error) {
        options.unexpected(error, name);
        throw new IpcRefused('internal');
      }
    });
  }
}
