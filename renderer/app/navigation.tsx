import { useMessages } from '../messages/messages.tsx';
import type { Screen } from './app-store.ts';
import { useApp } from './stores.tsx';

const entries = ['diagnose', 'history', 'open-report', 'settings'] as const;
type Entry = (typeof entries)[number];

/** The entry that a screen belongs to. */
function entryOf({ screen, cameFrom }: { screen: Screen; cameFrom: Screen }): Entry {
  const at = screen.name === 'why' || screen.name === 'report' ? cameFrom : screen;
  return entries.find((entry) => entry === at.name) ?? 'diagnose';
}

export function Navigation() {
  const { t } = useMessages();
  const current = useApp(entryOf);
  const show = useApp((state) => state.show);
  return (
    <nav className="shell__nav" aria-label={t('window.shell.nav')}>
      <ul>
        {entries.map((entry) => (
          <li key={entry}>
            <button
              type="button"
              className="shell__entry"
              aria-current={entry === current ? 'page' : undefined}
              onClick={() => show({ name: entry })}
            >
              {t(`window.shell.${entry}`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
