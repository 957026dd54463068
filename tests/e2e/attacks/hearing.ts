/** Attacks that listen: keys, input, pointer, focus, messages. */
import type { Attacks } from './attack';

export const HEARING: Attacks = {
  'hears keys at the window': (kit) => {
    for (const type of ['keydown', 'keypress', 'keyup']) {
      addEventListener(
        type,
        (event) => {
          kit.take((event as KeyboardEvent).key);
          kit.take((event as KeyboardEvent).code);
        },
        true,
      );
    }
  },

  'hears keys at the document': (kit) => {
    for (const type of ['keydown', 'keypress', 'keyup']) {
      document.addEventListener(type, (event) => kit.take((event as KeyboardEvent).key), true);
    }
  },

  'hears keys by handlers in attributes': (kit) => {
    window.onkeydown = ({ key }) => kit.take(key);
    document.onkeyup = ({ key }) => kit.take(key);
    document.documentElement.onkeydown = ({ key }) => kit.take(key);
  },

  'hears keys at the element that was put beside the body': (kit) => {
    const heard = new Set<Element>();
    kit.always(() => {
      for (const stranger of kit.strangers()) {
        if (heard.has(stranger)) continue;
        heard.add(stranger);
        for (const type of ['keydown', 'keypress', 'keyup']) {
          stranger.addEventListener(type, (event) => kit.take((event as KeyboardEvent).key), true);
        }
        for (const type of ['beforeinput', 'input']) {
          stranger.addEventListener(type, (event) => kit.take((event as InputEvent).data), true);
        }
      }
    });
  },

  'hears what will be written': (kit) => {
    for (const target of [window, document]) {
      target.addEventListener(
        'beforeinput',
        (event) => {
          const { data, dataTransfer, inputType } = event as InputEvent;
          kit.caught(inputType);
          kit.take(data);
          kit.take(dataTransfer?.getData('text/plain'));
          for (const { startContainer } of (event as InputEvent).getTargetRanges()) kit.look(startContainer);
        },
        true,
      );
    }
  },

  'hears what was written': (kit) => {
    for (const target of [window, document]) {
      for (const type of ['input', 'change', 'textInput']) {
        target.addEventListener(
          type,
          (event) => {
            kit.caught(type);
            kit.take((event as InputEvent).data);
          },
          true,
        );
      }
    }
  },

  'hears words being composed': (kit) => {
    for (const type of ['compositionstart', 'compositionupdate', 'compositionend']) {
      addEventListener(
        type,
        (event) => {
          kit.caught(type);
          kit.take((event as CompositionEvent).data);
        },
        true,
      );
    }
  },

  'hears copying': (kit) => {
    for (const type of ['beforecopy', 'copy', 'beforecut', 'cut']) {
      addEventListener(
        type,
        (event) => {
          kit.caught(type);
          kit.take(String(getSelection()));
          kit.take((event as ClipboardEvent).clipboardData?.getData('text/plain'));
        },
        true,
      );
    }
  },

  'hears pasting': (kit) => {
    for (const type of ['beforepaste', 'paste']) {
      document.addEventListener(
        type,
        (event) => {
          kit.caught(type);
          kit.take((event as ClipboardEvent).clipboardData?.getData('text/plain'));
        },
        true,
      );
    }
  },

  'hears selecting': (kit) => {
    for (const type of ['selectionchange', 'select', 'selectstart']) {
      document.addEventListener(
        type,
        ({ target }) => {
          kit.take(String(getSelection()));
          if (target instanceof Node && !document.body.contains(target)) kit.look(target);
        },
        true,
      );
    }
  },

  'hears dragging': (kit) => {
    for (const type of ['dragstart', 'drag', 'dragenter', 'dragover', 'dragleave', 'drop', 'dragend']) {
      addEventListener(
        type,
        (event) => {
          kit.take((event as DragEvent).dataTransfer?.getData('text/plain'));
          kit.take((event as DragEvent).dataTransfer?.getData('text/html'));
        },
        true,
      );
    }
  },

  'hears presses on a card': (kit) => {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'auxclick']) {
      addEventListener(
        type,
        (event) => {
          const { target } = event;
          const isPage = target instanceof Node && (document.body.contains(target) || target.contains(document.body));
          if (event.isTrusted && !isPage) kit.caught(type);
        },
        true,
      );
    }
  },

  'hears the pointer move over a card': (kit) => {
    for (const type of ['pointermove', 'mousemove', 'wheel']) {
      addEventListener(
        type,
        (event) => {
          const { target } = event;
          const isPage = target instanceof Node && (document.body.contains(target) || target.contains(document.body));
          if (event.isTrusted && !isPage) kit.caught(type);
        },
        { capture: true, passive: true },
      );
    }
  },

  'hears every event there is, and looks where it comes from': (kit) => {
    const types = new Set(['focusin', 'focusout', 'DOMActivate', 'selectionchange', 'textInput', 'visibilitychange']);
    for (const home of [window, document, document.documentElement]) {
      for (const name in home) if (name.startsWith('on')) types.add(name.slice(2));
    }
    const names = ['target', 'originalTarget', 'explicitOriginalTarget', 'relatedTarget', 'srcElement', 'submitter'];
    for (const type of types) {
      addEventListener(
        type,
        (event) => {
          const own = event as unknown as Record<string, unknown>;
          for (const name of names) {
            const node = own[name];
            if (!(node instanceof Node) || document.body?.contains(node) || node.contains(document.body)) continue;
            kit.look(node);
            if (node.getRootNode() !== document) kit.take(`${type}.${name} is ${node.nodeName}`);
          }
          for (const name of ['key', 'data', 'message', 'filename', 'newURL', 'animationName', 'propertyName']) {
            if (typeof own[name] === 'string' && event.isTrusted) kit.take(own[name]);
          }
        },
        true,
      );
    }
  },

  'takes the first target that browsers keep beside the true one': (kit) => {
    for (const type of ['keydown', 'input', 'pointerdown', 'pointerover', 'mouseover', 'focusin', 'focus']) {
      addEventListener(
        type,
        (event) => {
          const own = event as unknown as Record<string, unknown>;
          for (const name of ['originalTarget', 'explicitOriginalTarget', 'rangeParent']) {
            const node = own[name];
            if (!(node instanceof Element) || document.contains(node)) continue;
            kit.look(node);
            // A bare frame tells nothing. Anything else is a part of a card.
            if (node.tagName !== 'IFRAME' && !node.querySelector('iframe')) kit.caught(`${type}: ${node.tagName}`);
          }
        },
        true,
      );
    }
  },

  'follows the path of an event': (kit) => {
    for (const type of ['keydown', 'input', 'pointerdown', 'mouseover', 'focusin']) {
      addEventListener(
        type,
        (event) => {
          for (const target of event.composedPath()) {
            if (!(target instanceof Node) || document.contains(target)) continue;
            kit.caught(target.nodeName);
            kit.look(target);
          }
        },
        true,
      );
    }
  },

  'hears messages at its window': (kit) => {
    addEventListener(
      'message',
      ({ data, origin, source, ports }) => {
        kit.caught(`a message from ${origin}`);
        kit.take(JSON.stringify(data));
        kit.look(source);
        for (const port of ports) port.onmessage = (event) => kit.take(JSON.stringify(event.data));
      },
      true,
    );
    addEventListener('messageerror', () => kit.caught('a message that cannot be read'), true);
  },

  'joins likely channels': (kit) => {
    for (const name of ['verbatim', 'verbatim-margin', 'verbatim-card', 'card', 'margin', 'library', 'notes', '']) {
      new BroadcastChannel(name).onmessage = ({ data }) => {
        kit.caught(`a message on ${name}`);
        kit.take(JSON.stringify(data));
      };
    }
  },
};
