/** Pages of which a piece cannot be read, or that give their fields the names of properties: the rest is read, and the list says so. */
import { expect, it } from 'vitest';
import { violations } from './harness/axe';
import { inBrowsers } from './harness/in-browsers';
import { shows } from './harness/own-page';
import { newsPage, STORY, STORY_QUOTATIONS } from './pages';

const NAMES = [
  'id',
  'className',
  'parentNode',
  'parentElement',
  'children',
  'childNodes',
  'attributes',
  'nodeName',
  'nodeType',
  'textContent',
  'getAttribute',
  'closest',
  'matches',
  'querySelector',
  'querySelectorAll',
  'contains',
  'body',
  'title',
  'firstChild',
  'nextSibling',
  'tagName',
  'shadowRoot',
  'getBoundingClientRect',
  'checkVisibility',
  'ownerDocument',
];

const found = STORY_QUOTATIONS.map(([, quoted]) => expect.objectContaining({ text: expect.stringContaining(quoted) }));

inBrowsers('never nothing', (given) => {
  it('reads an article in a form whose fields are named like properties', async () => {
    const fields = NAMES.map((name) => `<input name="${name}" type="hidden">`).join('');
    const url = given.put('fields', newsPage({ body: [`<form>${fields}`, ...STORY, '</form>'] }));
    await given.read(url, found.length);
    const { items, incomplete } = await given.control.state(url, (state) => state.items.length === found.length);
    expect(items).toEqual(found);
    expect(incomplete).toBe(false);
  });

  it('reads around a piece that is too deep to be read, and says in the list that something is missing', async () => {
    const nest = `<p id="deep"></p><script>
      let at = document.getElementById('deep');
      for (let i = 0; i < 4000; i++) at = at.appendChild(document.createElement('i'));
      at.textContent = '“Nobody reads me,” said Ines Holt, who stood far below the others.';
    </script>`;
    const url = given.put('deep', newsPage({ body: [...STORY, nest] }));
    await given.read(url, found.length);
    const { items } = await given.control.state(url, (state) => state.incomplete);
    expect(items).toEqual(found);
    const popup = await given.own(`popup.html?tab=${await given.control.tabId(url)}`);
    await shows(
      popup,
      'Part of this page could not be read. A quotation may be missing from this list; what you kept is safe.',
    );
    expect(await violations(popup)).toEqual([]);
  });
});
