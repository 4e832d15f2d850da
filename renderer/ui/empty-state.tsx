import type { ReactNode } from 'react';
import './empty-state.css';

interface EmptyStateProps {
  children: ReactNode;
  /** What one can do about it. */
  action?: ReactNode;
}

/** Nothing here yet, said so, with what fills it. */
export function EmptyState({ children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <svg className="empty-state__picture" viewBox="0 0 160 40" aria-hidden="true">
        <path d="M36 20h28M96 20h28" />
        <circle cx="20" cy="20" r="15" />
        <circle cx="80" cy="20" r="15" />
        <circle cx="140" cy="20" r="15" />
      </svg>
      <p>{children}</p>
      {action}
    </div>
  );
}
