import { useMemo } from 'react';
import type { Observation } from '../../../shared/model/observation.ts';
import type { Report } from '../../../shared/model/report.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';
import { safeText } from '../../../shared/report/safe-text.ts';
import { checksOf } from '../../../shared/report/view/checks.ts';
import { stopsOf } from '../../../shared/report/view/stops.ts';
import { runLines } from '../../../shared/report/view/verdict-words.ts';
import { useMessages } from '../../messages/messages.tsx';
import { Card } from '../../ui/card.tsx';
import { ChecksByStop } from './checks-by-stop.tsx';
import { EvidencePart } from './evidence-part.tsx';
import { Facts } from './facts-part.tsx';
import { SupportIds } from './support-ids-part.tsx';
import { Unchecked } from './unchecked.tsx';
import { Waterfall } from './waterfall.tsx';
import './why.css';

export interface WhyProps {
  verdict: Verdict;
  /** As far as they have come. */
  observations: readonly Observation[];
  /** Of a run that ended, or of a file: facts and the run's own lines are known only then. */
  report?: Report | undefined;
}

/** What the verdict rests on, from sentences down to the raw data. Its headings begin at the second level. */
export function Why({ verdict, observations, report }: WhyProps) {
  const { t, locale } = useMessages();
  const checks = useMemo(() => checksOf({ observations }, locale), [observations, locale]);
  const byId = useMemo(() => new Map(checks.map((check) => [check.id, check])), [checks]);
  const stops = useMemo(() => stopsOf({ verdict, observations }), [verdict, observations]);
  return (
    <div className="why">
      <Card>
        <EvidencePart verdict={verdict} checks={byId} />
      </Card>
      <Card title={t('report.heading.timings')}>
        <Waterfall checks={checks} />
      </Card>
      <Card title={t('report.heading.checks')}>
        <ChecksByStop checks={checks} stops={stops} />
      </Card>
      <Card title={t('report.heading.unchecked')}>
        <Unchecked checks={checks} />
      </Card>
      <Card title={t('report.heading.ids')}>
        <SupportIds observations={observations} />
      </Card>
      {report && Object.keys(report.facts).length > 0 && (
        <Card title={t('report.heading.facts')}>
          <Facts facts={report.facts} />
        </Card>
      )}
      {report && (
        <Card title={t('report.heading.environment')}>
          <dl className="run-lines">
            {runLines(report, locale).map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd dir="auto">{safeText(value, 400)}</dd>
              </div>
            ))}
          </dl>
        </Card>
      )}
    </div>
  );
}
