import { createRoot } from 'react-dom/client';
import type { MailpathSurface } from '../shared/ipc/schema.ts';

declare global {
  interface Window {
    /** What the preload exposes. */
    readonly mailpath: MailpathSurface;
  }
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<h1>Mailpath</h1>);
