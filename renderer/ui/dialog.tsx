import { type ReactNode, useEffect, useId, useRef } from 'react';
import './dialog.css';

interface DialogProps {
  isOpen: boolean;
  /** Esc, or a press outside. */
  onClose: () => void;
  title: string;
  /** Buttons, the one that does it last. */
  actions: ReactNode;
  children?: ReactNode;
}

/**
 * The platform's own modal dialog: it keeps the focus, makes the rest inert, closes by Esc and gives the focus back.
 */
export function Dialog({ isOpen, onClose, title, actions, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = element.current;
    if (!dialog || !isOpen) return;
    dialog.showModal();
    return () => dialog.close();
  }, [isOpen]);
  if (!isOpen) return null;
  return (
    // The press outside is a second way only: Esc and the buttons do the same.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <dialog
      ref={element}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === element.current) onClose();
      }}
    >
      <div className="dialog__content">
        <h2 id={titleId}>{title}</h2>
        {children}
        <div className="dialog__actions">{actions}</div>
      </div>
    </dialog>
  );
}
