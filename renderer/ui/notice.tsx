import type { ReactNode } from 'react';
import './notice.css';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';

interface NoticeProps {
  kind?: 'info' | 'ok' | 'warning' | 'error';
  title?: ReactNode;
  children?: ReactNode;
  /** Buttons. */
  actions?: ReactNode;
  /** Read at once by screen readers: for what the person just did. */
  announce?: boolean;
  /** With its name, a button that closes it. */
  dismiss?: { label: string; onPress: () => void };
  className?: string;
}

export function Notice({
  kind = 'info',
  title,
  children,
  actions,
  announce = false,
  dismiss,
  className,
}: NoticeProps) {
  return (
    <div
      className={classNames('notice', className)}
      data-kind={kind}
      {...(announce && { role: kind === 'error' ? 'alert' : 'status' })}
    >
      <svg className="notice__mark" viewBox="0 0 20 20" aria-hidden="true">
        {marks[kind]}
      </svg>
      <div className="notice__words">
        {title !== undefined && <p className="notice__title">{title}</p>}
        {children !== undefined && <div>{children}</div>}
        {actions !== undefined && <div className="notice__actions">{actions}</div>}
      </div>
      {dismiss && (
        <Button
          variant="quiet"
          size="small"
          className="notice__dismiss"
          aria-label={dismiss.label}
          onPress={dismiss.onPress}
        >
          <svg className="notice__cross" viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 4 8 8m0-8-8 8" />
          </svg>
        </Button>
      )}
    </div>
  );
}

const marks: Readonly<Record<NonNullable<NoticeProps['kind']>, ReactNode>> = {
  info: <path d="M10 1.8a8.2 8.2 0 1 1 0 16.4 8.2 8.2 0 0 1 0-16.4ZM10 9v5M10 6v.1" />,
  ok: <path d="M10 1.8a8.2 8.2 0 1 1 0 16.4 8.2 8.2 0 0 1 0-16.4ZM6.4 10.4l2.4 2.4 4.8-5.4" />,
  warning: <path d="M10 2.2 18.4 17H1.6L10 2.2ZM10 8v4M10 14.4v.1" />,
  error: <path d="M6.4 1.8h7.2l4.6 4.6v7.2l-4.6 4.6H6.4l-4.6-4.6V6.4l4.6-4.6ZM10 6v4.6M10 13.6v.1" />,
};
