/** Files that a page of ours saves, and files that its import dialog is given. */
import type { Tab } from './driver';
import { until } from './index';

/** From now on what the page saves is remembered: its name and its text. */
export const rememberFiles = (tab: Tab): Promise<void> =>
  tab.run(() => {
    const saved: { name: string; blob: Blob | undefined }[] = [];
    const blobs = new Map<string, Blob>();
    Object.assign(globalThis, { saved });
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = make(blob);
      blobs.set(url, blob);
      return url;
    };
    addEventListener(
      'click',
      (event) => {
        const link = event.target;
        if (!(link instanceof HTMLAnchorElement) || !link.download) return;
        saved.push({ name: link.download, blob: blobs.get(link.href) });
      },
      true,
    );
    // A link that is in no document sends its click to itself alone.
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      if (this.download) saved.push({ name: this.download, blob: blobs.get(this.href) });
      click.call(this);
    };
  });

export const lastFile = (tab: Tab): Promise<{ name: string; text: string }> =>
  until(tab, async () => {
    const { saved } = globalThis as unknown as { saved: { name: string; blob?: Blob }[] };
    const last = saved.splice(0).at(-1);
    return last?.blob && { name: last.name, text: await last.blob.text() };
  });

/** Gives a file to the open import dialog: by its button's input, or dropped on it. */
export const give = (tab: Tab, name: string, text: string, drop = false): Promise<unknown> =>
  until(
    tab,
    (given: { name: string; text: string; drop: boolean }) => {
      const input = document.querySelector<HTMLInputElement>('dialog input[type=file]');
      const zone = document.querySelector('.drop-zone');
      if (!input || !zone) return false;
      const transfer = new DataTransfer();
      transfer.items.add(new File([given.text], given.name));
      if (given.drop) {
        zone.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
      } else {
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }
      return true;
    },
    { name, text, drop },
  );

/** What the dry run says: new, added to, already here, left out. */
export const plan = (tab: Tab): Promise<string[]> =>
  until(tab, () => {
    const counts = [...document.querySelectorAll('dialog .plan dd')].map((one) => one.textContent ?? '');
    return counts.length > 0 ? counts : null;
  });
