import { createRoot } from 'react-dom/client';
import type { MailpathSurface } from '../shared/ipc/schema.ts';
import { format } from '../shared/messages/window.ts';
import { App } from './app/app.tsx';
import { loadLanguage } from './messages/messages.tsx';

declare global {
  interface Window {
    /** What the preload exposes. */
    readonly mailpath: MailpathSurface;
  }
}

async function open(element: HTMLElement): Promise<void> {
  const root = createRoot(element);
  try {
    const initial = await window.mailpath.app.initial(undefined);
    // Before the first picture, so that no English flashes up.
    await loadLanguage(initial.settings.locale);
    root.render(<App main={window.mailpath} initial={initial} />);
  } catch {
    root.render(
      <main className="shell__broken">
        <h1>{format('window.error.start-title')}</h1>
        <p>{format('window.error.start-text')}</p>
      </main>,
    );
  }
}

const root = document.getElementById('root');
if (root) void open(root);
