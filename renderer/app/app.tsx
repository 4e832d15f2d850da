import { useEffect, useRef, useState } from 'react';
import type { InitialState, MailpathSurface } from '../../shared/ipc/schema.ts';
import { createRunStore } from '../features/diagnose/run-store.ts';
import { useRunControl } from '../features/diagnose/use-run-control.ts';
import { OpenReportProvider } from '../features/open-report/open-report-context.tsx';
import { MessagesProvider } from '../messages/messages.tsx';
import './app.css';
import { createAppStore } from './app-store.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { MainContext } from './main-context.tsx';
import { Navigation } from './navigation.tsx';
import { ScreenView } from './screen-view.tsx';
import { StoresContext, useApp, useRun } from './stores.tsx';
import { UpdateNotice } from './update-notice.tsx';
import { useMainNotices } from './use-main-notices.ts';
import { WatchedNotice } from './watched-notice.tsx';

/** The window: stores of its own, main's surface, and the language, around one screen at a time. */
export function App({ main, initial }: { main: MailpathSurface; initial: InitialState }) {
  const [stores] = useState(() => ({ app: createAppStore(initial), run: createRunStore() }));
  return (
    <MainContext value={main}>
      <StoresContext value={stores}>
        <Spoken />
      </StoresContext>
    </MainContext>
  );
}

function Spoken() {
  const locale = useApp((state) => state.settings.locale);
  return (
    <MessagesProvider locale={locale}>
      <ErrorBoundary locale={locale}>
        <OpenReportProvider>
          <Shell />
        </OpenReportProvider>
      </ErrorBoundary>
    </MessagesProvider>
  );
}

function Shell() {
  const locale = useApp((state) => state.settings.locale);
  const screen = useApp((state) => state.screen);
  const running = useRun(({ status }) => status === 'running' || status === 'starting');
  const control = useRunControl();
  const body = useRef<HTMLElement>(null);
  useMainNotices(control);

  // Esc stops a run, unless something on top of it takes the key first.
  const { stop } = control;
  useEffect(() => {
    if (!running) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) stop();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [running, stop]);

  // Another screen begins at its top, with its headline under the reader's cursor; the first one as it opens.
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    body.current?.scrollTo(0, 0);
    // The screen itself may have put the focus where it is needed most.
    if (body.current?.contains(document.activeElement)) return;
    const title = body.current?.querySelector('h1');
    title?.setAttribute('tabindex', '-1');
    title?.focus();
  }, [screen]);

  return (
    <div className="shell">
      <header className="shell__bar">
        <span className="shell__brand">
          <svg className="shell__sign" viewBox="0 0 36 12" aria-hidden="true">
            <path d="M10 6h3m10 0h3" />
            <circle cx="5" cy="6" r="4" />
            <circle cx="18" cy="6" r="4" />
            <circle cx="31" cy="6" r="4" />
          </svg>
          Mailpath
        </span>
        <Navigation />
      </header>
      <main className="shell__body" ref={body}>
        <div className="shell__screen">
          <WatchedNotice />
          <ErrorBoundary locale={locale} key={screen.name}>
            <ScreenView screen={screen} control={control} />
          </ErrorBoundary>
          <UpdateNotice />
        </div>
      </main>
    </div>
  );
}
