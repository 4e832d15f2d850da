import type { ReactNode } from 'react';
import { useMessages } from '../../messages/messages.tsx';
import { Button } from '../../ui/button.tsx';
import { useGrowing } from './use-growing.ts';

interface FirstOfProps<Item> {
  items: readonly Item[];
  /** How many are shown until somebody asks for all. */
  first: number;
  children: (shown: readonly Item[]) => ReactNode;
}

/** The first of many, and a button for the rest: a report may have two thousand observations. */
export function FirstOf<Item>({ items, first, children }: FirstOfProps<Item>) {
  const { t } = useMessages();
  const { shown, all, toggle } = useGrowing(items.length, first);
  return (
    <>
      {children(items.slice(0, shown))}
      {items.length > first && (
        <Button variant="quiet" size="small" onPress={toggle}>
          {all ? t('window.why.show-fewer') : t('window.why.show-all', { count: items.length })}
        </Button>
      )}
    </>
  );
}
