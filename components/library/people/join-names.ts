/** Names joined into one person, and parted again: what to do, and what takes it back. Plans are pure. */
import type { NameLink, Operation } from '../../../utils/library';

export interface Plan {
  todo: Operation[];
  back: Operation[];
}

function alias({ name, other }: NameLink, on: boolean): Operation {
  return { do: 'alias', name, other, on };
}

/** Makes two names one person. */
export function joinPlan(name: string, other: string): Plan {
  return { todo: [alias({ name, other }, true)], back: [alias({ name, other }, false)] };
}

/**
 * Takes a name out of its person. Names that were joined through it alone stay together: only this one was meant to go.
 * `same` tells whether two names are one in the form in which names are searched.
 */
export function partPlan(links: readonly NameLink[], name: string, same: (a: string, b: string) => boolean): Plan {
  const own = links.filter((link) => same(link.name, name) || same(link.other, name));
  const others = own.map((link) => (same(link.name, name) ? link.other : link.name));
  const distinct = others.filter((other, index) => others.findIndex((one) => same(one, other)) === index);
  const linked = (a: string, b: string): boolean => links.some((link) => same(link.name, a) && same(link.other, b));
  const bridges = distinct
    .slice(1)
    .map((other, index) => ({ name: distinct[index] ?? '', other }))
    .filter((bridge) => !linked(bridge.name, bridge.other));
  return {
    todo: [...own.map((link) => alias(link, false)), ...bridges.map((link) => alias(link, true))],
    back: [...bridges.map((link) => alias(link, false)), ...own.map((link) => alias(link, true))],
  };
}
