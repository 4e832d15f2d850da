import { safeText } from '../../../shared/report/safe-text.ts';
import type { Subject } from '../../app/app-store.ts';
import { useApp } from '../../app/stores.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { BackButton } from '../../ui/back-button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useDiagnosis } from '../diagnose/use-diagnosis.ts';
import { Why } from './why.tsx';

/** What the answer rests on. While a run is under way, it grows. */
export function WhyScreen({ of }: { of: Subject }) {
  const { t } = useMessages();
  const back = useApp((state) => state.back);
  const diagnosis = useDiagnosis(of);
  return (
    <div className="why-screen">
      <header>
        <BackButton onPress={back}>{t('window.why.back')}</BackButton>
        <h1>{t('window.why.title')}</h1>
        {diagnosis?.verdict && <p className="why__headline">{safeText(diagnosis.verdict.headline, 300)}</p>}
      </header>
      {diagnosis?.verdict ? (
        <Why verdict={diagnosis.verdict} observations={diagnosis.observations} report={diagnosis.report} />
      ) : (
        <EmptyState>{t('window.why.nothing-yet')}</EmptyState>
      )}
    </div>
  );
}
