import { useState } from 'react';
import type { Verdict } from '../../../shared/model/verdict.ts';
import { appsOf } from '../../../shared/report/view/verdict-words.ts';
import { useMessages } from '../../messages/messages.tsx';
import { Button } from '../../ui/button.tsx';
import { type MarkState, StatusMark } from '../../ui/status-mark.tsx';
import './apps.css';

/** More than this are too many to take in at a glance. */
const FEW = 8;

/** Which apps the fault reaches, and which still work, by the names that people know. */
export function Apps({ verdict }: { verdict: Verdict }) {
  const { t, locale } = useMessages();
  const affected = appsOf(verdict, 'affected', locale);
  const working = appsOf(verdict, 'working', locale);
  if (affected.length === 0 && working.length === 0) return null;
  return (
    <dl className="apps">
      {affected.length > 0 && <AppList title={t('window.verdict.affected')} names={affected} mark="failed" />}
      {working.length > 0 && <AppList title={t('window.verdict.working')} names={working} mark="ok" />}
    </dl>
  );
}

function AppList({ title, names, mark }: { title: string; names: readonly string[]; mark: MarkState }) {
  const { t } = useMessages();
  const [all, setAll] = useState(false);
  // One more is shown rather than a button that says so.
  const shown = all || names.length <= FEW + 1 ? names : names.slice(0, FEW);
  return (
    <div className="apps__group">
      <dt className="apps__title">{title}</dt>
      <dd>
        <ul className="apps__list">
          {shown.map((name) => (
            <li key={name} className="apps__app" data-mark={mark}>
              <StatusMark state={mark} size="small" />
              {name}
            </li>
          ))}
          {shown.length < names.length && (
            <li>
              <Button variant="quiet" size="small" onPress={() => setAll(true)}>
                {t('window.verdict.more-apps', { count: names.length - shown.length })}
              </Button>
            </li>
          )}
        </ul>
      </dd>
    </div>
  );
}
