import type { Verdict } from '../../../shared/model/verdict.ts';
import { useMessages } from '../../messages/messages.tsx';
import { Button } from '../../ui/button.tsx';
import './why-line.css';

interface WhyLineProps {
  verdict: Verdict;
  /** Checks that were not run; unknown until the run has ended. */
  unchecked: number | undefined;
  onPress: () => void;
}

/** How much speaks for the verdict and how much against it, and the way to all of it. */
export function WhyLine({ verdict, unchecked, onPress }: WhyLineProps) {
  const { t } = useMessages();
  return (
    <div className="why-line">
      <Button variant="quiet" className="why-line__button" onPress={onPress}>
        <span>{t('window.verdict.why')}</span>
        <span className="why-line__counts">
          {t('window.verdict.why-reasons', { count: verdict.because.length })}
          {', '}
          {t('window.verdict.why-against', { count: verdict.against.length })}
          {unchecked !== undefined && ` · ${t('window.verdict.why-unchecked', { count: unchecked })}`}
        </span>
      </Button>
    </div>
  );
}
