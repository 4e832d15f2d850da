import { memo } from 'react';
import type { Observation } from '../../../shared/model/observation.ts';
import { safeText } from '../../../shared/report/safe-text.ts';
import {
  failureWords,
  milliseconds,
  reasonWords,
  technicalDetail,
  totalMs,
} from '../../../shared/report/view/check-detail.ts';
import type { Check } from '../../../shared/report/view/checks.ts';
import { useMessages } from '../../messages/messages.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { FirstOf } from './first-of.tsx';
import { LazyDisclosure } from './lazy-disclosure.tsx';
import { RawData } from './raw-data.tsx';

/** Tries and addresses of one check that are shown before somebody asks for all. */
const FIRST = 12;

interface CheckItemProps {
  check: Check;
  /** Only these of its observations; all of them otherwise. */
  observations?: readonly Observation[];
}

/** One check: its state and name, and behind it each try with what was measured. */
export const CheckItem = memo(function CheckItem({
  check,
  observations = check.observations,
}: CheckItemProps) {
  const { t, locale } = useMessages();
  const words = failureWords(check.main, locale) || reasonWords(check.main, locale);
  return (
    <LazyDisclosure
      title={
        <span className="check-line">
          <StatusMark size="small" state={check.status} />
          <span>{check.name}</span>
          <span className="check-line__words">
            {words === ''
              ? t(`report.status.${check.status}`)
              : `${t(`report.status.${check.status}`)}: ${words}`}
          </span>
        </span>
      }
    >
      {() => <CheckBody check={check} observations={observations} />}
    </LazyDisclosure>
  );
});

function CheckBody({ check, observations }: Required<CheckItemProps>) {
  const { t } = useMessages();
  return (
    <div className="check-body">
      <p className="soft small">
        <code dir="ltr">{safeText(check.id, 200)}</code>
      </p>
      <FirstOf items={observations} first={FIRST}>
        {(shown) => (
          <ul className="tries" aria-label={t(check.byAddress ? 'window.why.addresses' : 'window.why.tries')}>
            {shown.map((observation) => (
              <Try key={observation.id} observation={observation} />
            ))}
          </ul>
        )}
      </FirstOf>
    </div>
  );
}

function Try({ observation }: { observation: Observation }) {
  const { t, locale, time } = useMessages();
  const { status, id, startedAt } = observation;
  const words = failureWords(observation, locale) || reasonWords(observation, locale);
  const detail = technicalDetail(observation, locale);
  const ran = status === 'ok' || status === 'failed';
  return (
    <li>
      <p className="try-line">
        <StatusMark size="small" state={status} />
        <span>
          {t(`report.status.${status}`)}
          {words !== '' && `: ${words}`}
        </span>
        <span className="try-line__when soft small">
          {time(startedAt)}
          {ran && ` · ${milliseconds(totalMs(observation), locale)}`}
        </span>
      </p>
      {detail !== '' && (
        <p className="soft small" dir="auto">
          {detail}
        </p>
      )}
      <LazyDisclosure title={<span className="small">{t('window.why.raw')}</span>}>
        {() => <RawData value={observation} label={t('window.why.raw-of', { check: safeText(id, 120) })} />}
      </LazyDisclosure>
    </li>
  );
}
