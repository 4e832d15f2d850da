import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import './button.css';
import { classNames } from './class-names.ts';
import { Spinner } from './spinner.tsx';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  /** `primary`: at most one on a screen. `quiet`: reads like a link. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  /** As wide as its place. */
  wide?: boolean;
  size?: 'normal' | 'small' | 'large';
  className?: string;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

/** While `isPending` it keeps its width and its name, and cannot be pressed twice. */
export function Button({
  variant = 'secondary',
  wide = false,
  size = 'normal',
  className,
  children,
  ...props
}: ButtonProps) {
  return (
    <AriaButton
      {...props}
      className={classNames('button', className)}
      data-variant={variant}
      data-size={size}
      data-wide={wide || undefined}
    >
      <span className="button__label">{children}</span>
      {props.isPending === true && <Spinner className="button__spinner" />}
    </AriaButton>
  );
}
