import './dialog.css';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { CloseIcon } from './icons';

interface Props {
  title: string;
  /** The dialog was closed by the reader, by whichever way; not where it is taken away open. */
  onClose: () => void;
  /** Buttons at the foot, the main one last. */
  foot?: ComponentChildren;
  children: ComponentChildren;
}

/** A dialog over the page: the browser keeps the focus inside and gives it back at the end. */
export function Dialog({ title, onClose, foot, children }: Props) {
  const id = useId();
  const root = useRef<HTMLDialogElement>(null);
  const gone = useRef(false);
  // Before the next key: what is typed at once belongs in here. The focus goes back only from a dialog that is closed.
  useLayoutEffect(() => {
    const element = root.current;
    element?.showModal();
    return () => {
      gone.current = true;
      element?.close();
    };
  }, []);
  return (
    <dialog ref={root} class="dialog" aria-labelledby={id} onClose={() => !gone.current && onClose()}>
      <div class="dialog-head">
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={t('dialogClose')}
          title={t('dialogClose')}
          onClick={() => root.current?.close()}
        >
          <CloseIcon />
        </button>
      </div>
      <div class="dialog-body">{children}</div>
      {foot && <div class="dialog-foot">{foot}</div>}
    </dialog>
  );
}

interface ProgressProps {
  label: string;
  /** 0 to 1; null where it is not known. */
  share: number | null;
}

/** How far something is. */
export function Progress({ label, share }: ProgressProps) {
  return (
    <div class="progress">
      <p role="status">{label}</p>
      <progress aria-label={label} max={1} {...(share === null ? {} : { value: share })} />
    </div>
  );
}
