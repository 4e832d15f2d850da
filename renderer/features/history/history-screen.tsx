import { useState } from 'react';
import { retention } from '../../../shared/model/retention.ts';
import { useMain } from '../../app/main-context.tsx';
import { useApp } from '../../app/stores.tsx';
import { useTitleFocus } from '../../app/use-title-focus.ts';
import { useMessages } from '../../messages/messages.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { KeepingNotice } from '../keeping/keeping-notice.tsx';
import { ComparisonView } from './comparison-view.tsx';
import { HistoryList } from './history-list.tsx';
import { useHistory } from './use-history.ts';
import './history.css';

/** Past runs: open one, compare two, erase them. */
export function HistoryScreen() {
  const { t } = useMessages();
  const main = useMain();
  const show = useApp((state) => state.show);
  const setOpened = useApp((state) => state.setOpened);
  const { runs, remove, clear } = useHistory();
  const [compared, setCompared] = useState<{ before: string; after: string }>();
  const [gone, setGone] = useState(false);
  useTitleFocus(compared !== undefined);
  if (compared) return <ComparisonView {...compared} onBack={() => setCompared(undefined)} />;
  const open = async (reportId: string) => {
    setGone(false);
    const result = await main.report.open({ reportId }).catch(() => undefined);
    if (result?.status !== 'opened') return setGone(true);
    setOpened(result.opened);
    show({ name: 'open-report' });
  };
  return (
    <div className="history-screen">
      <header>
        <h1>{t('window.history.title')}</h1>
        <p className="soft">{t('window.history.lead', retention)}</p>
      </header>
      {gone && (
        <Notice
          announce
          kind="warning"
          dismiss={{ label: t('window.notice.dismiss'), onPress: () => setGone(false) }}
        >
          {t('window.history.gone')}
        </Notice>
      )}
      {runs.status === 'loading' && <p className="soft">{t('window.history.loading')}</p>}
      {runs.status === 'failed' && <Notice kind="error">{t('window.history.failed')}</Notice>}
      {runs.status === 'there' && <KeepingNotice of="history" file={runs.file} />}
      {runs.status === 'there' && runs.entries.length === 0 && (
        <EmptyState
          action={
            <Button variant="primary" onPress={() => show({ name: 'diagnose' })}>
              {t('window.history.empty-start')}
            </Button>
          }
        >
          {t('window.history.empty')}
        </EmptyState>
      )}
      {runs.status === 'there' && runs.entries.length > 0 && (
        <HistoryList
          entries={runs.entries}
          onOpen={open}
          onCompare={(before, after) => setCompared({ before, after })}
          onRemove={remove}
          onClear={clear}
        />
      )}
    </div>
  );
}
