const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('example', {
  echo: (value) => ipcRenderer.invoke('echo', value),
  unknown: () => ipcRenderer.invoke('nobody answers'),
  pushed: () =>
    new Promise((resolve) => {
      ipcRenderer.once('pushed', (_event, told) => resolve(told));
      ipcRenderer.send('ask-for-push');
    }),
});
