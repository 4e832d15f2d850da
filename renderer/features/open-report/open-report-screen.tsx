import { maxReportBytes } from '../../../shared/ipc/limits.ts';
import { useApp } from '../../app/stores.tsx';
import { useTitleFocus } from '../../app/use-title-focus.ts';
import { useMessages } from '../../messages/messages.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useOpenReport } from './open-report-context.tsx';
import { OpenedReportView } from './opened-report-view.tsx';
import './open-report.css';

/** Takes a report of somebody else, and shows it. */
export function OpenReportScreen() {
  const opened = useApp((state) => state.opened);
  useTitleFocus(opened?.report.id);
  return opened ? <OpenedReportView opened={opened} /> : <TakeReport />;
}

function TakeReport() {
  const { t, bytes } = useMessages();
  const { isReading, refusal, choose } = useOpenReport();
  // Rounded down: what is said to be small enough is.
  const size = bytes(Math.floor(maxReportBytes / 1e6) * 1e6);
  return (
    <div className="open-screen">
      <header>
        <h1>{t('window.open.title')}</h1>
        <p className="soft">{t('window.open.lead')}</p>
      </header>
      {refusal !== undefined && (
        <Notice announce kind="warning">
          {t(`window.open.refused.${refusal}`, { size })}
        </Notice>
      )}
      <div className="drop-place">
        <svg className="drop-place__picture" viewBox="0 0 48 48" aria-hidden="true">
          <path d="M13 4h15l9 9v31H13z" />
          <path d="M28 4v9h9" />
          <path d="M25 19v14m-6-6 6 6 6-6" />
        </svg>
        <p className="drop-place__words">{t('window.open.drop')}</p>
        <p className="soft">{t('window.open.or')}</p>
        <Button variant="primary" isPending={isReading} onPress={choose}>
          {t('window.open.choose')}
        </Button>
        <p className="soft small">{t('window.open.limit', { size })}</p>
      </div>
    </div>
  );
}
