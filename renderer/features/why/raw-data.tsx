import { useState } from 'react';
import { useMessages } from '../../messages/messages.tsx';
import { Button } from '../../ui/button.tsx';
import { rawText } from './raw-text.ts';

/** A value as it was kept, for whoever wants to know exactly. Text of servers is text here, never more. */
export function RawData({ value, label }: { value: unknown; label: string }) {
  const { t } = useMessages();
  const [whole, setWhole] = useState(false);
  const { text, cut } = rawText(value, whole);
  return (
    <div className="raw">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="raw__scroll" tabIndex={0} aria-label={label} dir="ltr">
        <pre>{text}</pre>
      </section>
      {cut && !whole && (
        <Button variant="quiet" size="small" onPress={() => setWhole(true)}>
          {t('window.why.show-whole')}
        </Button>
      )}
      {cut && whole && <p className="soft small">{t('window.why.cut')}</p>}
    </div>
  );
}
