import type { Segment } from '../../../shared/report/view/waterfall.ts';

const percent = (part: number, whole: number) =>
  `${Math.round(Math.min(1, Math.max(0, part / whole)) * 10_000) / 100}%`;

interface TimeBarProps {
  segments: readonly Segment[];
  /** What the full width stands for, milliseconds. */
  longest: number;
  failed: boolean;
}

/** One endpoint's steps, one after the other; a cross where a failed one ended. The numbers stand beside it. */
export function TimeBar({ segments, longest, failed }: TimeBarProps) {
  const last = segments.at(-1);
  // Room for the cross at the end.
  const whole = longest * 1.06;
  return (
    <svg className="time-bar" aria-hidden="true">
      <rect className="phase-track" y="7" width="100%" height="2" rx="1" />
      {segments.map(({ id, startMs, ms }) => (
        <rect
          key={id}
          className={`phase-${id}`}
          x={percent(startMs, whole)}
          y="2"
          width={percent(Math.max(ms, longest / 200), whole)}
          height="12"
          rx="1.5"
        />
      ))}
      {failed && (
        <svg x={percent(last ? last.startMs + last.ms : 0, whole)} overflow="visible" aria-hidden="true">
          <path className="time-bar__cross" d="M4 4l8 8M12 4l-8 8" />
        </svg>
      )}
    </svg>
  );
}

/** A pattern beside each colour: stripes, dots and grids tell the steps apart where colours do not. */
export function Patterns() {
  return (
    <svg className="time-patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern
          id="phase-tcp"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="phase-base-tcp" width="6" height="6" />
          <rect className="phase-over" width="2" height="6" />
        </pattern>
        <pattern id="phase-proxy" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect className="phase-base-proxy" width="4" height="4" />
          <rect className="phase-over" width="4" height="1.2" />
        </pattern>
        <pattern id="phase-tls" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect className="phase-base-tls" width="5" height="5" />
          <circle className="phase-over" cx="2.5" cy="2.5" r="1.2" />
        </pattern>
        <pattern id="phase-http" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect className="phase-base-http" width="4" height="4" />
          <rect className="phase-over" width="1.2" height="4" />
        </pattern>
      </defs>
    </svg>
  );
}
