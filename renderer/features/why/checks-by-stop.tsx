import type { Check } from '../../../shared/report/view/checks.ts';
import { type Stop, stopIds } from '../../../shared/report/view/stops.ts';
import { useMessages } from '../../messages/messages.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { CheckItem } from './check-item.tsx';
import { FirstOf } from './first-of.tsx';
import { LazyDisclosure } from './lazy-disclosure.tsx';

const FIRST = 30;

/** Every check that ran, by the stop of the way that it belongs to; what failed comes first. */
export function ChecksByStop({ checks, stops }: { checks: readonly Check[]; stops: readonly Stop[] }) {
  const { t } = useMessages();
  return [...stopIds, 'status' as const].map((id) => {
    const here = checks
      .filter((check) => check.stop === id && check.ran > 0)
      .sort((a, b) => Number(b.failed > 0) - Number(a.failed > 0));
    if (here.length === 0) return null;
    const failed = here.filter((check) => check.failed > 0).length;
    const state = stops.find((stop) => stop.id === id)?.state;
    const counts =
      failed > 0
        ? t('report.path.counts', { failed, total: here.length })
        : t('report.path.passed', { total: here.length });
    return (
      <LazyDisclosure
        key={id}
        className="why__section"
        title={
          <span className="check-line">
            <StatusMark size="small" state={markOf[state ?? 'ok']} />
            <span>{t(`report.stop.${id}`)}</span>
            <span className="check-line__words">
              {state === undefined ? counts : `${t(`report.state.${state}`)} · ${counts}`}
            </span>
          </span>
        }
      >
        {() => (
          <FirstOf items={here} first={FIRST}>
            {(shown) => shown.map((check) => <CheckItem key={check.id} check={check} />)}
          </FirstOf>
        )}
      </LazyDisclosure>
    );
  });
}

const markOf = { ok: 'ok', failed: 'failed', unclear: 'notice', 'not-reached': 'not-run' } as const;
