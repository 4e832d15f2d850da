import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import './checkbox.css';

type CheckboxProps = {
  isSelected: boolean;
  onChange: (selected: boolean) => void;
} & (
  | {
      /** Accessible name; what it stands beside says it to the eye. */
      label: string;
      children?: never;
      hint?: never;
    }
  | {
      label?: never;
      /** Its name, to the eye as well. */
      children: string;
      /** What it means; part of the name that is read. */
      hint?: ReactNode;
    }
);

export function Checkbox({ label, children, hint, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox {...props} {...(label !== undefined && { 'aria-label': label })} className="checkbox">
      <svg className="checkbox__box" viewBox="0 0 20 20" aria-hidden="true">
        <rect x="1.75" y="1.75" width="16.5" height="16.5" rx="4.5" />
        <path d="m5.8 10.4 2.9 2.9 5.6-6.3" />
      </svg>
      {children !== undefined && (
        <span className="checkbox__words">
          {children}
          {hint !== undefined && <span className="checkbox__hint">{hint}</span>}
        </span>
      )}
    </AriaCheckbox>
  );
}
