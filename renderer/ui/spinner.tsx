import './spinner.css';
import { classNames } from './class-names.ts';

/** Says that something is going on; without motion it is a still, dotted ring. Its word stands beside it. */
export function Spinner({ className }: { className?: string | undefined }) {
  return (
    <svg className={classNames('spinner', className)} viewBox="0 0 20 20" aria-hidden="true">
      <circle className="spinner__ring" cx="10" cy="10" r="8" />
      <circle className="spinner__arc" cx="10" cy="10" r="8" pathLength="100" />
    </svg>
  );
}
