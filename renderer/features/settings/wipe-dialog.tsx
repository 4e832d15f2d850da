import { useRun } from '../../app/stores.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

interface WipeDialogProps {
  isOpen: boolean;
  onClose: () => void;
  onDelete: () => void;
}

/** Says what goes, that it is for good, and what becomes of a run that is under way. */
export function WipeDialog({ isOpen, onClose, onDelete }: WipeDialogProps) {
  const { t } = useMessages();
  const running = useRun(({ status }) => status === 'running' || status === 'starting');
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('window.settings.wipe-title')}
      actions={
        <>
          {/* First, so that it has the focus: Enter by mistake keeps everything. */}
          <Button onPress={onClose}>{t('window.history.delete-cancel')}</Button>
          <Button variant="danger" onPress={onDelete}>
            {t('window.settings.wipe-confirm')}
          </Button>
        </>
      }
    >
      <p>{t('window.settings.wipe-text')}</p>
      {running && <p>{t('window.settings.wipe-running')}</p>}
    </Dialog>
  );
}
