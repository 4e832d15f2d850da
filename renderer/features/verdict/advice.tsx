import type { Verdict } from '../../../shared/model/verdict.ts';
import { safeText } from '../../../shared/report/safe-text.ts';
import { useMessages } from '../../messages/messages.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import './advice.css';

/** What to do now, and what not to do: an arrow and a cross before the sentences. */
export function Advice({ verdict }: { verdict: Verdict }) {
  const { t } = useMessages();
  const lines = verdict.advice.filter((line) => line.for === 'user');
  if (lines.length === 0) return null;
  return (
    <ul className="advice">
      {lines.map((line) => (
        <li key={line.text} className="advice__line" data-kind={line.kind}>
          <svg className="advice__mark" viewBox="0 0 20 20" aria-hidden="true">
            <path d={line.kind === 'do' ? 'M3 10h13m-5.5-5.5L16 10l-5.5 5.5' : 'm4.5 4.5 11 11m0-11-11 11'} />
          </svg>
          <span>
            <VisuallyHidden>{`${t(`report.heading.${line.kind}`)}: `}</VisuallyHidden>
            {safeText(line.text, 600)}
          </span>
        </li>
      ))}
    </ul>
  );
}
