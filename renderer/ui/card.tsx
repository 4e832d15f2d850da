import type { ReactNode } from 'react';
import './card.css';
import { classNames } from './class-names.ts';

interface CardProps {
  /** Heading of level 2; names the region when it is given. */
  title?: string;
  /** Beside the heading. */
  action?: ReactNode;
  /** `quiet`: no shadow, for lists of many cards. */
  look?: 'raised' | 'quiet';
  className?: string;
  children: ReactNode;
}

export function Card({ title, action, look = 'raised', className, children }: CardProps) {
  const head = title !== undefined && (
    <div className="card__head">
      <h2>{title}</h2>
      {action}
    </div>
  );
  const props = { className: classNames('card', className), 'data-look': look };
  if (title === undefined) return <div {...props}>{children}</div>;
  return (
    <section {...props} aria-label={title}>
      {head}
      {children}
    </section>
  );
}
