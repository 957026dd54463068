import { t } from '../../utils/i18n';
import { Dialog } from './dialog';

interface Props {
  title: string;
  text: string;
  /** What the button does. */
  label: string;
  /** It cannot be taken back: Enter alone does not do it. */
  final?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** A question before something large is done. */
export function Confirm({ title, text, label, final = false, onConfirm, onClose }: Props) {
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <>
          <form method="dialog">
            <button type="submit" class="button" autofocus={final}>
              {t('dialogCancel')}
            </button>
          </form>
          <button
            type="button"
            class="button main"
            autofocus={!final}
            onClick={() => {
              onClose();
              onConfirm();
            }}
          >
            {label}
          </button>
        </>
      }
    >
      <p>{text}</p>
    </Dialog>
  );
}
