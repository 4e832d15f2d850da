import { useMemo } from 'react';
import type { Check } from '../../../shared/report/view/checks.ts';
import { useMessages } from '../../messages/messages.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { CheckItem } from './check-item.tsx';
import { FirstOf } from './first-of.tsx';
import { LazyDisclosure } from './lazy-disclosure.tsx';
import { uncheckedReasons } from './unchecked-reasons.ts';

const FIRST = 20;

/** What was not run and what does not apply, by the reason: never shown as passed. */
export function Unchecked({ checks }: { checks: readonly Check[] }) {
  const { t, locale } = useMessages();
  const groups = useMemo(() => uncheckedReasons(checks, locale), [checks, locale]);
  if (groups.length === 0) return <p className="soft">{t('window.why.unchecked-none')}</p>;
  return groups.map(({ status, reason, checks: left }) => (
    <LazyDisclosure
      key={`${status} ${reason}`}
      className="why__section"
      title={
        <span className="check-line">
          <StatusMark size="small" state={status} />
          <span>{t(`report.status.${status}`)}</span>
          <span className="check-line__words">
            {t('report.check.inapplicable', { count: left.length, reasons: reason })}
          </span>
        </span>
      }
    >
      {() => (
        <FirstOf items={left} first={FIRST}>
          {(shown) => shown.map((check) => <CheckItem key={check.id} check={check} />)}
        </FirstOf>
      )}
    </LazyDisclosure>
  ));
}
