import { useMemo } from 'react';
import type { Observation } from '../../../shared/model/observation.ts';
import { type SupportId, supportIds } from '../../../shared/report/view/support-ids.ts';
import { useMessages } from '../../messages/messages.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { FirstOf } from './first-of.tsx';

const FIRST = 8;

const line = ({ name, value, where }: SupportId) => `${name}: ${value} (${where})`;

/** Ids by which the provider's support finds a request again. */
export function SupportIds({ observations }: { observations: readonly Observation[] }) {
  const { t, locale } = useMessages();
  const ids = useMemo(() => supportIds({ observations }, locale), [observations, locale]);
  if (ids.length === 0) return <p className="soft">{t('window.why.no-ids')}</p>;
  return (
    <>
      <div className="ids__head">
        <p className="soft">{t('window.why.ids-lead')}</p>
        <CopyButton text={ids.map(line).join('\n')} copied={t('window.why.copied')}>
          {t('window.why.copy-ids')}
        </CopyButton>
      </div>
      <FirstOf items={ids} first={FIRST}>
        {(shown) => (
          <ul className="ids">
            {shown.map((id) => (
              <li key={line(id)}>
                <StatusMark size="small" state={id.failed ? 'failed' : 'ok'} />
                <div>
                  <span className="soft small">
                    <bdi>{id.name}</bdi> · {id.where}
                  </span>
                  <code dir="ltr">{id.value}</code>
                </div>
                <CopyButton
                  text={id.value}
                  copied={t('window.why.copied')}
                  label={`${t('window.why.copy')}: ${id.name} ${id.value.slice(0, 40)}`}
                >
                  {t('window.why.copy')}
                </CopyButton>
              </li>
            ))}
          </ul>
        )}
      </FirstOf>
    </>
  );
}
