import { useDeferredValue, useState } from 'react';
import type { HistoryEntry } from '../../../shared/ipc/schema.ts';
import { useMessages } from '../../messages/messages.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import { HistoryRow } from './history-row.tsx';

/** Rows that the tallest window shows. */
const FIRST = 25;

interface HistoryListProps {
  /** Newest first. */
  entries: readonly HistoryEntry[];
  onOpen: (reportId: string) => void;
  onCompare: (before: string, after: string) => void;
  onRemove: (reportIds: string[]) => void;
  onClear: () => void;
}

export function HistoryList({ entries, onOpen, onCompare, onRemove, onClear }: HistoryListProps) {
  const { t } = useMessages();
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState<'selected' | 'all'>();
  // What is no longer there cannot be selected.
  const selected = entries.filter(({ reportId }) => marked.has(reportId));
  const [newer, older] = selected;
  // The first screenful at once, the rest when it is there: two hundred rows at a time hold the window up.
  const rows = useDeferredValue(entries, entries.slice(0, FIRST));
  const mark = (reportId: string, on: boolean) => {
    const next = new Set(marked);
    if (on) next.add(reportId);
    else next.delete(reportId);
    setMarked(next);
  };
  return (
    <>
      <div className="history-actions">
        <p className="soft" role="status">
          {selected.length === 0
            ? t('window.history.hint')
            : t('window.history.selected', { count: selected.length })}
        </p>
        <div className="row">
          {selected.length > 0 && (
            <>
              <Button
                size="small"
                isDisabled={selected.length !== 2}
                onPress={() => newer && older && onCompare(older.reportId, newer.reportId)}
              >
                {t('window.history.compare')}
              </Button>
              <Button size="small" variant="danger" onPress={() => setAsking('selected')}>
                {t('window.history.delete-selected', { count: selected.length })}
              </Button>
            </>
          )}
          {selected.length === 0 && (
            <Button size="small" onPress={() => setAsking('all')}>
              {t('window.history.delete-all')}
            </Button>
          )}
        </div>
      </div>
      <Card className="history-card">
        <ul className="history-list" aria-label={t('window.history.list')}>
          {rows.map((entry) => (
            <HistoryRow
              key={entry.reportId}
              entry={entry}
              isSelected={marked.has(entry.reportId)}
              onSelect={(on) => mark(entry.reportId, on)}
              onOpen={() => onOpen(entry.reportId)}
            />
          ))}
        </ul>
      </Card>
      <DeleteDialog
        what={asking}
        count={asking === 'all' ? entries.length : selected.length}
        onClose={() => setAsking(undefined)}
        onDelete={() => {
          setAsking(undefined);
          if (asking === 'all') onClear();
          else onRemove(selected.map(({ reportId }) => reportId));
          setMarked(new Set());
        }}
      />
    </>
  );
}
