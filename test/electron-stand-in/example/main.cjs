/* A small app of plain JavaScript, so that the real Electron runs it too: one of everything that the stand-in promises. */
const { app, BrowserWindow, ipcMain, Menu, protocol, session } = require('electron');
const path = require('node:path');

/** What main was asked and told, for the spec. */
const seen = {
  permissions: [],
  navigations: [],
  windows: [],
  requests: [],
  redirects: [],
  clicks: [],
  seconds: [],
};
globalThis.seen = seen;

/** What main refuses, for the spec that takes it away and puts it back. */
const refuses = {
  permissions: () => false,
  requests: ({ url }, answer) => {
    seen.requests.push(url);
    answer({ cancel: !url.startsWith('app:') });
  },
};
globalThis.refuses = refuses;

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);

const html = (body, policy) =>
  new Response(`<!doctype html><title>Example</title><body>${body}</body>`, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  });
const script = (text) => new Response(text, { headers: { 'content-type': 'text/javascript' } });

const strict =
  "default-src 'none'; script-src 'self'; frame-src app://report; require-trusted-types-for 'script'";
const lax = "default-src * 'unsafe-inline'";

const pages = {
  'app://bundle/index.html': () =>
    html('<h1>Example</h1><script>window.inlineRan = true</script><script src="own.js"></script>', strict),
  'app://bundle/own.js': () => script('window.ownRan = true'),
  'app://bundle/lax.html': () =>
    html('<h1>Lax</h1><a href="https://example.com/" target="_blank">out</a>', lax),
  'app://bundle/moved': () =>
    new Response(null, { status: 302, headers: { location: 'app://bundle/lax.html' } }),
  'app://report/one': () => html('<p>A report</p>', `${lax}; frame-ancestors app://bundle`),
  'app://other/one': () => html('<p>Another</p>', lax),
};

if (app.requestSingleInstanceLock({ from: process.pid })) start();
else app.quit();

function start() {
  app.on('second-instance', (_event, argv, cwd) => seen.seconds.push({ argv, cwd }));
  app.on('open-url', (_event, url) => seen.navigations.push(`open-url ${url}`));
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      seen.navigations.push(event.url);
      event.preventDefault();
    });
    contents.on('will-redirect', (event) => {
      seen.redirects.push(event.url);
      event.preventDefault();
    });
    contents.setWindowOpenHandler(({ url }) => {
      seen.windows.push(url);
      return { action: 'deny' };
    });
  });

  ipcMain.handle('echo', (event, value) => {
    const { senderFrame, sender } = event;
    if (senderFrame !== sender.mainFrame) {
      throw new Error(`refused: ${senderFrame.url}, parent ${senderFrame.parent?.url}`);
    }
    return { value, url: senderFrame.url };
  });
  ipcMain.on('ask-for-push', (event) => event.sender.send('pushed', { list: [1, 2], when: new Date(0) }));

  void app.whenReady().then(() => {
    session.defaultSession.setPermissionRequestHandler((_contents, permission, answer) => {
      seen.permissions.push(permission);
      answer(false);
    });
    session.defaultSession.setPermissionCheckHandler(refuses.permissions);
    session.defaultSession.webRequest.onBeforeRequest(refuses.requests);
    protocol.handle(
      'app',
      ({ url }) => pages[url.replace(/[?#].*$/, '')]?.() ?? new Response('', { status: 404 }),
    );
    Menu.setApplicationMenu(
      Menu.buildFromTemplate([
        {
          label: 'File',
          submenu: [
            {
              id: 'go',
              label: 'Go',
              accelerator: 'CmdOrCtrl+G',
              click: (item) => seen.clicks.push(item.label),
            },
            { role: 'quit' },
          ],
        },
      ]),
    );
    const window = new BrowserWindow({
      width: 700,
      height: 500,
      show: false,
      webPreferences: { preload: path.join(__dirname, 'preload.cjs'), nodeIntegrationInSubFrames: true },
    });
    window.once('ready-to-show', () => window.show());
    void window.loadURL('app://bundle/index.html');
  });
}
