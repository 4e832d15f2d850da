import type { SettingsView } from '../../../shared/ipc/schema.ts';
import { safeText } from '../../../shared/report/safe-text.ts';
import { useMessages } from '../../messages/messages.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';

/** What an admin has set, each line with its value and where it comes from; and what is wrong with it. */
export function Organisation({ settings }: { settings: SettingsView }) {
  const { t } = useMessages();
  const { policy, problems } = settings;
  if (policy.length + problems.length === 0) return null;
  return (
    <Card title={t('window.settings.organisation')} className="settings-stack">
      {problems.map((problem) => (
        <Notice key={problem} kind="warning">
          {safeText(problem, 400)}
        </Notice>
      ))}
      {policy.length > 0 && (
        <Table
          caption={t('window.settings.organisation-hint')}
          captionHidden={false}
          head={[t('window.settings.organisation-what'), t('window.settings.organisation-value')]}
        >
          {policy.map(({ key, value, source }) => (
            <tr key={key}>
              <th scope="row">{t(`window.settings.policy.${key}`)}</th>
              <td className="policy-value">
                <bdi>{safeText(value, 300)}</bdi>
                <span className="policy-source">
                  {t('window.settings.organisation-source', { source: safeText(source, 200) })}
                </span>
              </td>
            </tr>
          ))}
        </Table>
      )}
    </Card>
  );
}
