import { useMemo, useRef } from 'react';
import { stopNameId } from '../../../shared/report/view/stop-words.ts';
import { useMessages } from '../../messages/messages.tsx';
import { type MarkState, StatusMark } from '../../ui/status-mark.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { Branch } from './branches.ts';
import { PathLines } from './path-lines.tsx';
import { type Measured, type PathStop, pathOf } from './path-model.ts';
import './path-picture.css';
import { branchName, breakReason, captionOf, stateWords } from './path-words.ts';
import { useNodePlaces } from './use-node-places.ts';

interface PathPictureProps {
  diagnosis: Measured;
  /** Only the stops, without the ways in: before the first run. */
  plain?: boolean;
}

const markOf: Readonly<Record<PathStop['state'] | Branch['state'], MarkState>> = {
  ok: 'ok',
  failed: 'failed',
  partly: 'mixed',
  unclear: 'unclear',
  'not-reached': 'not-run',
  waiting: 'waiting',
  running: 'running',
};

/**
 * The way to the mailbox: a list to read, laid out by the style sheet, and a drawing behind it that joins its items. So
 * screen readers get the list, and text of any length or size keeps its place in the picture.
 */
export function PathPicture({ diagnosis, plain = false }: PathPictureProps) {
  const messages = useMessages();
  const { t, locale } = messages;
  const picture = useRef<HTMLDivElement>(null);
  const { verdict, observations } = diagnosis;
  const { stops, branches } = useMemo(() => pathOf(diagnosis), [diagnosis]);
  const places = useNodePlaces(picture, stops.length + branches.length);
  const broken = stops.find(({ state }) => state === 'failed')?.id;
  const reason = useMemo(
    () => (broken === undefined ? '' : breakReason(broken, verdict, observations, locale)),
    [broken, verdict, observations, locale],
  );
  return (
    <div className="path" data-plain={plain || undefined} ref={picture}>
      {places && <PathLines places={places} stops={stops} branches={plain ? [] : branches} />}
      <ol className="path__stops" aria-label={t('window.path.title')}>
        {stops.map((stop) => {
          const state = stateWords(stop.state, t);
          const caption = captionOf(stop, messages, reason);
          return (
            <li key={stop.id} className="path__stop" data-state={stop.state}>
              <span className="path__node" data-node={stop.id}>
                <StatusMark state={markOf[stop.state]} size="large" />
              </span>
              <span className="path__words">
                <span className="path__name">{t(stopNameId(stop))}</span>{' '}
                {!plain && (
                  <span className="path__caption">
                    {caption !== state && <VisuallyHidden>{`${state}. `}</VisuallyHidden>}
                    <span>{caption}</span>
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      {!plain && (
        <ul className="path__branches" aria-label={t('window.path.ways')}>
          {branches.map((branch) => (
            <li key={branch.id} className="path__branch" data-state={branch.state}>
              <span className="path__twig" data-node={`branch-${branch.id}`}>
                <StatusMark state={markOf[branch.state]} />
              </span>
              <span className="path__words">
                <span className="path__way">{branchName(branch, t)}</span>{' '}
                <span className="path__caption">{stateWords(branch.state, t)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
