import { type ReactNode, useId } from 'react';
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

/** Closed while it is still in the page: only then does the focus go back to where it came from. */
const asModal = (dialog: HTMLDialogElement) => {
  dialog.showModal();
  return () => dialog.close();
};

/**
 * The platform's own modal dialog: it keeps the focus, makes the rest inert, closes by Esc and gives the focus back.
 */
export function Dialog({ isOpen, onClose, title, actions, children }: DialogProps) {
  const titleId = useId();
  if (!isOpen) return null;
  return (
    // The press outside is a second way only: Esc and the buttons do the same.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <dialog
      ref={asModal}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
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
