import type { Verdict } from '../../../shared/model/verdict.ts';
import { sideWords } from '../../../shared/report/view/verdict-words.ts';
import { useMessages } from '../../messages/messages.tsx';
import { Tag } from '../../ui/tag.tsx';

const tones = { none: 'ok', local: 'local', provider: 'provider', unknown: 'unknown' } as const;

/** Whose side a run came to, as a word on its colour. */
export function SideTag({ verdict }: { verdict: Pick<Verdict, 'outcome' | 'side'> }) {
  const { locale } = useMessages();
  return <Tag tone={tones[verdict.side]}>{sideWords(verdict, locale)}</Tag>;
}
