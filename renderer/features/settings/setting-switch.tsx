import { useId } from 'react';
import { useMessages } from '../../messages/messages.tsx';
import { FixedNote } from '../../ui/fixed-note.tsx';
import { Switch } from '../../ui/switch.tsx';

interface SettingSwitchProps {
  label: string;
  /** One sentence: what it does. */
  hint: string;
  isSelected: boolean;
  isFixed: boolean;
  onChange: (selected: boolean) => void;
}

export function SettingSwitch({ label, hint, isSelected, isFixed, onChange }: SettingSwitchProps) {
  const { t } = useMessages();
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
        {isFixed && <FixedNote>{t('window.settings.fixed')}</FixedNote>}
      </div>
    </div>
  );
}
