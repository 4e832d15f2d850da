import { useState } from 'react';
import type { Subject } from '../../app/app-store.ts';
import { useMain } from '../../app/main-context.tsx';
import { useApp } from '../../app/stores.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';

interface HelpdeskCardProps {
  of: Subject;
  /** None until the run has ended; the buttons are there from the first verdict on, so that nothing moves. */
  reportId: string | undefined;
  /** The one thing to do now. */
  leading: boolean;
}

export function HelpdeskCard({ of, reportId, leading }: HelpdeskCardProps) {
  const { t } = useMessages();
  const main = useMain();
  const show = useApp((state) => state.show);
  const level = useApp((state) => state.settings.values.redactionLevel);
  const [copying, setCopying] = useState<'no' | 'busy' | 'copied' | 'failed'>('no');
  const copy = async () => {
    if (reportId === undefined) return;
    setCopying('busy');
    const delivery = await main.report.copy({ reportId, level }).catch(() => undefined);
    setCopying(delivery?.status === 'done' ? 'copied' : 'failed');
  };
  return (
    <Card title={t('window.verdict.helpdesk')}>
      <div className="stack aside-stack">
        <p className="soft small">{t(`window.verdict.helpdesk-lead.${level}`)}</p>
        <Button
          wide
          variant={leading ? 'primary' : 'secondary'}
          isDisabled={reportId === undefined}
          onPress={() => show({ name: 'report', of })}
        >
          {t('window.verdict.send')}
        </Button>
        <Button wide isDisabled={reportId === undefined} isPending={copying === 'busy'} onPress={copy}>
          {t('window.verdict.copy')}
        </Button>
        {copying === 'copied' && (
          <Notice kind="ok" announce>
            {t('window.verdict.copied')}
          </Notice>
        )}
        {copying === 'failed' && (
          <Notice kind="error" announce>
            {t('window.verdict.copy-failed')}
          </Notice>
        )}
      </div>
    </Card>
  );
}
