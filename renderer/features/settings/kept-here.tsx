import { useEffect, useState } from 'react';
import { retention } from '../../../shared/model/retention.ts';
import { useMain } from '../../app/main-context.tsx';
import { useApp, useRun } from '../../app/stores.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { WipeDialog } from './wipe-dialog.tsx';

/** What Mailpath keeps on this computer, for how long, where; and how to delete all of it. */
export function KeptHere() {
  const { t } = useMessages();
  const main = useMain();
  const startAnew = useApp((state) => state.startAnew);
  const forgetRun = useRun(({ reset }) => reset);
  const { historyCount } = useApp((state) => state.initial);
  const [kept, setKept] = useState({ runs: historyCount, logApart: false });
  const [asked, setAsked] = useState(false);
  const [deleted, setDeleted] = useState<'all' | 'not-all'>();
  useEffect(() => {
    main.settings.kept(undefined).then(setKept, () => undefined);
  }, [main]);

  const wipe = async () => {
    setAsked(false);
    setDeleted(undefined);
    try {
      const { complete, state } = await main.settings.wipe(undefined);
      forgetRun();
      startAnew(state);
      setKept((before) => ({ ...before, runs: state.historyCount }));
      setDeleted(complete ? 'all' : 'not-all');
    } catch {
      setDeleted('not-all');
    }
  };
  const show = (what: 'folder' | 'log') => void main.settings.showKept({ what }).catch(() => undefined);

  return (
    <Card title={t('window.settings.kept')} className="settings-stack">
      <ul className="plain-list">
        <li>{t('window.settings.kept.runs', { count: kept.runs, ...retention })}</li>
        <li>{t('window.settings.kept.log', { days: retention.days })}</li>
        <li>{t('window.settings.kept.choices')}</li>
      </ul>
      <p className="soft small">{t('window.settings.kept.saved')}</p>
      {deleted !== undefined && (
        <Notice announce kind={deleted === 'all' ? 'ok' : 'error'}>
          {t(deleted === 'all' ? 'window.settings.wiped' : 'window.settings.wipe-failed')}
        </Notice>
      )}
      <div className="kept-actions">
        <Button onPress={() => show('folder')}>{t('window.settings.kept.folder')}</Button>
        {kept.logApart && <Button onPress={() => show('log')}>{t('window.menu.log-file')}</Button>}
        <Button variant="danger" onPress={() => setAsked(true)}>
          {t('window.settings.wipe')}
        </Button>
      </div>
      <WipeDialog isOpen={asked} onClose={() => setAsked(false)} onDelete={wipe} />
    </Card>
  );
}
