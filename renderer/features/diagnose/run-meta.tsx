import { safeText } from '../../../shared/report/safe-text.ts';
import { countChecks } from '../../../shared/report/view/stops.ts';
import { useApp } from '../../app/stores.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { Elapsed } from './elapsed.tsx';
import './run-meta.css';
import type { Diagnosis } from './use-diagnosis.ts';

/** How far a run has come, and for how long it has been under way. */
export function RunProgress({ diagnosis: { plan, observations, running } }: { diagnosis: Diagnosis }) {
  const { t } = useMessages();
  const planned = plan?.probes.filter(({ leaveOut }) => !leaveOut).length;
  if (planned === undefined) return <span>{t('window.diagnose.happening-none')}</span>;
  const ended = new Set(observations.map(({ probe }) => probe)).size;
  return (
    <span className="tabular">
      {t('window.diagnose.counts', { done: Math.min(planned, ended), total: planned })}
      {running && plan && (
        <>
          {' · '}
          <Elapsed plan={plan} />
        </>
      )}
    </span>
  );
}

/** Whose mailbox, at whom, how many checks, how long. Things that change stand last, so that nothing is pushed about. */
export function RunMeta({ diagnosis }: { diagnosis: Diagnosis }) {
  const { t, duration } = useMessages();
  const typed = useApp((state) => state.address);
  const { report, observations, meanwhile, running, readOnly, verdict } = diagnosis;
  const address = report?.request.address ?? report?.request.domain ?? (readOnly ? '' : typed.trim());
  const provider = meanwhile?.provider;
  const named = provider && provider.id !== 'unknown' && provider.id !== 'generic';
  return (
    <p className="run-meta">
      <span className="run-meta__part">
        <bdi>{safeText(address, 120)}</bdi>
      </span>
      {named && <span className="run-meta__part">{safeText(provider.displayName, 60)}</span>}
      {running && verdict && (
        <>
          <span className="run-meta__part run-meta__early">{t('window.diagnose.early')}</span>
          <span className="run-meta__part">
            <RunProgress diagnosis={diagnosis} />
          </span>
        </>
      )}
      {report && (
        <span className="run-meta__part tabular">
          {t('window.diagnose.took', {
            total: countChecks(observations).total,
            time: duration(report.durationMs),
          })}
        </span>
      )}
    </p>
  );
}
