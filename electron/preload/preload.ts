import { contextBridge, ipcRenderer } from 'electron';
import type { Channel } from '../../shared/ipc/channels.ts';
import { windowSurface } from '../../shared/ipc/window-surface.ts';

/** Taken from the schema by the build, so that the schema's validators need not be loaded here. */
declare const __IPC_CHANNELS__: readonly Channel[];

contextBridge.exposeInMainWorld(
  'mailpath',
  windowSurface(__IPC_CHANNELS__, {
    invoke: (channel, payload) => ipcRenderer.invoke(channel, payload),
    listen(channel, listener) {
      // The event object stays here: it would hand the page a way to every channel.
      const heard = (_event: unknown, told: unknown) => listener(told);
      ipcRenderer.on(channel, heard);
      return () => ipcRenderer.removeListener(channel, heard);
    },
  }),
);
