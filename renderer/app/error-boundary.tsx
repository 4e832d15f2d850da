import { Component, type ReactNode } from 'react';
import { format } from '../../shared/messages/window.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

interface ErrorBoundaryProps {
  locale: string;
  children: ReactNode;
}

/** A part of the window broke while it was drawn: a calm sentence instead of an empty window, and a way on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const t = (id: 'title' | 'text' | 'reload') => format(`window.error.${id}`, {}, this.props.locale);
    return (
      <div className="shell__broken">
        <h1>{t('title')}</h1>
        <Notice kind="error" announce>
          {t('text')}
        </Notice>
        <div>
          <Button variant="primary" onPress={() => window.location.reload()}>
            {t('reload')}
          </Button>
        </div>
      </div>
    );
  }
}
