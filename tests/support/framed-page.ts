/** Whole pages in a frame of a desktop window's size, for tests in a browser; each goes with its test. */
import { onTestFinished } from 'vitest';

/** The document of a page that is made of this HTML, once it is loaded. */
export async function framedPage(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1200px; height: 800px';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await loaded;
  const inner = frame.contentDocument;
  if (!inner) throw new Error('the frame has no document');
  return inner;
}
