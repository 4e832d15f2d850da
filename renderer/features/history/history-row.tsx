import { Button as AriaButton } from 'react-aria-components';
import type { HistoryEntry } from '../../../shared/ipc/schema.ts';
import { safeText } from '../../../shared/report/safe-text.ts';
import { useMessages } from '../../messages/messages.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { SideTag } from './side-tag.tsx';

interface HistoryRowProps {
  entry: HistoryEntry;
  isSelected: boolean;
  onSelect: (selected: boolean) => void;
  onOpen: () => void;
}

/** One past run: the whole line opens it, the box before it selects it. */
export function HistoryRow({ entry, isSelected, onSelect, onOpen }: HistoryRowProps) {
  const { t, date } = useMessages();
  const when = date(entry.startedAt);
  const headline = safeText(entry.headline, 200);
  return (
    <li className="history-row" data-selected={isSelected || undefined}>
      <Checkbox label={t('window.history.select', { when })} isSelected={isSelected} onChange={onSelect} />
      <AriaButton className="history-row__open" onPress={onOpen}>
        <span className="history-row__headline" dir="auto">
          {headline}
        </span>
        <span className="history-row__when soft small">
          {when} · <bdi>{safeText(entry.address, 120)}</bdi>
        </span>
        <span className="history-row__side">
          <SideTag verdict={entry} />
        </span>
      </AriaButton>
    </li>
  );
}
