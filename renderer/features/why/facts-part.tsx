import type { Report } from '../../../shared/model/report.ts';
import { safeText } from '../../../shared/report/safe-text.ts';
import { checkName } from '../../../shared/report/view/check-name.ts';
import { useMessages } from '../../messages/messages.tsx';
import { Table } from '../../ui/table.tsx';
import { FirstOf } from './first-of.tsx';
import { LazyDisclosure } from './lazy-disclosure.tsx';

const FIRST = 60;
const NAMED = 3;

/** The closed words that the verdict was made of. */
export function Facts({ facts }: { facts: Report['facts'] }) {
  const { t } = useMessages();
  const entries = Object.entries(facts);
  return (
    <LazyDisclosure className="why__section" title={t('report.facts.count', { count: entries.length })}>
      {() => (
        <FirstOf items={entries} first={FIRST}>
          {(shown) => (
            <Table
              caption={t('report.facts.count', { count: entries.length })}
              head={[t('report.table.fact'), t('report.table.value'), t('report.table.check')]}
            >
              {shown.map(([name, { value, observations }]) => (
                <tr key={name}>
                  <th scope="row">
                    <code>{safeText(name, 64)}</code>
                  </th>
                  <td>
                    <code>{safeText(value, 120)}</code>
                  </td>
                  <td className="soft small">
                    <Named observations={observations} />
                  </td>
                </tr>
              ))}
            </Table>
          )}
        </FirstOf>
      )}
    </LazyDisclosure>
  );
}

function Named({ observations }: { observations: readonly string[] }) {
  const { t, locale } = useMessages();
  const names = [...new Set(observations.map((id) => checkName(id, locale)))];
  const more = names.length - NAMED;
  return (
    <>
      {names.slice(0, NAMED).join('; ')}
      {more > 0 && ` ${t('window.why.more', { count: more })}`}
    </>
  );
}
