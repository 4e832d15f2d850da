import { type ReactNode, useId } from 'react';
import { Switch } from '../../ui/switch.tsx';

interface SettingSwitchProps {
  label: string;
  /** One sentence: what it does. */
  hint: string;
  isSelected: boolean;
  isFixed: boolean;
  /** Beside the hint: who decided it. */
  note?: ReactNode;
  onChange: (selected: boolean) => void;
}

export function SettingSwitch({ label, hint, isSelected, isFixed, note, onChange }: SettingSwitchProps) {
  const hintId = useId();
  return (
    <div className="setting">
      <Switch isSelected={isSelected} isDisabled={isFixed} onChange={onChange} aria-describedby={hintId}>
        {label}
      </Switch>
      <div className="setting__hint">
        <p className="soft small" id={hintId}>
          {hint}
        </p>
        {note}
      </div>
    </div>
  );
}
