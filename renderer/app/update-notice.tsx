import { useState } from 'react';
import { useMessages } from '../messages/messages.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useMain } from './main-context.tsx';
import { useApp, useRun } from './stores.tsx';

/** An offer below the screen, so that nothing moves: a new version is ready. Not while something is measured. */
export function UpdateNotice() {
  const { t } = useMessages();
  const main = useMain();
  const updates = useApp((state) => state.updates);
  const screen = useApp((state) => state.screen.name);
  const running = useRun(({ status }) => status === 'running' || status === 'starting');
  const [dismissed, setDismissed] = useState<string>();
  // The settings have the same offer.
  if (updates.status !== 'ready' || updates.version === dismissed || running || screen === 'settings') {
    return null;
  }
  const { version } = updates;
  return (
    <Notice
      announce
      className="shell__offer"
      title={t('window.updates.ready', { version })}
      dismiss={{ label: t('window.notice.dismiss'), onPress: () => setDismissed(version) }}
      actions={
        <Button size="small" onPress={() => main.updates.restart(undefined)}>
          {t('window.updates.restart')}
        </Button>
      }
    />
  );
}
