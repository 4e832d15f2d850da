import type { ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import './choice.css';

export interface ChoiceOption<Value extends string> {
  value: Value;
  /** Its accessible name; seen, too, unless `mark` stands for it. */
  label: string;
  mark?: ReactNode;
  /** The mark alone is seen. */
  labelHidden?: boolean;
  tone?: 'ok' | 'bad' | 'neutral';
}

interface ChoiceProps<Value extends string> {
  /** Of the group; read, not seen: the row says it. */
  label: string;
  options: readonly ChoiceOption<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  isDisabled?: boolean;
}

/** A few options side by side, one of which holds. A radio group to keyboards and screen readers. */
export function Choice<Value extends string>({
  label,
  options,
  value,
  onChange,
  isDisabled = false,
}: ChoiceProps<Value>) {
  return (
    <RadioGroup
      className="choice"
      aria-label={label}
      orientation="horizontal"
      value={value}
      isDisabled={isDisabled}
      onChange={(chosen) => onChange(chosen as Value)}
    >
      {options.map((option) => (
        <Radio
          key={option.value}
          value={option.value}
          className="choice__option"
          data-tone={option.tone ?? 'neutral'}
          {...(option.labelHidden === true && { 'aria-label': option.label })}
        >
          {option.mark}
          {option.labelHidden !== true && <span>{option.label}</span>}
        </Radio>
      ))}
    </RadioGroup>
  );
}
