import { useMessages } from '../../messages/messages.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

interface DeleteDialogProps {
  /** Nothing is asked while it is `undefined`. */
  what: 'selected' | 'all' | undefined;
  count: number;
  onClose: () => void;
  onDelete: () => void;
}

/** Says how many and that it is for good, and does nothing until it is confirmed. */
export function DeleteDialog({ what, count, onClose, onDelete }: DeleteDialogProps) {
  const { t } = useMessages();
  return (
    <Dialog
      isOpen={what !== undefined}
      onClose={onClose}
      title={t(`window.history.delete-${what ?? 'all'}-title`, { count })}
      actions={
        <>
          {/* First, so that it has the focus: Enter by mistake keeps them. */}
          <Button onPress={onClose}>{t('window.history.delete-cancel')}</Button>
          <Button variant="danger" onPress={onDelete}>
            {t('window.history.delete-selected', { count })}
          </Button>
        </>
      }
    >
      <p>{t('window.history.delete-text')}</p>
    </Dialog>
  );
}
