import { Checkbox as AriaCheckbox } from 'react-aria-components';
import './checkbox.css';

interface CheckboxProps {
  /** Accessible name; what it stands beside says it to the eye. */
  label: string;
  isSelected: boolean;
  onChange: (selected: boolean) => void;
}

export function Checkbox({ label, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox {...props} aria-label={label} className="checkbox">
      <svg className="checkbox__box" viewBox="0 0 20 20" aria-hidden="true">
        <rect x="1.75" y="1.75" width="16.5" height="16.5" rx="4.5" />
        <path d="m5.8 10.4 2.9 2.9 5.6-6.3" />
      </svg>
    </AriaCheckbox>
  );
}
