import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Driver, inBrowsers, serve, type TestServer } from './harness';

inBrowsers('the built extension', (start) => {
  let browser: Driver;
  let server: TestServer;

  beforeAll(async () => {
    server = await serve();
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('loads, and its manifest asks for no more than it says', async () => {
    const url = server.put('/plain.html', '<!doctype html><title>Plain</title><p>Nothing here.</p>');
    const tab = await browser.open(url);
    expect(await tab.run(() => document.title)).toBe('Plain');
    const page = await browser.open(browser.page('manifest.json'));
    expect(await page.run(() => document.body.textContent)).toContain('unlimitedStorage');
  });

  it('reaches another host name', async () => {
    server.put('/plain.html', '<!doctype html><title>Plain</title><p>Nothing here.</p>');
    const tab = await browser.open(`http://news.test:${server.port}/plain.html`);
    expect(await tab.run(() => isSecureContext)).toBe(false);
  });
});
