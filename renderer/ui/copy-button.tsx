import { type ReactNode, useEffect, useState } from 'react';
import { Button } from './button.tsx';

interface CopyButtonProps {
  text: string;
  /** Accessible name, where the words alone do not say what is copied. */
  label?: string;
  /** What it says after it was pressed. */
  copied: string;
  children: ReactNode;
}

/** How long it says that it copied, milliseconds. */
const SAID = 2000;

/** Puts the text into the clipboard. The window has no permission to ask for; a press of a person is enough. */
export function CopyButton({ text, label, copied, children }: CopyButtonProps) {
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setDone(false), SAID);
    return () => clearTimeout(timer);
  }, [done]);
  return (
    <>
      <Button
        variant="quiet"
        size="small"
        {...(label !== undefined && { 'aria-label': label })}
        onPress={() => setDone(copyText(text))}
      >
        {done ? copied : children}
      </Button>
      <span className="visually-hidden" role="status">
        {done ? copied : ''}
      </span>
    </>
  );
}

/**
 * By the copy event, which needs no permission: `navigator.clipboard` asks for one, and every permission is refused
 * here. Returns whether it was copied.
 */
function copyText(text: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', put, { capture: true, once: true });
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  return copied;
}
