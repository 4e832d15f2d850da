import { useMessages } from '../../messages/messages.tsx';
import { Card } from '../../ui/card.tsx';

const nevers = [
  'window.settings.never.password',
  'window.settings.never.name',
  'window.settings.never.start',
] as const;

/** `collected`: the organisation has set a collector, which gets each result. */
export function About({ version, collected }: { version: string; collected: boolean }) {
  const { t } = useMessages();
  return (
    <Card
      title={t('window.settings.never')}
      action={<span className="soft small">Mailpath {t('window.settings.version', { version })}</span>}
    >
      <ul className="plain-list">
        {nevers.map((id) => (
          <li key={id}>{t(id)}</li>
        ))}
        <li>{t(collected ? 'window.settings.never.report-collected' : 'window.settings.never.report')}</li>
      </ul>
    </Card>
  );
}
