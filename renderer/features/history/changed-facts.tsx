import type { Comparison } from '../../../shared/ipc/schema.ts';
import { safeText } from '../../../shared/report/safe-text.ts';
import { useMessages } from '../../messages/messages.tsx';
import { Card } from '../../ui/card.tsx';
import { Table } from '../../ui/table.tsx';

const MOST = 200;

/** The words that the verdicts were made of, where they differ. */
export function ChangedFacts({ facts }: { facts: Comparison['facts'] }) {
  const { t } = useMessages();
  const value = (text: string | undefined) =>
    text === undefined ? (
      <span className="soft">{t('window.history.absent')}</span>
    ) : (
      <code>{safeText(text, 80)}</code>
    );
  return (
    <Card>
      <div className="card__head">
        <h2>{t('window.history.changed-facts')}</h2>
      </div>
      {facts.length === 0 ? (
        <p className="soft">{t('window.history.no-facts')}</p>
      ) : (
        <Table
          caption={t('window.history.changed-facts')}
          head={[t('report.table.fact'), t('window.history.before'), t('window.history.after')]}
        >
          {facts.slice(0, MOST).map(({ name, before, after }) => (
            <tr key={name}>
              <th scope="row">
                <code>{safeText(name, 64)}</code>
              </th>
              <td>{value(before)}</td>
              <td>{value(after)}</td>
            </tr>
          ))}
        </Table>
      )}
    </Card>
  );
}
