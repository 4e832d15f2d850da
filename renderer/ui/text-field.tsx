import type { Ref } from 'react';
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Input,
  Label,
  Text,
} from 'react-aria-components';
import './field.css';
import { classNames } from './class-names.ts';

interface CommonProps extends Omit<AriaTextFieldProps, 'children' | 'className' | 'style'> {
  /** Visible; leave it out only with an `aria-label`. */
  label?: string;
  hint?: string;
  /** What to do about it; shown while the field is invalid. */
  error?: string | undefined;
  className?: string;
  placeholder?: string;
}

export interface TextFieldProps extends CommonProps {
  inputRef?: Ref<HTMLInputElement>;
}

export function TextField({
  label,
  hint,
  error,
  className,
  placeholder,
  inputRef,
  ...props
}: TextFieldProps) {
  return (
    <AriaTextField {...props} className={classNames('field', className)} isInvalid={error !== undefined}>
      {label !== undefined && <Label className="field__label">{label}</Label>}
      <Input
        className="field__input"
        {...(placeholder !== undefined && { placeholder })}
        {...(inputRef && { ref: inputRef })}
      />
      <Below hint={hint} error={error} />
    </AriaTextField>
  );
}

export function TextArea({
  label,
  hint,
  error,
  className,
  placeholder,
  rows = 3,
  ...props
}: CommonProps & { rows?: number }) {
  return (
    <AriaTextField {...props} className={classNames('field', className)} isInvalid={error !== undefined}>
      {label !== undefined && <Label className="field__label">{label}</Label>}
      <AriaTextArea
        className="field__input"
        rows={rows}
        {...(placeholder !== undefined && { placeholder })}
      />
      <Below hint={hint} error={error} />
    </AriaTextField>
  );
}

function Below({ hint, error }: { hint: string | undefined; error: string | undefined }) {
  return (
    <>
      {hint !== undefined && (
        <Text slot="description" className="field__hint">
          {hint}
        </Text>
      )}
      <FieldError className="field__error">
        <svg className="field__error-mark" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M10 1.8a8.2 8.2 0 1 1 0 16.4 8.2 8.2 0 0 1 0-16.4ZM10 6v4.6M10 13.6v.1" />
        </svg>
        <span>{error}</span>
      </FieldError>
    </>
  );
}
