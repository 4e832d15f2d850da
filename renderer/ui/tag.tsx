import type { ReactNode } from 'react';
import './tag.css';

export type Tone = 'ok' | 'provider' | 'local' | 'unknown' | 'neutral';

/** A short word or two on the tone's colour; the shape before it differs by tone, too. */
export function Tag({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className="tag" data-tone={tone}>
      {tone !== 'neutral' && (
        <svg className="tag__shape" viewBox="0 0 12 12" aria-hidden="true">
          {shapes[tone]}
        </svg>
      )}
      <span>{children}</span>
    </span>
  );
}

/** A tick, a cloud, a house, a question: whose side, without colour. */
const shapes: Readonly<Record<Exclude<Tone, 'neutral'>, ReactNode>> = {
  ok: <path d="M2 6.4 4.8 9.2 10 3.2" />,
  provider: <path d="M3.4 9.4h5.4a2 2 0 0 0 .3-4A3.2 3.2 0 0 0 3 4.8a2.3 2.3 0 0 0 .4 4.6Z" />,
  local: <path d="M1.6 5.8 6 2l4.4 3.8M2.8 5.2V10h6.4V5.2" />,
  unknown: <path d="M4.2 4.2a1.9 1.9 0 1 1 2.6 1.9c-.6.3-.8.6-.8 1.3M6 9.6v.2" />,
};
