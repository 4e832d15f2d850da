import { useState } from 'react';
import type { Delivery, ReportFormat, SettingsView } from '../../../shared/ipc/schema.ts';
import type { RedactionLevel } from '../../../shared/model/report.ts';
import { useMain } from '../../app/main-context.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { type DeliveryWords, deliveryWords, type Way } from './delivery-words.ts';

interface HandOverProps {
  reportId: string;
  format: ReportFormat;
  level: RedactionLevel;
  helpdesk: SettingsView['helpdesk'];
}

/** The ways out: a file, the clipboard, and those that the policy names. Each says what became of it. */
export function HandOver({ reportId, format, level, helpdesk }: HandOverProps) {
  const { t } = useMessages();
  const main = useMain();
  const [busy, setBusy] = useState<Way>();
  const [words, setWords] = useState<DeliveryWords>();
  const host = hostOf(helpdesk.upload);
  const hand = async (way: Way, deliver: () => Promise<Delivery>) => {
    setBusy(way);
    setWords(undefined);
    try {
      setWords(deliveryWords(way, await deliver(), host));
    } catch {
      setWords({ kind: 'error', id: 'window.notice.failed.other', values: {} });
    }
    setBusy(undefined);
  };
  const button = (way: Way, label: string, deliver: () => Promise<Delivery>) => (
    <Button
      wide
      variant={way === 'save' ? 'primary' : 'secondary'}
      isPending={busy === way}
      onPress={() => hand(way, deliver)}
    >
      {label}
    </Button>
  );
  return (
    <section className="hand-over" aria-label={t('window.report.actions')}>
      {button('save', t('window.report.save'), () => main.report.save({ reportId, format, level }))}
      {button('copy', t('window.report.copy'), () => main.report.copy({ reportId, level }))}
      {helpdesk.email !== undefined && (
        <>
          {button('email', t('window.report.email'), () => main.report.email({ reportId, level }))}
          <p className="soft small">{t('window.report.email-hint', { address: helpdesk.email })}</p>
        </>
      )}
      {helpdesk.upload !== undefined && (
        <>
          {button('upload', t('window.report.upload', { host }), () =>
            main.report.upload({ reportId, level }),
          )}
          <p className="soft small">{t('window.report.upload-hint')}</p>
        </>
      )}
      {words && (
        <Notice
          announce
          kind={words.kind}
          dismiss={{ label: t('window.notice.dismiss'), onPress: () => setWords(undefined) }}
        >
          {t(words.id, words.values)}
        </Notice>
      )}
    </section>
  );
}

function hostOf(address: string | undefined): string {
  return address !== undefined && URL.canParse(address) ? new URL(address).host : (address ?? '');
}
