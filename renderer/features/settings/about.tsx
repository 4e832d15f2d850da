import { useMessages } from '../../messages/messages.tsx';
import { Card } from '../../ui/card.tsx';

const nevers = [
  'window.settings.never.password',
  'window.settings.never.name',
  'window.settings.never.start',
  'window.settings.never.report',
] as const;

export function About({ version }: { version: string }) {
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
      </ul>
    </Card>
  );
}
