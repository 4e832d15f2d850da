import { useEffect, useState } from 'react';
import type { PastedWords as Recognised } from '../../../shared/ipc/schema.ts';
import { useMain } from '../../app/main-context.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Notice } from '../../ui/notice.tsx';
import './pasted-words.css';

/** Reading waits for a pause in the typing, in milliseconds: half a word says something else. */
const PAUSE_MS = 250;

interface PastedWordsProps {
  text: string;
  keep: boolean;
  onKeep: (keep: boolean) => void;
}

/** Below the field: what was recognised, said politely, and whether the helpdesk may read the text. */
export function PastedWords({ text, keep, onKeep }: PastedWordsProps) {
  const { t } = useMessages();
  const words = useRecognised(text);
  const isThere = text.trim() !== '';
  const said = words === undefined ? [] : sentences(words, t);
  return (
    <div className="pasted-words" data-empty={!isThere && said.length === 0}>
      {/* There from the beginning: what comes into it later is read out. */}
      <div role="status" className="pasted-words__said">
        {said.map(({ kind, sentence }) => (
          <Notice key={sentence} kind={kind}>
            {sentence}
          </Notice>
        ))}
      </div>
      {isThere && (
        <div className="pasted-words__keep">
          <Checkbox isSelected={keep} onChange={onKeep} hint={t('window.pasted.keep-hint')}>
            {t('window.pasted.keep')}
          </Checkbox>
        </div>
      )}
    </div>
  );
}

/** Of the text as it stood at the last pause; nothing while main has no answer. */
function useRecognised(text: string): Recognised | undefined {
  const main = useMain();
  const { locale } = useMessages();
  const [words, setWords] = useState<Recognised>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language is another answer
  useEffect(() => {
    if (text.trim() === '') {
      setWords(undefined);
      return;
    }
    let current = true;
    const pause = setTimeout(() => {
      main.pasted
        .read({ text: text.slice(0, 4096) })
        // Without an answer nothing is said: the run reads the text all the same.
        .catch(() => undefined)
        .then((answer) => {
          if (current) setWords(answer);
        });
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(pause);
    };
  }, [main, text, locale]);
  return words;
}

interface Said {
  kind: 'info' | 'warning';
  sentence: string;
}

/** A secret first: about it there is something to do. */
function sentences(
  { state, recognised, secrets }: Recognised,
  t: ReturnType<typeof useMessages>['t'],
): Said[] {
  const said = secrets.map(
    (kind): Said => ({ kind: 'warning', sentence: t(`window.pasted.secret.${kind}`) }),
  );
  switch (state) {
    case 'understood':
      if (recognised === '') return said;
      return [...said, { kind: 'info', sentence: t('window.pasted.understood', { what: recognised }) }];
    case 'not-understood':
      // What is nothing but a password was recognised as one.
      if (said.length > 0) return said;
      return [{ kind: 'info', sentence: t('window.pasted.not-understood') }];
    case 'no-error':
      if (said.length > 0) return said;
      return [{ kind: 'info', sentence: t('window.pasted.no-error') }];
    case 'none':
      return said;
  }
}
