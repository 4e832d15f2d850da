import { useMemo } from 'react';
import { useMessages } from '../../messages/messages.tsx';
import { Card } from '../../ui/card.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { findingsOf } from './findings.ts';
import './findings-list.css';
import type { Diagnosis } from './use-diagnosis.ts';

/** What a person understands of the run, as it happens; it stays where it is afterwards. */
export function FindingsList({ diagnosis }: { diagnosis: Diagnosis }) {
  const { t, locale } = useMessages();
  const { observations, meanwhile, running } = diagnosis;
  const findings = useMemo(
    () => findingsOf(observations, meanwhile, { t, locale }),
    [observations, meanwhile, t, locale],
  );
  if (!running && findings.length === 0) return null;
  return (
    <Card title={t(`window.diagnose.${running ? 'happening' : 'happened'}`)}>
      {findings.length === 0 ? (
        <p className="soft">{t('window.diagnose.happening-none')}</p>
      ) : (
        <ul className="findings">
          {findings.map(({ id, state, text }) => (
            <li key={id} className="findings__item">
              <StatusMark state={state} size="small" label={t(`report.status.${wordOf[state]}`)} />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

const wordOf = {
  ok: 'ok',
  failed: 'failed',
  mixed: 'mixed',
  notice: 'notice',
  unclear: 'mixed',
  'not-run': 'not-run',
  'not-applicable': 'not-applicable',
  waiting: 'not-run',
  running: 'not-run',
} as const;
