import type { ReactNode } from 'react';
import { safeText } from '../../../shared/report/safe-text.ts';
import { verdictTag } from '../../../shared/report/view/verdict-words.ts';
import { useMessages } from '../../messages/messages.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Diagnosis } from '../diagnose/use-diagnosis.ts';
import { toneOf } from './verdict-words.ts';
import './verdict-head.css';

interface VerdictHeadProps {
  diagnosis: Diagnosis;
  /** Instead of the headline, while there is none. */
  title: string;
  /** Instead of what was seen, while there is no verdict. */
  progress?: ReactNode;
  /** The line below: whose mailbox, how far. */
  meta: ReactNode;
  /** Buttons: at the end of the first line, or below where it is narrow. */
  actions?: ReactNode;
}

/**
 * The answer, first and large. The same lines stand here from the start of the run to its end, so that nothing below
 * moves when the verdict comes, and nothing at all when an early one is confirmed.
 */
export function VerdictHead({
  diagnosis: { verdict, running },
  title,
  progress,
  meta,
  actions,
}: VerdictHeadProps) {
  const { t, locale } = useMessages();
  return (
    <header className="verdict-head">
      <div className="verdict-head__tag">
        {verdict ? (
          <Tag tone={toneOf[verdict.side]}>{verdictTag(verdict, locale)}</Tag>
        ) : running ? (
          <Tag>{t('window.verdict.checking')}</Tag>
        ) : (
          <Tag tone="unknown">{t('report.side.unknown')}</Tag>
        )}
      </div>
      <h1 tabIndex={-1}>{verdict ? safeText(verdict.headline, 200) : title}</h1>
      <p className="verdict-head__seen">{verdict ? safeText(verdict.seen, 400) : progress}</p>
      <div className="verdict-head__meta">{meta}</div>
      {actions !== undefined && <div className="verdict-head__actions">{actions}</div>}
    </header>
  );
}
