import { safeText } from '../../../shared/report/safe-text.ts';
import { useApp } from '../../app/stores.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { Elapsed } from './elapsed.tsx';
import './run-meta.css';
import type { Diagnosis } from './use-diagnosis.ts';

/** Whose mailbox, at whom, how many checks, how long. Things that change stand last, so that nothing is pushed about. */
export function RunMeta({ diagnosis }: { diagnosis: Diagnosis }) {
  const { t, duration } = useMessages();
  const typed = useApp((state) => state.address);
  const { report, plan, observations, meanwhile, running, readOnly, verdict } = diagnosis;
  const address = report?.request.address ?? report?.request.domain ?? (readOnly ? '' : typed.trim());
  const provider = meanwhile?.provider;
  const named = provider && provider.id !== 'unknown' && provider.id !== 'generic';
  const ended = new Set(
    observations.filter(({ status }) => status !== 'not-applicable').map(({ probe }) => probe),
  );
  const planned = plan?.probes.filter(({ leaveOut }) => !leaveOut).length;
  return (
    <p className="run-meta">
      <span className="run-meta__part" dir="auto">
        {safeText(address, 120)}
      </span>
      {named && <span className="run-meta__part">{safeText(provider.displayName, 60)}</span>}
      {running ? (
        <>
          {verdict && <span className="run-meta__part run-meta__early">{t('window.diagnose.early')}</span>}
          {planned !== undefined && (
            <span className="run-meta__part tabular">
              {t('window.diagnose.counts', {
                done: Math.min(planned, new Set(observations.map(({ probe }) => probe)).size),
                total: planned,
              })}
            </span>
          )}
          <span className="run-meta__part">
            <Elapsed />
          </span>
        </>
      ) : (
        <span className="run-meta__part tabular">
          {report
            ? t('window.diagnose.took', { total: ended.size, time: duration(report.durationMs) })
            : t('window.diagnose.counts', { done: ended.size, total: planned ?? ended.size })}
        </span>
      )}
    </p>
  );
}
