import { useState } from 'react';
import { languages, languageTags } from '../../../shared/messages/languages.ts';
import type { SettingKey, Settings, Theme } from '../../../shared/model/settings.ts';
import { useMain } from '../../app/main-context.tsx';
import { useApp } from '../../app/stores.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { Card } from '../../ui/card.tsx';
import { FixedNote } from '../../ui/fixed-note.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioList } from '../../ui/radio-list.tsx';
import { KeepingNotice } from '../keeping/keeping-notice.tsx';
import { levels } from '../report/level-choice.tsx';
import { About } from './about.tsx';
import { KeptHere } from './kept-here.tsx';
import { Organisation } from './organisation.tsx';
import { SettingSwitch } from './setting-switch.tsx';
import { Updates } from './updates.tsx';
import './settings.css';

const themes: readonly Theme[] = ['system', 'light', 'dark'];
const choices: readonly Settings['language'][] = ['system', ...languageTags];

/** What the person may choose, and what the organisation has chosen for them. Everything applies at once. */
export function SettingsScreen() {
  const { t } = useMessages();
  const main = useMain();
  const settings = useApp((state) => state.settings);
  const setSettings = useApp((state) => state.setSettings);
  const { version } = useApp((state) => state.initial);
  const [failed, setFailed] = useState(false);
  const { values, fixed, suggested } = settings;
  const change = async (changes: Partial<Settings>) => {
    setFailed(false);
    try {
      setSettings(await main.settings.change(changes));
    } catch {
      setFailed(true);
    }
  };
  const isFixed = (key: SettingKey) => fixed.includes(key);
  const note = (key: SettingKey) => {
    if (isFixed(key)) return <FixedNote>{t('window.settings.fixed')}</FixedNote>;
    return suggested.includes(key) && <p className="soft small">{t('window.settings.suggested')}</p>;
  };
  return (
    <div className="settings-screen">
      <h1>{t('window.settings.title')}</h1>
      {failed && (
        <Notice announce kind="error">
          {t('window.settings.failed')}
        </Notice>
      )}
      <KeepingNotice of="settings" file={settings.file} />
      <Card className="settings-pair">
        <div className="setting">
          <RadioList
            label={t('window.settings.language')}
            value={values.language}
            onChange={(language) => change({ language })}
            isDisabled={isFixed('language')}
            options={choices.map((value) => ({
              value,
              label:
                value === 'system' ? (
                  t('window.settings.language.system')
                ) : (
                  <span lang={value}>{languages[value]}</span>
                ),
            }))}
          />
          {note('language')}
        </div>
        <div className="setting">
          <RadioList
            label={t('window.settings.theme')}
            value={values.theme}
            onChange={(theme) => change({ theme })}
            isDisabled={isFixed('theme')}
            options={themes.map((value) => ({ value, label: t(`window.settings.theme.${value}`) }))}
          />
          {note('theme')}
        </div>
      </Card>
      <Card title={t('window.settings.watching')}>
        <SettingSwitch
          label={t('window.settings.background')}
          hint={t('window.settings.background-hint')}
          isSelected={values.backgroundChecks}
          isFixed={isFixed('backgroundChecks')}
          note={note('backgroundChecks')}
          onChange={(backgroundChecks) => change({ backgroundChecks })}
        />
      </Card>
      <Card title={t('window.settings.privacy')} className="settings-stack">
        <div className="setting">
          <RadioList
            label={t('window.settings.level')}
            value={values.redactionLevel}
            onChange={(redactionLevel) => change({ redactionLevel })}
            isDisabled={isFixed('redactionLevel')}
            options={levels.map((value) => ({
              value,
              label: t(`window.report.level.${value}`),
              hint: t(`window.report.level-hint.${value}`),
            }))}
          />
          {!isFixed('redactionLevel') && <p className="soft small">{t('window.settings.level-hint')}</p>}
          {note('redactionLevel')}
        </div>
        <SettingSwitch
          label={t('window.settings.remember')}
          hint={t('window.settings.remember-hint')}
          isSelected={values.rememberAddress}
          isFixed={isFixed('rememberAddress')}
          note={note('rememberAddress')}
          onChange={(rememberAddress) => change({ rememberAddress })}
        />
      </Card>
      <Updates
        value={values.updates}
        isFixed={isFixed('updates')}
        note={note('updates')}
        onChange={(updates) => change({ updates })}
      />
      <Organisation settings={settings} />
      <KeptHere />
      <About version={version} collected={settings.policy.some(({ key }) => key === 'collectorUrl')} />
    </div>
  );
}
