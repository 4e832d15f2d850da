import type { ReactNode } from 'react';
import type { UpdateChoice } from '../../../shared/model/settings.ts';
import type { UpdateState } from '../../../shared/model/updates.ts';
import { useMain } from '../../app/main-context.tsx';
import { useApp, useRun } from '../../app/stores.tsx';
import { type Messages, useMessages } from '../../messages/messages.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioList } from '../../ui/radio-list.tsx';

const choices: readonly UpdateChoice[] = ['stable', 'beta', 'off'];

interface UpdatesProps {
  value: UpdateChoice;
  isFixed: boolean;
  /** Who decided it. */
  note: ReactNode;
  onChange: (value: UpdateChoice) => void;
}

/** Which new versions are fetched, and how that stands. */
export function Updates({ value, isFixed, note, onChange }: UpdatesProps) {
  const { t, date } = useMessages();
  const main = useMain();
  const state = useApp(({ updates }) => updates);
  const setUpdates = useApp((app) => app.setUpdates);
  const running = useRun(({ status }) => status === 'running' || status === 'starting');
  // Where neither the person nor a policy chooses, "New versions" beside "does not update itself" would be a contradiction.
  const isChoice = state.status !== 'off' || state.reason === 'person';
  const look = async () => setUpdates(await main.updates.look(undefined));
  const hints: Partial<Record<UpdateChoice, string>> = {
    stable: t('window.updates.stable-hint'),
    beta: t('window.updates.beta-hint'),
  };
  return (
    <Card title={t('window.settings.updates')} className="settings-stack">
      {(isFixed || isChoice) && (
        <div className="setting">
          <RadioList
            label={t('window.settings.updates')}
            labelHidden
            value={value}
            onChange={onChange}
            isDisabled={isFixed}
            options={choices.map((choice) => ({
              value: choice,
              label: t(`window.updates.${choice}`),
              hint: hints[choice],
            }))}
          />
          {note}
        </div>
      )}
      <div className="update-state">
        <p role="status">{wordsOf(state, t, date)}</p>
        {state.status === 'ready' && (
          <Button size="small" isDisabled={running} onPress={() => main.updates.restart(undefined)}>
            {t('window.updates.restart')}
          </Button>
        )}
        {(state.status === 'not-looked' || state.status === 'current' || state.status === 'failed') && (
          <Button size="small" onPress={look}>
            {t('window.updates.look')}
          </Button>
        )}
      </div>
    </Card>
  );
}

function wordsOf(state: UpdateState, t: Messages['t'], date: Messages['date']): string {
  switch (state.status) {
    case 'off':
      return t(`window.updates.off.${state.reason}`);
    case 'downloading':
    case 'ready':
      return t(`window.updates.${state.status}`, { version: state.version });
    case 'current':
    case 'failed':
      return t(`window.updates.${state.status}`, { date: date(state.at) });
    default:
      return t(`window.updates.${state.status}`);
  }
}
