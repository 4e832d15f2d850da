import './back-button.css';
import { Button } from './button.tsx';

/** Back to where the person came from, above the heading. */
export function BackButton({ onPress, children }: { onPress: () => void; children: string }) {
  return (
    <Button variant="quiet" size="small" className="back-button" onPress={onPress}>
      <svg className="back-button__arrow" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M10 3.5 5.5 8l4.5 4.5" />
      </svg>
      {children}
    </Button>
  );
}
