/** Ways from one of our surfaces to another. */
import { browser } from 'wxt/browser';

/** What each browser has of its own. */
interface Panels {
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the library, or brings the open one to the front, at an annotation where one is given. */
export async function openLibrary(annotationId?: string): Promise<void> {
  const base = browser.runtime.getURL('/library.html');
  const url = annotationId ? `${base}#quotations/${annotationId}` : base;
  const [open] = await browser.tabs.query({ url: `${base}*` }).catch(() => []);
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, annotationId ? { active: true, url } : { active: true });
}

export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens side panel (Chrome) or sidebar (Firefox) and closes this popup. The browser wants the click itself: no await. */
export function openSidePanel(tabId: number): void {
  const { sidePanel, sidebarAction } = (
    import.meta.env.FIREFOX ? browser : (globalThis as { chrome?: unknown }).chrome
  ) as Panels;
  const opening = sidePanel ? sidePanel.open({ tabId }) : sidebarAction?.open();
  opening?.then(
    () => window.close(),
    (error: unknown) => console.warn(error),
  );
}
