import type { Verdict } from '../../../shared/model/verdict.ts';
import { useMain } from '../../app/main-context.tsx';
import { useApp } from '../../app/stores.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { Switch } from '../../ui/switch.tsx';

/** A fault that one can only wait out: Mailpath may wait instead. Not where an admin has decided it. */
export function KeepWatching({ verdict }: { verdict: Pick<Verdict, 'side' | 'outcome'> }) {
  const { t } = useMessages();
  const main = useMain();
  const settings = useApp((state) => state.settings);
  const setSettings = useApp((state) => state.setSettings);
  if (verdict.side !== 'provider' && verdict.outcome !== 'isp') return null;
  if (settings.fixed.includes('backgroundChecks')) return null;
  return (
    <Switch
      isSelected={settings.values.backgroundChecks}
      onChange={(backgroundChecks) => {
        // As it was, when it cannot be kept: the switch shows what is true.
        main.settings.change({ backgroundChecks }).then(setSettings, () => undefined);
      }}
    >
      {t('window.verdict.watch')}
    </Switch>
  );
}
