import type { ReactNode } from 'react';
import './visually-hidden.css';

/** Read, not seen. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>;
}
