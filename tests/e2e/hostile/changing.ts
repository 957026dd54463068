/** Pages that do not stay as they are. */
import { type Kinds, running, script, story } from './kind';

export const CHANGING: Kinds = {
  'sets attributes in a flood': {
    page: running(() => {
      let turn = 0;
      setInterval(() => {
        for (const p of document.querySelectorAll('p')) {
          p.setAttribute('data-turn', `${++turn}`);
          p.className = `turn-${turn % 7}`;
        }
      }, 10);
    }),
  },
  'adds and takes elements in a flood': {
    page: running(() => {
      setInterval(() => {
        const box = document.createElement('div');
        for (let i = 0; i < 200; i++) box.append(document.createElement('i'));
        document.body?.append(box);
        setTimeout(() => box.remove(), 30);
      }, 15);
    }),
  },
  'renders its article anew three times a second': {
    page: running(() => {
      setInterval(() => {
        const article = document.querySelector('article');
        if (article) article.innerHTML = `${article.innerHTML}`;
      }, 333);
    }),
    restless: true,
  },
  'splits and joins its text nodes': {
    page: running(() => {
      setInterval(() => {
        for (const p of document.querySelectorAll('article p')) {
          const text = p.firstChild;
          if (text instanceof Text && text.length > 20) text.splitText(10);
          else p.normalize();
        }
      }, 200);
    }),
    // In Firefox a note is not always saved while the words under it come and go five times a second.
    card: 'list',
  },
  'grows without end': {
    page: running(() => {
      setInterval(() => {
        const p = document.createElement('p');
        p.textContent = 'The list of ships in the harbour is read aloud once more, as it is every day at noon.';
        document.querySelector('footer')?.append(p);
      }, 30);
    }),
  },
  'replaces its body': {
    page: running(() => {
      addEventListener('load', () => {
        const body = document.createElement('body');
        body.append(...document.body.childNodes);
        document.body.replaceWith(body);
      });
    }),
  },
  'takes its head away': { page: running(() => addEventListener('load', () => document.head.remove())) },
  'has two bodies': {
    page: running(() =>
      addEventListener('load', () => document.documentElement.append(document.createElement('body'))),
    ),
  },
  'writes once more at the end': {
    page: story({ after: script(() => document.write('<p>A line that was written late.</p>')) }),
  },
  'replaces its root': {
    page: running(() =>
      addEventListener('load', () => {
        const root = document.documentElement;
        const next = document.createElement('html');
        next.append(...root.childNodes);
        root.replaceWith(next);
      }),
    ),
  },
  'can be edited everywhere': {
    page: running(() => {
      document.designMode = 'on';
    }),
    // A click there is for writing.
    card: 'list',
  },
  'pushes addresses without end': {
    page: running(() => {
      const { pathname } = location;
      let turn = 0;
      setInterval(() => turn++ < 90 && history.replaceState(null, '', `${pathname}#part-${turn}`), 20);
    }),
    card: 'list',
  },
  'changes its title every ten milliseconds': {
    page: running(() => {
      let turn = 0;
      setInterval(() => {
        document.title = `${++turn} new messages`;
      }, 10);
    }),
  },
  'changes its language all the time': {
    page: running(() => {
      let turn = 0;
      setInterval(() => {
        document.documentElement.className = `lang-${++turn % 3}`;
        document.documentElement.lang = turn % 2 ? 'en' : 'en-GB';
      }, 50);
    }),
  },
  'scrolls back to its top all the time': { page: running(() => void setInterval(() => scrollTo(0, 0), 50)) },
  'selects and deselects all the time': {
    page: running(() => {
      let turn = 0;
      setInterval(() => {
        if (turn++ % 2) getSelection()?.removeAllRanges();
        else if (document.querySelector('footer p'))
          getSelection()?.selectAllChildren(document.querySelector('footer p') as Node);
      }, 40);
    }),
    card: 'list',
  },
};
