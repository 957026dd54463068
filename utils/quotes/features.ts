/** Features by number: the place of a name in its table of weights. */
import { personWeights, quoteWeights, speakerWeights } from './weights';

function indexOf<T extends string>(table: Readonly<Record<T, number>>): Readonly<Record<T, number>> {
  return Object.fromEntries(Object.keys(table).map((name, k) => [name, k])) as Record<T, number>;
}

export const S = indexOf(speakerWeights);
export const Q = indexOf(quoteWeights);
export const P = indexOf(personWeights);

/**
 * Lays a table of named weights out by index; `changes` take the place of what the table says, those whose name begins
 * with `model` only in its table.
 */
export function layOut(
  table: Readonly<Record<string, number>>,
  changes: Readonly<Record<string, number>> = {},
  model = '',
): Float64Array {
  return Float64Array.from(Object.entries(table), ([name, weight]) => changes[model + name] ?? changes[name] ?? weight);
}
