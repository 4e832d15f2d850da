import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import './radio-list.css';
import { classNames } from './class-names.ts';

export interface RadioOption<Value extends string> {
  value: Value;
  label: ReactNode;
  hint?: ReactNode;
}

interface RadioListProps<Value extends string> {
  label: string;
  /** The label is read, not seen: a heading says the same. */
  labelHidden?: boolean;
  options: readonly RadioOption<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  isDisabled?: boolean;
  isReadOnly?: boolean;
  /** `row`: side by side, where the words are short. */
  layout?: 'column' | 'row';
}

export function RadioList<Value extends string>({
  label,
  labelHidden = false,
  options,
  onChange,
  layout = 'column',
  ...props
}: RadioListProps<Value>) {
  return (
    <RadioGroup
      {...props}
      {...(labelHidden && { 'aria-label': label })}
      className={classNames('radio-list')}
      data-layout={layout}
      onChange={(value) => onChange(value as Value)}
    >
      {!labelHidden && <Label className="radio-list__label">{label}</Label>}
      <div className="radio-list__options">
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="radio">
            <svg className="radio__mark" viewBox="0 0 20 20" aria-hidden="true">
              <circle className="radio__ring" cx="10" cy="10" r="8.25" />
              <circle className="radio__dot" cx="10" cy="10" r="4" />
            </svg>
            <span className="radio__words">
              <span>{option.label}</span>
              {option.hint !== undefined && <span className="radio__hint">{option.hint}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
