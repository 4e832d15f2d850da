import type { ReactNode } from 'react';
import './status-mark.css';
import { classNames } from './class-names.ts';

export type MarkState =
  | 'ok'
  | 'failed'
  | 'mixed'
  | 'notice'
  | 'unclear'
  | 'not-run'
  | 'not-applicable'
  | 'waiting'
  | 'running';

interface StatusMarkProps {
  state: MarkState;
  /** The word, where none stands beside it. */
  label?: string;
  size?: 'small' | 'normal' | 'large';
  className?: string;
}

/** A drawn sign for each state: every one has its own shape, so that none needs its colour. */
export function StatusMark({ state, label, size = 'normal', className }: StatusMarkProps) {
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by its label, or by the word beside it
    <svg
      className={classNames('mark', className)}
      data-state={state}
      data-size={size}
      viewBox="0 0 24 24"
      {...named}
    >
      <circle className="mark__ring" cx="12" cy="12" r="10.5" />
      {state === 'running' && <circle className="mark__turn" cx="12" cy="12" r="10.5" pathLength="100" />}
      <g className="mark__sign">{signs[state]}</g>
    </svg>
  );
}

const signs: Readonly<Record<MarkState, ReactNode>> = {
  ok: <path d="m7.4 12.4 3.1 3.1 6.2-7" />,
  failed: <path d="m8.2 8.2 7.6 7.6m0-7.6-7.6 7.6" />,
  mixed: <path d="M6.6 13.4c1.4-3.4 3.4-3.4 5.2-1.4s3.8 2 5.6-1.4" />,
  notice: <path d="M12 6.8v6.6M12 16.8v.1" />,
  unclear: <path d="M9.3 9.4a2.7 2.7 0 1 1 3.9 2.5c-.9.5-1.2 1-1.2 1.9M12 17v.1" />,
  'not-run': <path d="M8 12h8" />,
  'not-applicable': <path d="M8.4 15.6 15.6 8.4" />,
  waiting: null,
  running: (
    <>
      <path d="M8 12v.1" />
      <path d="M12 12v.1" />
      <path d="M16 12v.1" />
    </>
  ),
};
