import { memo, useMemo, useState } from 'react';
import { failureWords, milliseconds } from '../../../shared/report/view/check-detail.ts';
import type { Check } from '../../../shared/report/view/checks.ts';
import {
  longestMs,
  type Phase,
  phasesOf,
  type WaterfallRow,
  waterfallRows,
} from '../../../shared/report/view/waterfall.ts';
import { useMessages } from '../../messages/messages.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { Patterns, TimeBar } from './time-bar.tsx';
import { useGrowing } from './use-growing.ts';
import { firstOfEach, type WaterfallOrder, waterfallGroups } from './waterfall-groups.ts';
import './waterfall.css';

/** Endpoints that are shown before somebody asks for all: of each stop, or of the one list. */
const FIRST = { path: 6, slowest: 16 } as const;
const orders: readonly WaterfallOrder[] = ['path', 'slowest'];

/** How long each step to each endpoint took: bars for the eye, and the numbers in the same table for everybody. */
export function Waterfall({ checks }: { checks: readonly Check[] }) {
  const { t } = useMessages();
  const [order, setOrder] = useState<WaterfallOrder>('path');
  const rows = useMemo(() => waterfallRows(checks), [checks]);
  const groups = useMemo(() => waterfallGroups(rows, order), [rows, order]);
  const longest = longestMs(rows);
  const phases = useMemo(() => phasesOf(rows), [rows]);
  const longestGroup = Math.max(0, ...groups.map((group) => group.rows.length));
  const { shown, all, toggle } = useGrowing(longestGroup, FIRST[order]);
  if (rows.length === 0) return <p className="soft">{t('window.why.no-times')}</p>;
  return (
    <div className="waterfall">
      <Patterns />
      <div className="waterfall__head">
        <Legend phases={phases} />
        <Choice
          label={t('window.why.order')}
          value={order}
          onChange={setOrder}
          options={orders.map((value) => ({ value, label: t(`window.why.order.${value}`) }))}
        />
      </div>
      <table>
        <caption className="visually-hidden">{t('report.heading.timings')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('report.table.endpoint')}</th>
            <td className="waterfall__bar" />
            {phases.map(({ id }) => (
              <th key={id} scope="col" className="waterfall__number waterfall__phase">
                {t(`report.phase.${id}`)}
              </th>
            ))}
            <th scope="col" className="waterfall__number">
              {t('report.table.total')}
            </th>
          </tr>
        </thead>
        {firstOfEach(groups, shown).map((group) => (
          <tbody key={group.stop ?? 'all'}>
            {group.stop !== undefined && (
              <tr className="waterfall__stop">
                <th colSpan={phases.length + 3} scope="rowgroup">
                  {t(`report.stop.${group.stop}`)}
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <Row key={row.check.id} row={row} phases={phases} longest={longest} />
            ))}
          </tbody>
        ))}
      </table>
      {longestGroup > FIRST[order] && (
        <Button variant="quiet" size="small" onPress={toggle}>
          {all ? t('window.why.show-fewer') : t('window.why.show-all', { count: rows.length })}
        </Button>
      )}
    </div>
  );
}

interface RowProps {
  row: WaterfallRow;
  phases: readonly Phase[];
  longest: number;
}

const Row = memo(function Row({ row, phases, longest }: RowProps) {
  const { t, locale } = useMessages();
  const { check, timing, segments, totalMs } = row;
  const words = failureWords(check.main, locale);
  return (
    <tr>
      <th scope="row">
        <span className="waterfall__name">
          <StatusMark size="small" state={check.status} />
          <span>
            {check.name}
            <span className={check.failed > 0 ? 'waterfall__words' : 'visually-hidden'}>
              {words === '' ? t(`report.status.${check.status}`) : words}
            </span>
          </span>
        </span>
      </th>
      <td className="waterfall__bar">
        <TimeBar segments={segments} longest={longest} failed={check.failed > 0} />
      </td>
      {phases.map(({ id, field }) => (
        <td key={id} className="waterfall__number waterfall__phase">
          {timing[field] === undefined ? '' : milliseconds(timing[field], locale)}
        </td>
      ))}
      <td className="waterfall__number">{milliseconds(totalMs, locale)}</td>
    </tr>
  );
});

function Legend({ phases }: { phases: readonly Phase[] }) {
  const { t } = useMessages();
  return (
    <ul className="legend">
      {[...phases.map(({ id }) => id), 'rest' as const].map((id) => (
        <li key={id}>
          <svg width="14" height="12" aria-hidden="true">
            <rect className={`phase-${id}`} x="0.5" y="0.5" width="13" height="11" rx="2" />
          </svg>
          {t(`report.phase.${id === 'rest' ? 'other' : id}`)}
        </li>
      ))}
    </ul>
  );
}
