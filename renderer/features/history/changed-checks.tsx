import { useState } from 'react';
import type { Comparison } from '../../../shared/ipc/schema.ts';
import { safeText } from '../../../shared/report/safe-text.ts';
import type { CheckStatus } from '../../../shared/report/view/checks.ts';
import { type MessageId, useMessages } from '../../messages/messages.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { Table } from '../../ui/table.tsx';

type ChangedCheck = Comparison['checks'][number];

const FIRST = 25;

/** From best to worst; what was not looked at is neither. */
const ranks: Readonly<Record<string, number>> = { ok: 0, notice: 1, mixed: 2, failed: 3 };

/** Below 0 it became better, above 0 worse. */
function change({ before, after }: ChangedCheck): number {
  const [was, is] = [ranks[before], ranks[after]];
  return was === undefined || is === undefined ? 0 : is - was;
}

/** What became worse first, then what became better, then what was only looked at once. */
export function ChangedChecks({ checks }: { checks: readonly ChangedCheck[] }) {
  const { t } = useMessages();
  const [all, setAll] = useState(false);
  const weight = (check: ChangedCheck) => (change(check) > 0 ? 0 : change(check) < 0 ? 1 : 2);
  const sorted = [...checks].sort((a, b) => weight(a) - weight(b));
  const worse = checks.filter((check) => change(check) > 0).length;
  const better = checks.filter((check) => change(check) < 0).length;
  const parts = [
    ...(worse > 0 ? [t('window.history.fewer-checks', { count: worse })] : []),
    ...(better > 0 ? [t('window.history.more-checks', { count: better })] : []),
  ];
  return (
    <Card>
      {/* Not the card's own title: that would name a second region like the table. */}
      <div className="card__head">
        <h2>{t('window.history.changed-checks')}</h2>
        <span className="soft small">{parts.join(' · ')}</span>
      </div>
      {sorted.length === 0 ? (
        <p className="soft">{t('window.history.no-checks')}</p>
      ) : (
        <Table
          caption={t('window.history.changed-checks')}
          head={[t('report.table.check'), t('window.history.before'), t('window.history.after')]}
        >
          {sorted.slice(0, all ? undefined : FIRST).map((check) => (
            <tr key={check.id}>
              <th scope="row">{safeText(check.name, 200)}</th>
              <td>
                <State state={check.before} />
              </td>
              <td>
                <State state={check.after} />
              </td>
            </tr>
          ))}
        </Table>
      )}
      {sorted.length > FIRST && (
        <Button variant="quiet" size="small" onPress={() => setAll(!all)}>
          {all ? t('window.why.show-fewer') : t('window.why.show-all', { count: sorted.length })}
        </Button>
      )}
    </Card>
  );
}

const words: Readonly<Record<CheckStatus, MessageId>> = {
  ok: 'report.status.ok',
  failed: 'report.status.failed',
  mixed: 'report.status.mixed',
  notice: 'report.status.notice',
  'not-run': 'report.status.not-run',
  'not-applicable': 'report.status.not-applicable',
};

const isStatus = (state: string): state is CheckStatus => Object.hasOwn(words, state);

function State({ state }: { state: string }) {
  const { t } = useMessages();
  if (!isStatus(state)) return <span className="soft">{t('window.history.absent')}</span>;
  return (
    <span className="state">
      <StatusMark size="small" state={state} />
      {t(words[state])}
    </span>
  );
}
