import { useState } from 'react';
import { clientIds } from '../../../shared/model/client-ids.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';
import { safeText } from '../../../shared/report/safe-text.ts';
import type { Meanwhile } from '../../../shared/report/view/meanwhile.ts';
import { namesOf } from '../../../shared/report/view/verdict-words.ts';
import { useMain } from '../../app/main-context.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';

type Target = Parameters<ReturnType<typeof useMain>['app']['openExternal']>[0];

const clients: ReadonlySet<string> = new Set(clientIds);

/** Asks main to open a place outside; says so when it could not. */
export function useExternal(): { open: (target: Target) => void; refused: boolean } {
  const main = useMain();
  const [refused, setRefused] = useState(false);
  const open = (target: Target) => {
    setRefused(false);
    main.app.openExternal(target).then(
      (result) => setRefused(result.status === 'refused'),
      () => setRefused(true),
    );
  };
  return { open, refused };
}

export function ExternalRefused() {
  const { t } = useMessages();
  return (
    <Notice kind="warning" announce>
      {t('window.verdict.open-refused')}
    </Notice>
  );
}

/**
 * What to use meanwhile. Mail in the browser, where it works or may work: the address is the catalogue's, and main's to
 * open. Where the provider fails there, too: an app that still works, or another way to reach people.
 */
export function RightNow({ meanwhile, verdict }: { meanwhile: Meanwhile; verdict: Verdict }) {
  const { t, locale } = useMessages();
  const { open, refused } = useExternal();
  const { provider, webmail, webApp } = meanwhile;
  if (webmail === 'fails' && verdict.side === 'provider') {
    const works = verdict.working.find((id) => clients.has(id));
    const app = works && namesOf([works], locale)[0];
    return (
      <Card title={t('window.verdict.now')}>
        <p>
          {app === undefined ? t('window.verdict.web-fails') : t('window.verdict.web-fails-app', { app })}
        </p>
      </Card>
    );
  }
  if (webmail !== 'works' && webmail !== 'unknown') return null;
  const name = webApp && t(`report.client.${webApp}`);
  return (
    <Card title={t('window.verdict.now')}>
      <div className="stack aside-stack">
        <p>{t(`window.verdict.web-${webmail}`)}</p>
        <Button
          wide
          variant={webmail === 'works' ? 'primary' : 'secondary'}
          onPress={() => open({ kind: 'webmail', provider: provider.id })}
        >
          {name === undefined ? t('window.verdict.open-web-plain') : t('window.verdict.open-web', { name })}
        </Button>
        {refused && <ExternalRefused />}
      </div>
    </Card>
  );
}

/**
 * What the provider publishes: the incident that fits, that there is none, or that nothing could be read.
 * The title is a stranger's text.
 */
export function Published({ meanwhile, read }: { meanwhile: Meanwhile; read: boolean }) {
  const { t, date, time } = useMessages();
  const { open, refused } = useExternal();
  const { provider, incident, statusPage } = meanwhile;
  if (!incident && !statusPage) return null;
  return (
    <Card title={t('window.verdict.incident')}>
      <div className="stack aside-stack">
        {incident ? (
          <>
            <p className="incident__id">
              {incident.startedAt === undefined
                ? safeText(incident.id, 64)
                : t('window.verdict.incident-since', {
                    id: safeText(incident.id, 64),
                    since: date(incident.startedAt),
                  })}
            </p>
            <p className="small" dir="auto">
              {safeText(incident.title, 300)}
            </p>
            <p className="soft small">
              {incident.renewedAt === undefined
                ? t('window.verdict.incident-read', {
                    service: safeText(incident.service, 100),
                    time: time(incident.readAt),
                  })
                : t('window.verdict.incident-renewed', {
                    service: safeText(incident.service, 100),
                    renewed: date(incident.renewedAt),
                    time: time(incident.readAt),
                  })}
            </p>
          </>
        ) : (
          <p className="soft small">
            {t(read ? 'window.verdict.incident-none' : 'window.verdict.incident-unread', {
              provider: safeText(provider.displayName, 100),
            })}
          </p>
        )}
        {statusPage && (
          <div>
            <Button size="small" onPress={() => open({ kind: 'status-page', provider: provider.id })}>
              {t('window.verdict.status-page')}
            </Button>
          </div>
        )}
        {refused && <ExternalRefused />}
      </div>
    </Card>
  );
}
