import type { ReactNode } from 'react';
import './fixed-note.css';

/** Says that somebody else decided: a lock, and the words. */
export function FixedNote({ children }: { children: ReactNode }) {
  return (
    <p className="fixed-note">
      <svg className="fixed-note__lock" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M4.9 7V5.1a3.1 3.1 0 0 1 6.2 0V7" />
        <rect x="3" y="7" width="10" height="7" rx="1.6" />
      </svg>
      <span>{children}</span>
    </p>
  );
}
