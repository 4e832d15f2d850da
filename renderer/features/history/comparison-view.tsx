import { useEffect, useState } from 'react';
import type { Comparison, HistoryEntry } from '../../../shared/ipc/schema.ts';
import { safeText } from '../../../shared/report/safe-text.ts';
import { useMain } from '../../app/main-context.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { BackButton } from '../../ui/back-button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ChangedChecks } from './changed-checks.tsx';
import { ChangedFacts } from './changed-facts.tsx';
import { SideTag } from './side-tag.tsx';

interface ComparisonViewProps {
  /** Ids of the earlier and of the later run. */
  before: string;
  after: string;
  onBack: () => void;
}

/** Two runs side by side: the answer first, then the checks, then the facts. */
export function ComparisonView({ before, after, onBack }: ComparisonViewProps) {
  const { t } = useMessages();
  const main = useMain();
  const [comparison, setComparison] = useState<Comparison | 'gone'>();
  useEffect(() => {
    let wanted = true;
    main.history
      .compare({ before, after })
      .then((found) => ('status' in found ? 'gone' : found))
      .catch(() => 'gone' as const)
      .then((found) => wanted && setComparison(found));
    return () => {
      wanted = false;
    };
  }, [main, before, after]);
  return (
    <div className="history-screen">
      <header>
        <BackButton onPress={onBack}>{t('window.history.back')}</BackButton>
        <h1>{t('window.history.changed')}</h1>
      </header>
      {comparison === undefined && <p className="soft">{t('window.history.comparing')}</p>}
      {comparison === 'gone' && <Notice kind="warning">{t('window.history.gone')}</Notice>}
      {typeof comparison === 'object' && (
        <>
          <Answers comparison={comparison} />
          <ChangedChecks checks={comparison.checks} />
          <ChangedFacts facts={comparison.facts} />
        </>
      )}
    </div>
  );
}

function Answers({ comparison }: { comparison: Comparison }) {
  const { t } = useMessages();
  const { before, after } = comparison;
  const same = before.outcome === after.outcome && before.cause === after.cause;
  return (
    <>
      <div className="answers">
        <Answer title={t('window.history.before')} entry={before} />
        <svg className="answers__arrow" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4 12h15m-6-6 6 6-6 6" />
        </svg>
        <Answer title={t('window.history.after')} entry={after} />
      </div>
      {same && <p className="soft">{t('window.history.same-verdict')}</p>}
    </>
  );
}

function Answer({ title, entry }: { title: string; entry: HistoryEntry }) {
  const { date } = useMessages();
  return (
    <Card
      title={title}
      action={<span className="soft small">{date(entry.startedAt)}</span>}
      className="answer"
    >
      <SideTag verdict={entry} />
      <p className="answer__headline" dir="auto">
        {safeText(entry.headline, 300)}
      </p>
      <p className="soft small">
        <bdi>{safeText(entry.address, 120)}</bdi>
      </p>
    </Card>
  );
}
