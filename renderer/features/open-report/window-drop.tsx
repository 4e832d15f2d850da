import { useEffect, useState } from 'react';
import { useMessages } from '../../messages/messages.tsx';
import './window-drop.css';

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;

/** Files may be dropped anywhere on the window; text and pictures go where they would. */
export function WindowDrop({ onDrop }: { onDrop: (files: File[]) => void }) {
  const { t } = useMessages();
  const [over, setOver] = useState(false);
  useEffect(() => {
    // Every element that is entered and left says so: the window is left when all of them are.
    let depth = 0;
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth++;
      setOver(true);
    };
    const move = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      // Without this the window would open the file itself.
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    };
    const leave = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      onDrop([...(event.dataTransfer?.files ?? [])]);
    };
    const listeners = { dragenter: enter, dragover: move, dragleave: leave, drop } as const;
    for (const [name, listener] of Object.entries(listeners))
      window.addEventListener(name as 'drop', listener);
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        window.removeEventListener(name as 'drop', listener);
    };
  }, [onDrop]);
  if (!over) return null;
  return (
    <div className="window-drop">
      <p>{t('window.open.overlay')}</p>
    </div>
  );
}
