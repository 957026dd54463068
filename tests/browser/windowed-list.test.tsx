/** The list that draws only what is in sight, in a real browser: layout, scrolling, keys. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Going, WindowedList } from '../../components/ui/windowed-list';

const MANY = 100_000;
const HEIGHT = 50;

interface Told {
  active: number[];
  going: Going[];
  opened: number[];
  windows: { from: number; to: number }[];
  /** Shows another list in its place. */
  ask: (list: string) => void;
}

function show(count: number, list?: string): Told {
  const told: Told = { active: [], going: [], opened: [], windows: [], ask: () => undefined };
  function Stage() {
    const [active, setActive] = useState(-1);
    const [shown, setShown] = useState(list);
    told.ask = setShown;
    return (
      <WindowedList
        label="Rows"
        list={shown}
        count={count}
        rowHeight={HEIGHT}
        active={active}
        multiple
        idAt={(index) => `id-${index}`}
        isSelected={(index) => index === active}
        renderRow={(index) => <span>Row {index}</span>}
        onWindow={(window) => told.windows.push(window)}
        onActive={(index, going) => {
          told.active.push(index);
          told.going.push(going);
          setActive(index);
        }}
        onOpen={(index) => told.opened.push(index)}
      />
    );
  }
  const stage = document.createElement('div');
  stage.style.cssText = 'display:flex;flex-direction:column;height:400px;width:300px';
  document.body.append(stage);
  render(<Stage />, stage);
  return told;
}

const list = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('[role=listbox]');
  if (!found) throw new Error('no list');
  return found;
};
const rows = (): string[] => [...document.querySelectorAll('[role=option]')].map((row) => row.textContent ?? '');
const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));

afterEach(() => {
  for (const stage of [...document.body.children]) {
    render(null, stage);
    stage.remove();
  }
});

describe('a list of a hundred thousand rows', () => {
  it('draws those in sight and a few more, and has the height of all', async () => {
    show(MANY);
    await frame();
    expect(rows()[0]).toBe('Row 0');
    expect(rows().length).toBeLessThan(30);
    expect(list().scrollHeight).toBe(MANY * HEIGHT);
    expect(document.querySelector('[role=option]')?.getAttribute('aria-setsize')).toBe(String(MANY));
  });

  it('draws what is scrolled to, and tells which rows it needs', async () => {
    const told = show(MANY);
    await frame();
    list().scrollTop = 70_000 * HEIGHT;
    await frame();
    await frame();
    expect(rows()).toContain('Row 70000');
    const last = told.windows.at(-1);
    expect(last && last.from <= 70_000 && last.to > 70_008).toBe(true);
  });

  it('is walked by keys, with the row in sight and named to screen readers', async () => {
    const told = show(MANY);
    await frame();
    list().focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(told.active).toEqual([0]);
    await userEvent.keyboard('{End}');
    await frame();
    expect(told.active.at(-1)).toBe(MANY - 1);
    expect(rows()).toContain(`Row ${MANY - 1}`);
    const named = list().getAttribute('aria-activedescendant') ?? '';
    const box = document.getElementById(named)?.getBoundingClientRect();
    expect(box && box.bottom <= list().getBoundingClientRect().bottom + 1).toBe(true);
    await userEvent.keyboard('{Home}{PageDown}');
    expect(told.active.at(-1)).toBe(7);
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(told.going.at(-1)).toEqual({ extend: true, toggle: false, pointer: false, walk: false });
    await userEvent.keyboard(' ');
    expect(told.going.at(-1)).toEqual({ extend: false, toggle: true, pointer: false });
    await userEvent.keyboard('{Enter}');
    expect(told.opened).toEqual([8]);
  });
});

it('begins another list at its top, and leaves the same one where it was', async () => {
  const told = show(MANY, 'all');
  await frame();
  list().scrollTop = 5_000 * HEIGHT;
  await frame();
  told.ask('all');
  await frame();
  expect(list().scrollTop).toBe(5_000 * HEIGHT);
  told.ask('some');
  await frame();
  expect(list().scrollTop).toBe(0);
});

it('does nothing with keys on an empty list', async () => {
  const told = show(0);
  await frame();
  list().focus();
  await userEvent.keyboard('{ArrowDown}{Enter}{End}');
  expect(told.active).toEqual([]);
  expect(told.opened).toEqual([]);
});
