import { safeText } from '../../shared/report/safe-text.ts';
import { useMessages } from '../messages/messages.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useApp } from './stores.tsx';

/** What a background check found while the person was elsewhere: the headline, and the way to the run. */
export function WatchedNotice() {
  const { t } = useMessages();
  const watched = useApp((state) => state.watched);
  const setWatched = useApp((state) => state.setWatched);
  const show = useApp((state) => state.show);
  if (!watched) return null;
  return (
    <Notice
      announce
      kind={watched.works ? 'ok' : 'warning'}
      className="shell__notice"
      title={safeText(watched.headline, 200)}
      dismiss={{ label: t('window.notice.dismiss'), onPress: () => setWatched() }}
      actions={
        <Button
          size="small"
          onPress={() => {
            setWatched();
            show({ name: 'history' });
          }}
        >
          {t('window.shell.history')}
        </Button>
      }
    />
  );
}
