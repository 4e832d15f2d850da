import type { SettingsView } from '../../../shared/ipc/schema.ts';
import { safeText } from '../../../shared/report/safe-text.ts';
import { useMessages } from '../../messages/messages.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';

type Lines = SettingsView['policy'];

/** What an admin has set or suggested, each line with its value and where it comes from; and what is wrong with it. */
export function Organisation({ settings }: { settings: SettingsView }) {
  const { t } = useMessages();
  const { policy, problems } = settings;
  if (policy.length + problems.length === 0) return null;
  const table = (caption: string, lines: Lines, source: (source: string) => string) =>
    lines.length > 0 && (
      <Table
        caption={caption}
        captionHidden={false}
        head={[t('window.settings.organisation-what'), t('window.settings.organisation-value')]}
      >
        {lines.map((line) => (
          <tr key={line.key}>
            <th scope="row">{t(`window.settings.policy.${line.key}`)}</th>
            <td className="policy-value">
              <bdi>{safeText(line.value, 300)}</bdi>
              <span className="policy-source">{source(safeText(line.source, 200))}</span>
            </td>
          </tr>
        ))}
      </Table>
    );
  return (
    <Card title={t('window.settings.organisation')} className="settings-stack">
      {problems.map((problem) => (
        <Notice key={problem} kind="warning">
          {safeText(problem, 400)}
        </Notice>
      ))}
      {table(
        t('window.settings.organisation-hint'),
        policy.filter(({ fixed }) => fixed),
        (source) => t('window.settings.organisation-source', { source }),
      )}
      {table(
        t('window.settings.organisation-suggested'),
        policy.filter(({ fixed }) => !fixed),
        (source) => t('window.settings.organisation-suggested-source', { source }),
      )}
    </Card>
  );
}
