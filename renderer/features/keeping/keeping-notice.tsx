import type { FileState } from '../../../shared/ipc/schema.ts';
import type { Obstacle } from '../../../shared/model/obstacle.ts';
import { useMessages } from '../../messages/messages.tsx';
import { Notice } from '../../ui/notice.tsx';

/** Where new runs or choices are not kept, or a damaged file was put aside: which, why, and what helps. */
export function KeepingNotice({ of, file }: { of: 'history' | 'settings'; file: FileState }) {
  const { t } = useMessages();
  const { obstacle, damaged } = file;
  return (
    <>
      {damaged && <Notice kind="warning">{t(`window.keeping.${of}-damaged`)}</Notice>}
      {obstacle && (
        <Notice kind="warning" announce title={t(`window.keeping.${of}`)}>
          {t(`window.keeping.${obstacle}`)}
        </Notice>
      )}
    </>
  );
}

/** Beside an answer whose run is not in the history. The answer itself is as good as any. */
export function RunNotKept({ obstacle }: { obstacle: Obstacle }) {
  const { t } = useMessages();
  return (
    <Notice announce title={t('window.keeping.run')}>
      {t(`window.keeping.${obstacle}`)} {t('window.keeping.run-stays')}
    </Notice>
  );
}
