import type { ReactNode } from 'react';
import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components';
import './switch.css';

interface SwitchProps extends Omit<AriaSwitchProps, 'children' | 'className' | 'style'> {
  children: ReactNode;
}

/** The knob carries a stroke when off and a tick when on: its place and colour are not all that tells. */
export function Switch({ children, ...props }: SwitchProps) {
  return (
    <AriaSwitch {...props} className="switch">
      <svg className="switch__track" viewBox="0 0 40 24" aria-hidden="true">
        <rect className="switch__ground" x="1" y="1" width="38" height="22" rx="11" />
        <g className="switch__knob">
          <circle cx="12" cy="12" r="8" />
          <path className="switch__off" d="M9.4 12h5.2" />
          <path className="switch__on" d="m8.8 12.2 2.3 2.3 4.2-4.8" />
        </g>
      </svg>
      <span className="switch__label">{children}</span>
    </AriaSwitch>
  );
}
