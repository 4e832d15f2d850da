import { EventEmitter } from 'node:events';
import { complain } from './missing.ts';
import type { PageAnswer } from './page-shim.ts';
import { decode, encode } from './structured-text.ts';
import type { WebContents } from './web-contents.ts';
import type { WebFrameMain } from './web-frame.ts';

export interface IpcEvent {
  sender: WebContents;
  senderFrame: WebFrameMain;
  type: 'frame';
  frameId: number;
  processId: number;
  ports: [];
  reply(channel: string, ...args: unknown[]): void;
}

type Handler = (event: IpcEvent, ...args: unknown[]) => unknown;

export class IpcMain extends EventEmitter {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    this.#handlers.set(channel, handler);
  }

  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel);
      return handler(event, ...args);
    });
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  handlerOf(channel: string): Handler | undefined {
    return this.#handlers.get(channel);
  }
}

export const ipcMain = complain('ipcMain', new IpcMain());

/** A message of a page, to the window's own listeners first, as in Electron. */
export async function deliver(
  contents: WebContents,
  frame: WebFrameMain,
  message: { ask: 'invoke' | 'send'; channel: string; args: string },
): Promise<PageAnswer> {
  const { channel } = message;
  const args = decode(message.args) as unknown[];
  const event: IpcEvent = {
    sender: contents,
    senderFrame: frame,
    type: 'frame',
    frameId: frame.routingId,
    processId: frame.processId,
    ports: [],
    reply: (...reply) => frame.send(...reply),
  };
  if (message.ask === 'send') {
    contents.emit('ipc-message', event, channel, ...args);
    contents.ipc.emit(channel, event, ...args);
    ipcMain.emit(channel, event, ...args);
    return {};
  }
  const handler = contents.ipc.handlerOf(channel) ?? ipcMain.handlerOf(channel);
  if (!handler) return { error: `Error: No handler registered for '${channel}'` };
  try {
    return { value: encode(await handler(event, ...args)) };
  } catch (error) {
    return { error: String(error) };
  }
}
