import { useEffect, useMemo, useRef, useState } from 'react';
import { visibleText } from '../../../shared/report/safe-text.ts';
import { useMessages } from '../../messages/messages.tsx';
import { Button } from '../../ui/button.tsx';
import { pseudonymSpans } from './pseudonym-spans.ts';
import type { Preview, Shown } from './use-renderings.ts';

/** UTF-16 units of a text that are laid out at first, and at most: a report may have 16 MB. */
const FIRST = 24_000;
const MOST = 1_500_000;

/** The very bytes that would leave: a page in a frame that runs nothing, or text with its stand-ins marked. */
export function ReportPreview({ preview }: { preview: Preview }) {
  const { t } = useMessages();
  if (preview.status === 'gone') return <p className="preview__empty soft">{t('window.report.gone')}</p>;
  const shown = preview.status === 'shown' ? preview.shown : preview.last;
  return (
    <div className="preview__body" aria-busy={preview.status === 'loading'}>
      {shown ? (
        <ShownReport key={`${shown.format} ${shown.level}`} shown={shown} />
      ) : (
        <p className="preview__empty soft">{t('window.report.preview-loading')}</p>
      )}
    </div>
  );
}

function ShownReport({ shown }: { shown: Shown }) {
  const { t } = useMessages();
  const { format, rendering } = shown;
  const label = t('window.report.preview-of', { form: t(`window.report.form.${format}`) });
  if (rendering.page !== undefined) return <PageFrame page={rendering.page} label={label} />;
  return <ReportText label={label} text={rendering.text} marked={shown.level !== 'none'} />;
}

function ReportText({ label, text, marked }: { label: string; text: string; marked: boolean }) {
  const { t, bytes } = useMessages();
  const [whole, setWhole] = useState(false);
  const most = whole ? MOST : FIRST;
  const spans = useMemo(() => {
    const safe = visibleText(text.slice(0, most));
    return marked ? pseudonymSpans(safe) : [{ text: safe, standIn: false }];
  }, [text, most, marked]);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="preview__text" tabIndex={0} aria-label={label} dir="ltr">
        <pre>
          {spans.map((span, at) =>
            span.standIn ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, in its order
              <mark key={at}>{span.text}</mark>
            ) : (
              span.text
            ),
          )}
          {text.length > most && '…'}
        </pre>
      </section>
      {text.length > most && (
        <div className="preview__foot">
          <span className="soft small">{t('window.report.preview-cut', { size: bytes(text.length) })}</span>
          {!whole && (
            <Button variant="quiet" size="small" onPress={() => setWhole(true)}>
              {t('window.why.show-whole')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

/** A frame matches no `:focus` while the focus is in its page, so what the keyboard reached is marked here. */
function PageFrame({ page, label }: { page: string; label: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [focused, setFocused] = useState(false);
  useEffect(() => {
    const look = () => setFocused(document.activeElement === frame.current);
    const events = ['blur', 'focus', 'focusin'] as const;
    for (const event of events) window.addEventListener(event, look);
    return () => {
      for (const event of events) window.removeEventListener(event, look);
    };
  }, []);
  return <iframe ref={frame} sandbox="" src={page} title={label} data-focused={focused || undefined} />;
}
